/**
 * A lab as the app sees it: something that shows a scenario text and says which text the learner
 * made of it. Binds a simulation's parse and format to its screen; the app needs no scenario type.
 */
import { useMemo, type ComponentType } from 'react';
import type { Result } from '../domain/result.ts';
import type { LabProps, Preset } from '../labs/lab.ts';
import type { CheckText } from './link.ts';

export interface TextBenchProps {
  readonly text: string;
  readonly at: number;
  readonly onText: (text: string, how: 'edit' | 'preset') => void;
  readonly onAt: (step: number) => void;
}

export interface TextLab {
  readonly check: CheckText;
  /** The scenario that the lab opens on, as text. */
  readonly initial: string;
  readonly Bench: ComponentType<TextBenchProps>;
}

interface Parts<Scenario, Fault> {
  readonly parse: (text: string) => Result<Scenario, Fault>;
  readonly format: (scenario: Scenario) => string;
  readonly initial: Scenario;
  readonly whereWrong: (fault: Fault) => { readonly position: number; readonly key: string };
  readonly Lab: ComponentType<LabProps<Scenario>>;
  readonly presets: readonly Preset<Scenario>[];
}

export function textLab<Scenario, Fault>(parts: Parts<Scenario, Fault>): TextLab {
  const { parse, format, initial, whereWrong, Lab, presets } = parts;

  function Bench({ text, at, onText, onAt }: TextBenchProps) {
    const scenario = useMemo(() => {
      const read = parse(text);
      return read.ok ? read.value : initial;
    }, [text]);
    return (
      <Lab
        scenario={scenario}
        onChange={(next, how) => onText(format(next), how)}
        at={at}
        onAt={onAt}
        presets={presets}
      />
    );
  }

  return {
    check: (text) => {
      const read = parse(text);
      return read.ok
        ? { ok: true, value: format(read.value) }
        : { ok: false, fault: whereWrong(read.fault) };
    },
    initial: format(initial),
    Bench,
  };
}
