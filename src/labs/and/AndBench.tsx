/**
 * The lab's screen from top to bottom: the question, the hosts, the sentence (or the exercise's
 * task), what follows, the transport. Each part asks the player for the step by itself, so that a
 * step draws no more than what it changes; keep the same props while nothing but the step does.
 */
import { memo, useEffect, useRef } from 'react';
import { withMode, type AndScenario } from '../../domain/and/scenario.ts';
import type { Granularity } from '../../domain/and/simulate.ts';
import type { Preset } from '../lab.ts';
import { Announcer } from './Announcer.tsx';
import { ControlBar } from './ControlBar.tsx';
import { ExercisePanel } from './ExercisePanel.tsx';
import { Facts } from './Facts.tsx';
import { HostPanels } from './HostPanels.tsx';
import { SayPanel } from './SayPanel.tsx';
import type { AndTrace } from './say.ts';
import { Steps } from './Steps.tsx';
import { Strip } from './Strip.tsx';
import type { Exercise } from './useExercise.ts';
import { useHosts, type HostOnBench } from './useHosts.ts';

export interface AndBenchProps {
  readonly scenario: AndScenario;
  readonly trace: AndTrace;
  readonly presets: readonly Preset<AndScenario>[];
  /** null: there is nothing to find, or everything is found. */
  readonly exercise: Exercise | null;
  readonly granularity: Granularity;
  readonly onGranularity: (granularity: Granularity) => void;
  readonly onScenario: (next: AndScenario) => void;
  readonly onPreset: (next: AndScenario) => void;
  /** The lesson has the title, the presets and the modes. */
  readonly inLesson?: boolean;
  /** The two hosts as they are set up, to be looked at; nothing that follows from them. */
  readonly isBlind?: boolean;
}

export const AndBench = memo(function AndBench(props: AndBenchProps) {
  const { scenario, trace, exercise, onScenario, inLesson = false, isBlind = false } = props;
  const hosts = useHosts(scenario, onScenario);
  return (
    <div className="flex flex-col gap-2 max-sm:-mx-1.5">
      {inLesson ? undefined : (
        <Strip
          scenario={scenario}
          presets={props.presets}
          onMode={(mode) => onScenario(withMode(scenario, mode))}
          onPreset={props.onPreset}
        >
          <Steps scenario={scenario} trace={trace} />
        </Strip>
      )}
      <fieldset role="none" disabled={isBlind} className="contents">
        <HostPanels
          scenario={scenario}
          trace={trace}
          hosts={hosts}
          exercise={exercise}
          isFixed={isBlind}
          inLesson={inLesson}
        />
      </fieldset>
      {isBlind ? undefined : <Below {...props} hosts={hosts.present} />}
    </div>
  );
});

interface BelowProps extends AndBenchProps {
  readonly hosts: readonly HostOnBench[];
}

/** All that follows from the hosts. */
function Below(props: BelowProps) {
  const { scenario, trace, exercise, onScenario, inLesson = false, hosts } = props;
  const open = hosts.find(({ isOpen }) => isOpen)?.name ?? null;
  const said = useFocusWhenSolved(exercise);
  return (
    <>
      <div
        ref={said}
        tabIndex={-1}
        className={`outline-none ${exercise === null ? '' : `at-rim ${inLesson ? '' : 'min-[76rem]:static'}`}`}
      >
        {exercise === null ? (
          <SayPanel scenario={scenario} trace={trace} open={open} />
        ) : (
          <ExercisePanel exercise={exercise} />
        )}
      </div>
      {exercise === null && !inLesson ? <Facts hosts={hosts} /> : undefined}
      <ControlBar
        scenario={scenario}
        trace={trace}
        exercise={exercise}
        isOpen={open !== null}
        inLesson={inLesson}
        granularity={props.granularity}
        onGranularity={props.onGranularity}
        onScenario={onScenario}
      />
      {exercise === null && open === null ? <Announcer trace={trace} /> : undefined}
    </>
  );
}

/** The last right answer takes its controls away: the focus goes to what is said instead. */
function useFocusWhenSolved(exercise: Exercise | null) {
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(exercise !== null);
  useEffect(() => {
    const isSolvedNow = wasOpen.current && exercise === null;
    wasOpen.current = exercise !== null;
    if (isSolvedNow && document.activeElement === document.body) place.current?.focus();
  }, [exercise]);
  return place;
}
