/** Stands where the transport stands, as long as there is something to find: progress, hint, anew. */
import { Lightbulb, RotateCcw } from 'lucide-react';
import { isRight } from '../../domain/and/blank.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import type { Exercise } from './useExercise.ts';

interface ExerciseBarProps {
  readonly exercise: Exercise;
  /** null: somebody else has the hints, and starts over. */
  readonly onStartOver: (() => void) | null;
}

export function ExerciseBar({ exercise, onStartOver }: ExerciseBarProps) {
  const words = useWords('and').exercise;
  const { blanks } = exercise;
  const done = blanks.filter(isRight).length;
  const text = words.progress(done, blanks.length);
  return (
    <div className="flex flex-wrap items-center gap-3">
      {onStartOver === null ? undefined : (
        <Button onClick={exercise.askHint}>
          <Lightbulb aria-hidden className="size-4" />
          {words.hintButton}
        </Button>
      )}
      <progress
        className="h-2 min-w-24 grow appearance-none overflow-hidden rounded-full border border-line2 bg-card accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-card [&::-webkit-progress-value]:bg-accent"
        value={done}
        max={blanks.length}
        aria-label={text}
      />
      <span aria-hidden className="font-mono text-sm tabular-nums">
        {text}
      </span>
      {onStartOver === null ? undefined : (
        <Button
          disabled={blanks.every(({ entered }) => entered === undefined)}
          onClick={onStartOver}
        >
          <RotateCcw aria-hidden className="size-4" />
          {words.startOver}
        </Button>
      )}
    </div>
  );
}
