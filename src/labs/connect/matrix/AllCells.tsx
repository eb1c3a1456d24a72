/** Every choice of bind against every client and every target, in a dialog; a press plays a cell. */
import { useId, useState, type ComponentProps } from 'react';
import { allCells, type BenchCell } from '../../../domain/bench/matrix.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { CellCause } from './CellCause.tsx';
import { Grid } from './Grid.tsx';

interface AllCellsProps {
  readonly bench: BenchScenario;
  readonly grid: Omit<ComponentProps<typeof Grid>, 'matrix' | 'causeId' | 'onLook'>;
  readonly onClose: () => void;
}

export function AllCells({ bench, grid, onClose }: AllCellsProps) {
  const words = grid.speech.bind.matrix;
  const causeId = useId();
  const matrix = allCells(bench);
  const [looked, setLooked] = useState<BenchCell | null>(null);
  return (
    <Dialog title={words.allCells} closeLabel={words.close} onClose={onClose} wide>
      <div className="all-cells mt-2 overflow-x-auto" tabIndex={-1}>
        <Grid
          {...grid}
          least="6.1rem"
          matrix={matrix}
          causeId={causeId}
          onLook={setLooked}
          onPress={(cell) => {
            onClose();
            grid.onPress(cell);
          }}
        />
      </div>
      <div className="mt-2 min-h-11 text-sm text-ink2">
        <CellCause id={causeId} cell={looked} matrix={matrix} speech={grid.speech} />
      </div>
    </Dialog>
  );
}
