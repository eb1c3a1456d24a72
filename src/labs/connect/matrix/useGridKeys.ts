/** One tab stop for a whole grid: arrow keys, Home and End go from cell to cell inside. */
import { useRef, useState, type KeyboardEvent } from 'react';

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);

const moves: Readonly<Record<string, (at: GridPlace, rows: number, columns: number) => GridPlace>> =
  {
    ArrowRight: (at) => ({ ...at, column: at.column + 1 }),
    ArrowLeft: (at) => ({ ...at, column: at.column - 1 }),
    ArrowDown: (at) => ({ ...at, row: at.row + 1 }),
    ArrowUp: (at) => ({ ...at, row: at.row - 1 }),
    Home: (at) => ({ ...at, column: 0 }),
    End: (at, _, columns) => ({ ...at, column: columns - 1 }),
  };

export function useGridKeys(rows: number, columns: number) {
  const grid = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<GridPlace>({ row: 0, column: 0 });
  const there = { row: within(stop.row, rows), column: within(stop.column, columns) };
  const go = (to: GridPlace) => {
    const next = { row: within(to.row, rows), column: within(to.column, columns) };
    setStop(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const to = moves[event.key]?.(there, rows, columns);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    go(to);
  };
  return { grid, stop: there, setStop, go, press };
}
