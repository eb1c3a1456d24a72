/**
 * How a form changes the bench: an edit is taken over, or its fault comes back as a sentence, for
 * the field that asked. What a button asked in vain stands in `refusal` until the next change.
 */
import { useState } from 'react';
import type { Edit } from '../../../domain/bench/faults.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useNames, type Names } from '../names.ts';
import { faultText } from './faultText.ts';

export interface Editor {
  readonly bench: BenchScenario;
  readonly names: Names;
  /** For a field: null, or what is wrong. */
  readonly change: (edit: Edit) => string | null;
  /** For a button or a list. */
  readonly press: (edit: Edit) => boolean;
  readonly refusal: string | null;
}

export function useEditor(bench: BenchScenario, onChange: (next: BenchScenario) => void): Editor {
  const edit = useWords('bindEdit');
  const connect = useWords('connect');
  const names = useNames(bench.scenario);
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = (asked: Edit): string | null => {
    if (!asked.ok) return faultText(asked.fault, { edit, connect, names });
    setRefusal(null);
    onChange(asked.value);
    return null;
  };
  const press = (asked: Edit): boolean => {
    const fault = change(asked);
    setRefusal(fault);
    return fault === null;
  };
  return { bench, names, change, press, refusal };
}
