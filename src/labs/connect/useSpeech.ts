/** The words of the lab and the names of a scenario's hosts, as one thing to hand on. */
import { useMemo } from 'react';
import type { Scenario } from '../../domain/connect/scenario.ts';
import { useWords } from '../../i18n/useWords.ts';
import { namesIn } from './names.ts';
import type { Speech } from './say.ts';

export function useSpeech(scenario: Scenario): Speech {
  const bind = useWords('bind');
  const connect = useWords('connect');
  return useMemo(
    () => ({ bind, connect, names: namesIn(scenario, bind.names) }),
    [bind, connect, scenario],
  );
}
