/** What the lab's tests share: the bench as text at any place of its story, and the English words. */
import { renderToString } from 'react-dom/server';
import type { AndScenario } from '../../domain/and/scenario.ts';
import { simulateAnd } from '../../domain/and/simulate.ts';
import { parseAnd } from '../../domain/and/text.ts';
import { createDictionary } from '../../i18n/dictionary.ts';
import { and } from '../../i18n/en/and.ts';
import { ip } from '../../i18n/en/ip.ts';
import { player as playerWords } from '../../i18n/en/player.ts';
import { shell } from '../../i18n/en/shell.ts';
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx';
import { createPlayer } from '../../player/player.ts';
import { PlayerProvider } from '../../player/PlayerProvider.tsx';
import { AndBench } from './AndBench.tsx';
import { useExercise } from './useExercise.ts';

export function scenarioOf(text: string): AndScenario {
  const read = parseAnd(text);
  if (!read.ok) throw new Error(`not a scenario: ${text}`);
  return read.value;
}

const nothing = () => undefined;

function Bench({ scenario }: { readonly scenario: AndScenario }) {
  const exercise = useExercise(scenario, nothing);
  return (
    <AndBench
      scenario={scenario}
      trace={simulateAnd(scenario)}
      presets={[]}
      exercise={exercise}
      granularity="bit"
      onGranularity={nothing}
      onScenario={nothing}
      onPreset={nothing}
    />
  );
}

/** `position` may lie inside a step. */
export function benchAt(text: string, position: number): string {
  const scenario = scenarioOf(text);
  const player = createPlayer({ length: simulateAnd(scenario).steps.length });
  player.getState().seek(position);
  // Text is rendered from a store's first state; here that is wherever the playhead was put.
  player.getInitialState = player.getState;
  return renderToString(
    <LanguageProvider dictionary={createDictionary('en', { shell, and, ip, player: playerWords })}>
      <PlayerProvider player={player}>
        <Bench scenario={scenario} />
      </PlayerProvider>
    </LanguageProvider>,
  );
}

/** Only the words of a page, as they are read. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ');
