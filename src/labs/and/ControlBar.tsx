/**
 * The bar at the lab's lower rim, in sight while the page scrolls: the transport with the sentence
 * of the step where the sentence's own panel may be out of sight, or the exercise's progress.
 */
import { useMemo } from 'react';
import { withoutAnswers, type AndScenario } from '../../domain/and/scenario.ts';
import { granularities, type Granularity } from '../../domain/and/simulate.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Transport } from '../../player/Transport.tsx';
import { useStep } from '../../player/usePlayer.ts';
import { Card } from '../../ui/Card.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ExerciseBar } from './ExerciseBar.tsx';
import { sentenceOf, spokenAt, type AndTrace } from './say.ts';
import type { Exercise } from './useExercise.ts';

interface ControlBarProps {
  readonly scenario: AndScenario;
  readonly trace: AndTrace;
  readonly exercise: Exercise | null;
  /** A field cannot be read: nothing is said. */
  readonly isOpen: boolean;
  /** The lesson has the hints, and starts over. */
  readonly inLesson: boolean;
  readonly granularity: Granularity;
  readonly onGranularity: (granularity: Granularity) => void;
  readonly onScenario: (next: AndScenario) => void;
}

export function ControlBar(props: ControlBarProps) {
  const { scenario, exercise, inLesson, onScenario } = props;
  if (exercise !== null) {
    const startOver = inLesson ? null : () => onScenario(withoutAnswers(scenario));
    return (
      <Card className="px-3 py-1.5 max-sm:px-2">
        <ExerciseBar exercise={exercise} onStartOver={startOver} />
      </Card>
    );
  }
  return (
    <Card className="at-rim px-3 py-1.5 max-sm:px-2 max-sm:tall:-bottom-13">
      <StepBar {...props} />
    </Card>
  );
}

function StepBar({ trace, isOpen, granularity, onGranularity }: ControlBarProps) {
  const words = useWords('and');
  const step = useStep();
  const choice = useMemo(
    () => (
      <Segmented
        label={words.granularity}
        value={granularity}
        options={granularities.map((value) => ({ value, label: words.granularities[value] }))}
        onChange={onGranularity}
      />
    ),
    [words, granularity, onGranularity],
  );
  const event = isOpen ? undefined : trace.steps[step - 1]?.event;
  return (
    <>
      {event === undefined ? undefined : (
        <p
          aria-hidden
          className="mb-1 line-clamp-3 text-[0.9375rem] leading-snug min-[76rem]:hidden"
        >
          <Rich text={sentenceOf(event, words)} />
        </p>
      )}
      <Transport
        sentence={isOpen ? undefined : spokenAt(trace, step, words)}
        granularity={choice}
      />
    </>
  );
}
