/**
 * The lab's screen at one step, from top to bottom: the question, the hosts, the sentence (or the
 * exercise's task), what follows, the transport. Each part is drawn in its own file.
 */
import { useEffect, useRef } from 'react';
import { withMode, withoutAnswers, type AndScenario } from '../../domain/and/scenario.ts';
import { granularities, type Granularity } from '../../domain/and/simulate.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Transport } from '../../player/Transport.tsx';
import { useStep } from '../../player/usePlayer.ts';
import { Card } from '../../ui/Card.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Preset } from '../lab.ts';
import { Announcer } from './Announcer.tsx';
import { ExerciseBar } from './ExerciseBar.tsx';
import { ExercisePanel } from './ExercisePanel.tsx';
import { Facts } from './Facts.tsx';
import { HostPanels } from './HostPanels.tsx';
import { SayPanel } from './SayPanel.tsx';
import { sentenceOf, spokenAt, type AndTrace } from './say.ts';
import { Steps } from './Steps.tsx';
import { Strip } from './Strip.tsx';
import { useAndView } from './useAndView.tsx';
import { keyOf, type Exercise } from './useExercise.ts';
import { useFollow } from './useFollow.ts';
import { useHosts } from './useHosts.ts';

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
}

export function AndBench(props: AndBenchProps) {
  const { scenario, trace, exercise, onScenario } = props;
  const words = useWords('and');
  const step = useStep();
  const hosts = useHosts(scenario, onScenario);
  const view = useAndView({ scenario, trace, step, exercise });
  const open = hosts.present.find(({ isOpen }) => isOpen);
  const say = useFocusWhenSolved(exercise);
  const bits = useFollow(exercise === null ? step : keyOf(exercise.current));
  return (
    <div className="flex flex-col gap-2 max-sm:-mx-1.5">
      <Strip
        scenario={scenario}
        presets={props.presets}
        onMode={(mode) => onScenario(withMode(scenario, mode))}
        onPreset={props.onPreset}
      >
        <Steps scenario={scenario} trace={trace} />
      </Strip>
      <div ref={bits} className="flex flex-col gap-2">
        <HostPanels hosts={hosts} view={view} exercise={exercise} />
      </div>
      <div
        ref={say}
        tabIndex={-1}
        className={`z-5 outline-none ${exercise === null ? '' : 'tall:max-[76rem]:sticky tall:max-[76rem]:bottom-1'}`}
      >
        {exercise === null ? (
          <SayPanel scenario={scenario} trace={trace} step={step} open={open?.name ?? null} />
        ) : (
          <ExercisePanel exercise={exercise} />
        )}
      </div>
      {exercise === null ? <Facts hosts={hosts.present} /> : undefined}
      <Card
        className={`z-5 px-3 py-1.5 max-sm:px-2 ${exercise === null ? 'tall:sticky tall:bottom-1 max-sm:tall:-bottom-13' : ''}`}
      >
        {exercise === null && open === undefined ? (
          <ShortSentence trace={trace} step={step} />
        ) : undefined}
        {exercise === null ? (
          <Transport
            sentence={spokenAt(trace, step, words)}
            granularity={
              <Segmented
                label={words.granularity}
                value={props.granularity}
                options={granularities.map((value) => ({
                  value,
                  label: words.granularities[value],
                }))}
                onChange={props.onGranularity}
              />
            }
          />
        ) : (
          <ExerciseBar
            exercise={exercise}
            onStartOver={() => onScenario(withoutAnswers(scenario))}
          />
        )}
      </Card>
      {exercise === null ? (
        <Announcer trace={trace} sentenceAt={(at) => spokenAt(trace, at, words)} />
      ) : undefined}
    </div>
  );
}

/** What the sentence's panel says, beside the transport, where the panel may be out of sight. */
function ShortSentence({ trace, step }: Pick<AndBenchProps, 'trace'> & { readonly step: number }) {
  const words = useWords('and');
  const event = trace.steps[step - 1]?.event;
  return event === undefined ? undefined : (
    <p aria-hidden className="mb-1 line-clamp-3 text-[0.9375rem] leading-snug min-[76rem]:hidden">
      <Rich text={sentenceOf(event, words)} />
    </p>
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
