/**
 * A lab as the app sees it: something that shows a scenario text and says which text the learner
 * made of it. Binds a simulation's parse and format to its screen; the app needs no scenario type.
 */
import { useMemo, type ComponentType } from 'react';
import { failed, ok } from '../domain/result.ts';
import type { Simulation } from '../domain/simulation.ts';
import type { InLesson, LabProps, Preset } from '../labs/lab.ts';
import type { CheckText } from './link.ts';
import { formatRoute, type LabId } from './route.ts';

export interface TextBenchProps extends InLesson {
  readonly text: string;
  readonly at: number;
  readonly onText: (text: string, how: 'edit' | 'preset') => void;
  readonly onAt: (step: number) => void;
  readonly onReset: () => void;
}

export interface TextLab {
  readonly check: CheckText;
  /** The scenario that the lab opens on, as text. */
  readonly initial: string;
  /** The lab offers it by a name. */
  readonly isPreset: (text: string) => boolean;
  readonly Bench: ComponentType<TextBenchProps>;
}

/** A lesson has scenes of its own. */
const noPresets: readonly never[] = [];

const linkTo = (page: LabId, text: string): string => formatRoute({ page, text, at: null });

export function textLab<Scenario, Event, State>(
  simulation: Simulation<Scenario, Event, State>,
  Lab: ComponentType<LabProps<Scenario> & InLesson>,
  presets: readonly Preset<Scenario>[],
): TextLab {
  const { parse, format, initial } = simulation;

  function Bench({ text, at, onText, onAt, onReset, ...inLesson }: TextBenchProps) {
    const scenario = useMemo(() => {
      const read = parse(text);
      return read.ok ? read.value : initial;
    }, [text]);
    return (
      <Lab
        {...inLesson}
        scenario={scenario}
        onChange={(next, how) => onText(format(next), how)}
        at={at}
        onAt={onAt}
        onReset={onReset}
        presets={inLesson.shows === undefined ? presets : noPresets}
        linkTo={linkTo}
      />
    );
  }

  const known = new Set<string>();
  const isPreset = (text: string): boolean => {
    if (known.size === 0) for (const { scenario } of presets) known.add(format(scenario));
    return known.has(text);
  };

  return {
    isPreset,
    check: (text) => {
      const read = parse(text);
      return read.ok
        ? ok(format(read.value))
        : failed({ position: read.fault.at, key: read.fault.key });
    },
    initial: format(initial),
    Bench,
  };
}
