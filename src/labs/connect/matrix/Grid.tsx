/**
 * Rows of bind choices, columns of clients and targets: a grid with one tab stop. What a press does
 * is the caller's; the cause of the cell that is looked at goes to `onLook`.
 */
import { PowerOff } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { BenchCell, BenchMatrix, BenchRow } from '../../../domain/bench/matrix.ts';
import type { Attempt } from '../../../domain/connect/scenario.ts';
import { guesses, guessesFor, type Guess } from '../../../domain/bench/prediction.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { Speech } from '../say.ts';
import { Cell } from './Cell.tsx';
import { startText } from './cellText.ts';
import { columnTarget } from './headText.ts';
import { after, cellId, focusCell, movedBy, within, type GridPlace } from './gridKeys.ts';

interface GridProps {
  readonly matrix: BenchMatrix;
  readonly speech: Speech;
  /** Of the server that is bound. */
  readonly home: string;
  readonly port: number | undefined;
  readonly causeId: string;
  /** How narrow a column may get; as narrow as it must where nothing is said. */
  readonly least?: string;
  readonly onPress: (cell: BenchCell) => void;
  /** A digit on a cell; null: no prediction is open. */
  readonly onGuess: ((cell: BenchCell, guess: Guess) => void) | null;
  readonly onLook: (cell: BenchCell | null) => void;
}

export function Grid(props: GridProps) {
  const { matrix, speech } = props;
  const { bind: words } = speech;
  const size = { rows: matrix.rows.length, columns: matrix.columns.length };
  const start = startOf(matrix);
  const [moved, setMoved] = useState({ start, at: start });
  // Another cell plays now: the keys begin there, wherever they were before.
  const stop = within(cellId(moved.start) === cellId(start) ? moved.at : start, size);
  const setAt = (at: GridPlace) => setMoved({ start, at });
  const go = (event: KeyboardEvent, to: GridPlace) => {
    event.preventDefault();
    setAt(to);
    focusCell(event.currentTarget, to);
  };
  return (
    <div
      role="grid"
      aria-label={words.matrix.table}
      className="matrix grid gap-x-1 gap-y-0.5"
      style={{
        gridTemplateColumns: `8.5rem repeat(${size.columns}, minmax(${props.least ?? '0'}, 1fr))`,
      }}
    >
      <Heads {...props} />
      {matrix.rows.map((row, index) => (
        <div
          key={row.bind}
          role="row"
          className={`col-span-full grid grid-cols-subgrid items-center rounded-lg outline-accent ${row.present ? 'outline-2' : row.beside ? 'outline-2 outline-dashed' : ''}`}
        >
          <RowHead row={row} speech={speech} home={props.home} />
          {row.cells.map((cell, column) => {
            const place = { row: index, column };
            return (
              <div key={column} role="gridcell" data-head={headOf(cell.attempt, props)}>
                <Cell
                  cell={cell}
                  place={cellId(place)}
                  speech={speech}
                  isNarrow={size.columns === 6}
                  isStop={cellId(stop) === cellId(place)}
                  isPlaying={row.present && matrix.columns[column]?.shown === true}
                  describedBy={cell.outcome === null ? undefined : props.causeId}
                  onPress={() => {
                    setAt(place);
                    props.onPress(cell);
                  }}
                  onLook={(looks) => props.onLook(looks ? cell : null)}
                  onKeyDown={(event) => {
                    const to = movedBy(event, place, size);
                    if (to !== undefined) return go(event, to);
                    const guess = guesses[Number(event.key) - 1];
                    if (props.onGuess === null || guess === undefined) return;
                    if (!guessesFor(cell.attempt.protocol).includes(guess)) return;
                    props.onGuess(cell, guess);
                    go(event, after(place, size));
                  }}
                />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** Where the keys begin: at the attempt that is told, with the server bound as it is. */
const startOf = ({ rows, columns }: BenchMatrix): GridPlace => ({
  row: Math.max(
    0,
    rows.findIndex(({ present }) => present),
  ),
  column: Math.max(
    0,
    columns.findIndex(({ shown }) => shown),
  ),
});

const headOf = (attempt: Attempt, { speech, port }: GridProps): string =>
  `${speech.names.short(attempt.from)} → ${columnTarget(attempt, port, speech.bind.bench.ping)}`;

function Heads({ matrix, speech, port }: GridProps) {
  const { bind: words, names } = speech;
  return (
    <div role="row" className="heads col-span-full grid grid-cols-subgrid items-end">
      <div role="columnheader" className="px-2 text-[0.8125rem] text-ink2">
        {words.matrix.bind}
      </div>
      {matrix.columns.map(({ attempt, shown }, column) => (
        <div
          key={column}
          role="columnheader"
          className={`text-center text-[0.8125rem] leading-tight ${shown ? 'font-bold text-ink' : 'font-medium text-ink2'}`}
        >
          {names.short(attempt.from)} →
          <span className="block font-mono tabular-nums">
            {columnTarget(attempt, port, words.bench.ping)}
          </span>
        </div>
      ))}
    </div>
  );
}

interface RowHeadProps {
  readonly row: BenchRow;
  readonly speech: Speech;
  readonly home: string;
}

function RowHead({ row, speech, home }: RowHeadProps) {
  const { bind: words } = speech;
  const start = startText(row, speech, home);
  const note = row.present ? words.matrix.now : row.beside ? words.matrix.besideNow : '';
  return (
    <div
      role="rowheader"
      title={start === '' ? undefined : start}
      className={`px-2 text-left font-mono text-[0.875rem] whitespace-nowrap tabular-nums ${row.present ? 'font-bold' : 'font-medium'}`}
    >
      <span className="flex items-center gap-1">
        {formatIpv4(row.bind)}
        {start === '' ? undefined : (
          <>
            <PowerOff aria-hidden className="size-4 shrink-0 text-no" />
            <span className="sr-only">{start}</span>
          </>
        )}
        {note === '' ? undefined : <span className="sr-only">{note}</span>}
      </span>
    </div>
  );
}
