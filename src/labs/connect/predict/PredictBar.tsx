/**
 * While a prediction is open: the word that a press on a cell marks it with, how many are marked,
 * and the way on. The cells themselves are the matrix's.
 */
import { Play, X } from 'lucide-react';
import {
  withPredictionCommitted,
  withPredictionPutAway,
} from '../../../domain/bench/editPrediction.ts';
import type { BenchCell } from '../../../domain/bench/matrix.ts';
import { digitOf, guesses, type Guess } from '../../../domain/bench/prediction.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Attempt } from '../../../domain/connect/scenario.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { looks } from '../outcomeLook.ts';
import { applied } from '../selection.ts';

interface PredictBarProps {
  readonly bench: BenchScenario;
  readonly cells: readonly BenchCell[];
  /** Of the attempt that is looked at: its outcomes have words of their own. */
  readonly protocol: Attempt['protocol'];
  readonly brush: Guess;
  readonly onBrush: (guess: Guess) => void;
  readonly onChange: (next: BenchScenario) => void;
  readonly onPlay: (next: BenchScenario) => void;
}

export function PredictBar(props: PredictBarProps) {
  const { bench, cells, protocol, brush, onBrush, onChange, onPlay } = props;
  const words = useWords('bind').predict;
  const marked = cells.filter(({ guess }) => guess !== null).length;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <div role="group" aria-label={words.guess} className="flex grow flex-wrap gap-1">
        {guesses.map((guess) => {
          const { Icon, className } = looks[guess];
          return (
            <button
              key={guess}
              type="button"
              aria-pressed={guess === brush}
              className={`flex min-h-9 items-center gap-0.5 rounded-lg border-2 px-1 text-[0.8125rem] font-semibold pointer-coarse:min-h-11 ${className} ${guess === brush ? 'outline-3 outline-ink' : ''}`}
              onClick={() => onBrush(guess)}
            >
              <kbd className="font-mono text-[0.75rem] font-normal">{digitOf(guess)}</kbd>
              <Icon aria-hidden className="size-4" />
              {words.guessesOf[protocol][guess]}
            </button>
          );
        })}
      </div>
      <span role="status" className="sr-only">
        {words.marked(marked, cells.length)}
      </span>
      <IconButton
        className="px-1!"
        label={words.cancel}
        icon={<X aria-hidden className="size-5" />}
        onClick={() => applied(withPredictionPutAway(bench), onChange)}
      />
      <Button
        data-run
        tone="primary"
        onClick={() => applied(withPredictionCommitted(bench), onPlay)}
      >
        <Play aria-hidden className="size-4" />
        {words.run}
      </Button>
    </div>
  );
}
