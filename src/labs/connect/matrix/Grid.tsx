/**
 * Rows of bind choices, columns of clients and targets: a grid with one tab stop. What a press does
 * is the caller's; the cause of the cell that is looked at goes to `onLook`.
 */
import { PowerOff } from 'lucide-react';
import type { BenchCell, BenchMatrix, BenchRow } from '../../../domain/bench/matrix.ts';
import { guesses, guessesFor, type Guess } from '../../../domain/bench/prediction.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { Speech } from '../say.ts';
import { Cell } from './Cell.tsx';
import { cellCause, startText } from './cellText.ts';
import { columnTarget } from './headText.ts';
import { useGridKeys } from './useGridKeys.ts';

interface GridProps {
  readonly matrix: BenchMatrix;
  readonly speech: Speech;
  /** Of the server that is bound. */
  readonly home: string;
  readonly port: number | undefined;
  readonly causeId: string;
  readonly onPress: (cell: BenchCell) => void;
  /** A digit on a cell; null: no prediction is open. */
  readonly onGuess: ((cell: BenchCell, guess: Guess) => void) | null;
  readonly onLook: (cell: BenchCell | null) => void;
}

export function Grid(props: GridProps) {
  const { matrix, speech } = props;
  const { bind: words, names } = speech;
  const keys = useGridKeys(matrix.rows.length, matrix.columns.length);
  return (
    <table
      ref={keys.grid}
      role="grid"
      aria-label={words.matrix.table}
      className="matrix w-full table-fixed border-separate border-spacing-x-1 border-spacing-y-0.5"
      onKeyDown={keys.press}
    >
      <thead>
        <tr>
          <th scope="col" className="w-34 text-left text-[0.8125rem] font-normal text-ink2">
            {words.matrix.bind}
          </th>
          {matrix.columns.map(({ attempt, shown }, column) => (
            <th
              key={column}
              scope="col"
              className={`text-[0.8125rem] leading-tight ${shown ? 'font-bold text-ink' : 'font-medium text-ink2'}`}
            >
              {names.short(attempt.from)} →
              <span className="block font-mono tabular-nums">
                {columnTarget(attempt, props.port, words.bench.ping)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row, index) => (
          <tr
            key={row.bind}
            className={
              row.present
                ? 'rounded-lg outline-2 outline-accent'
                : row.beside
                  ? 'rounded-lg outline-2 outline-accent outline-dashed'
                  : ''
            }
          >
            <RowHead row={row} speech={speech} home={props.home} />
            {row.cells.map((cell, column) => (
              <td
                key={column}
                className="p-0"
                data-head={`${names.short(cell.attempt.from)} → ${columnTarget(cell.attempt, props.port, words.bench.ping)}`}
              >
                <Cell
                  cell={cell}
                  place={`${index} ${column}`}
                  speech={speech}
                  isStop={keys.stop.row === index && keys.stop.column === column}
                  isPlaying={row.present && matrix.columns[column]?.shown === true}
                  describedBy={cell.outcome === null ? undefined : props.causeId}
                  onPress={() => {
                    keys.setStop({ row: index, column });
                    props.onPress(cell);
                  }}
                  onLook={(looks) => props.onLook(looks ? cell : null)}
                  onKeyDown={(event) => {
                    const guess = guesses[Number(event.key) - 1];
                    if (props.onGuess === null || guess === undefined) return;
                    if (!guessesFor(cell.attempt.protocol).includes(guess)) return;
                    event.preventDefault();
                    props.onGuess(cell, guess);
                    const last = column === row.cells.length - 1;
                    keys.go(
                      last ? { row: index + 1, column: 0 } : { row: index, column: column + 1 },
                    );
                  }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
    <th
      scope="row"
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
    </th>
  );
}

/** What the line below the grid says of a cell. */
export const causeOf = (cell: BenchCell | null, matrix: BenchMatrix, speech: Speech): string =>
  cell === null ? '' : cellCause(cell, matrix, speech);
