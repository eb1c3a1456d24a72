/** After the run: how many were as predicted, and the way to put the prediction away. */
import { X } from 'lucide-react';
import { withPredictionPutAway } from '../../../domain/bench/editPrediction.ts';
import type { BenchCell } from '../../../domain/bench/matrix.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { applied } from '../selection.ts';

interface PredictScoreProps {
  readonly bench: BenchScenario;
  readonly cells: readonly BenchCell[];
  readonly onChange: (next: BenchScenario) => void;
}

export function PredictScore({ bench, cells, onChange }: PredictScoreProps) {
  const words = useWords('bind').predict;
  const graded = cells.filter(({ grade }) => grade !== null);
  const right = graded.filter(({ grade }) => grade === 'right').length;
  return (
    <span className="flex items-center gap-1">
      <span role="status" className="font-semibold">
        {graded.length === 0 ? words.nothing : words.score(right, graded.length)}
      </span>
      <IconButton
        tone="quiet"
        label={words.away}
        icon={<X aria-hidden className="size-4" />}
        onClick={() => applied(withPredictionPutAway(bench), onChange)}
      />
    </span>
  );
}
