/**
 * Who gets through, always on the screen: every choice of bind against every client, the cause of
 * the cell that is looked at, and the prediction. A press on a cell plays it, or marks it.
 */
import { Grid3x3, Lightbulb } from 'lucide-react';
import { memo, useId, useMemo, useState, type ComponentProps } from 'react';
import { withCellShown } from '../../../domain/bench/editAttempt.ts';
import { withPredictionOpened } from '../../../domain/bench/editPrediction.ts';
import { withBeside } from '../../../domain/bench/editServer.ts';
import { benchMatrix, type BenchCell } from '../../../domain/bench/matrix.ts';
import { isSameCell } from '../../../domain/bench/places.ts';
import type { Guess } from '../../../domain/bench/prediction.ts';
import { homeOf, serverAt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { Rich } from '../../../ui/Rich.tsx';
import { withPressed } from '../predict/marking.ts';
import { PredictBar } from '../predict/PredictBar.tsx';
import { PredictScore } from '../predict/PredictScore.tsx';
import { applied, type RoomProps } from '../selection.ts';
import { useSpeech } from '../useSpeech.ts';
import { AllCells } from './AllCells.tsx';
import { CellCause } from './CellCause.tsx';
import { Grid } from './Grid.tsx';
import { useFocusKept } from './useFocusKept.ts';

interface MatrixProps extends Pick<RoomProps, 'bench' | 'onChange'> {
  /** What a press on a blank cell marks it with. */
  readonly brush: Guess;
  readonly onBrush: (guess: Guess) => void;
  /** The bench is changed, and then played from its start. */
  readonly onPlay: (next: BenchScenario) => void;
}

export const Matrix = memo(function Matrix(props: MatrixProps) {
  const { bench, onChange, brush, onBrush, onPlay } = props;
  const speech = useSpeech(bench.scenario);
  const matrix = useMemo(() => benchMatrix(bench), [bench]);
  const causeId = useId();
  const [looked, setLooked] = useState<BenchCell | null>(null);
  const open = bench.prediction?.open === true;
  const place = useFocusKept(open ? 'open' : bench.prediction === null ? 'none' : 'run');
  const cells = matrix.rows.flatMap((row) => row.cells);
  const playing = matrix.rows
    .find(({ present }) => present)
    ?.cells.find((_, column) => matrix.columns[column]?.shown);
  const live = cells.find((cell) => looked !== null && isSameCell(cell, looked)) ?? playing ?? null;

  const mark = (cell: BenchCell, guess: Guess) =>
    applied(withPressed(bench, cell, guess), onChange);
  const press = (cell: BenchCell) => {
    if (open) mark(cell, brush);
    else applied(withCellShown(bench, cell), onPlay);
  };
  const grid = {
    speech,
    home: homeOf(bench)?.id ?? '',
    port: serverAt(bench, bench.server)?.port,
    onPress: press,
    onGuess: open ? mark : null,
  };
  return (
    <Card aria-label={speech.bind.matrix.title} className="flex min-w-0 flex-col gap-1 px-3 py-1.5">
      {open ? (
        <PredictBar
          bench={bench}
          cells={cells}
          protocol={(live ?? cells[0])?.attempt.protocol ?? 'tcp'}
          brush={brush}
          onBrush={onBrush}
          onChange={onChange}
          onPlay={onPlay}
        />
      ) : (
        <Head bench={bench} matrix={matrix} cells={cells} onChange={onChange} grid={grid} />
      )}
      {matrix.rows.length === 0 ? (
        <p className="text-ink2">{speech.bind.strip.noServer}</p>
      ) : (
        <div ref={place}>
          <Grid {...grid} matrix={matrix} causeId={causeId} onLook={setLooked} />
        </div>
      )}
      <div className="min-h-9 px-1 text-[0.8125rem] leading-snug text-pretty text-ink2">
        {open ? (
          <Rich text={speech.bind.predict.task} />
        ) : (
          <CellCause id={causeId} cell={live} matrix={matrix} speech={speech} />
        )}
      </div>
    </Card>
  );
});

interface HeadProps extends Pick<MatrixProps, 'bench' | 'onChange'> {
  readonly matrix: ReturnType<typeof benchMatrix>;
  readonly cells: readonly BenchCell[];
  readonly grid: Omit<ComponentProps<typeof Grid>, 'matrix' | 'causeId' | 'onLook'>;
}

function Head({ bench, matrix, cells, onChange, grid }: HeadProps) {
  const { bind: words } = useSpeech(bench.scenario);
  const [showsAll, setShowsAll] = useState(false);
  const icon = { 'aria-hidden': true, className: 'size-4' } as const;
  const others = matrix.rows.filter(({ present }) => !present);
  const beside = [
    ...others.map(({ bind }) => ({
      id: formatIpv4(bind),
      label: <span className="font-mono">{formatIpv4(bind)}</span>,
      onChoose: () => void applied(withBeside(bench, bind), onChange),
    })),
    ...(bench.beside === null
      ? []
      : [
          {
            id: 'off',
            label: words.matrix.compareOff,
            onChoose: () => void applied(withBeside(bench, null), onChange),
          },
        ]),
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <h2 className="grow text-[1.0625rem] font-bold">{words.matrix.title}</h2>
      {bench.prediction === null ? undefined : (
        <PredictScore bench={bench} cells={cells} onChange={onChange} />
      )}
      <Button
        tone={bench.prediction === null ? 'primary' : 'plain'}
        disabled={cells.length === 0}
        onClick={() => applied(withPredictionOpened(bench), onChange)}
      >
        <Lightbulb {...icon} />
        {words.predict.open}
      </Button>
      <Menu
        label={
          bench.beside === null
            ? words.matrix.compare
            : words.matrix.compareWith(formatIpv4(bench.beside))
        }
        items={beside}
      />
      <IconButton
        className="px-1!"
        label={words.matrix.allCells}
        icon={<Grid3x3 aria-hidden className="size-5" />}
        onClick={() => setShowsAll(true)}
      />
      {showsAll ? (
        <AllCells bench={bench} grid={grid} onClose={() => setShowsAll(false)} />
      ) : undefined}
    </div>
  );
}
