/** The line below a grid: which cell it speaks of, and why that one ends as it does. */
import type { BenchCell, BenchMatrix } from '../../../domain/bench/matrix.ts';
import { Rich } from '../../../ui/Rich.tsx';
import type { Speech } from '../say.ts';
import { cellCause, cellLead } from './cellText.ts';

interface CellCauseProps {
  /** What describes the cells; the lead is in their names already. */
  readonly id: string;
  readonly cell: BenchCell | null;
  readonly matrix: BenchMatrix;
  readonly speech: Speech;
}

export function CellCause({ id, cell, matrix, speech }: CellCauseProps) {
  const cause = cell === null ? '' : cellCause(cell, matrix, speech);
  return (
    <>
      {cell === null || cause === '' ? undefined : (
        <>
          <Rich text={cellLead(cell, speech)} />{' '}
        </>
      )}
      <p id={id} className="inline">
        <Rich text={cause} />
      </p>
    </>
  );
}
