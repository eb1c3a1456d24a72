/**
 * The keys of a grid that is one tab stop: arrows, Home and End go from cell to cell. Cells are
 * found by their `data-cell`; which one is the stop is the grid's state.
 */
import type { KeyboardEvent } from 'react';

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const clamped = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);

export const within = ({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace => ({
  row: clamped(row, rows),
  column: clamped(column, columns),
});

const moves: Readonly<Record<string, (at: GridPlace, columns: number) => GridPlace>> = {
  ArrowRight: (at) => ({ ...at, column: at.column + 1 }),
  ArrowLeft: (at) => ({ ...at, column: at.column - 1 }),
  ArrowDown: (at) => ({ ...at, row: at.row + 1 }),
  ArrowUp: (at) => ({ ...at, row: at.row - 1 }),
  Home: (at) => ({ ...at, column: 0 }),
  End: (at, columns) => ({ ...at, column: columns - 1 }),
};

/** Where a key leads; undefined: it is not the grid's. */
export function movedBy(
  event: KeyboardEvent,
  at: GridPlace,
  size: GridSize,
): GridPlace | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const to = moves[event.key]?.(at, size.columns);
  return to && within(to, size);
}

/** Row after row, as one reads. */
export const after = ({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace =>
  column + 1 < columns
    ? { row, column: column + 1 }
    : { row: Math.min(row + 1, rows - 1), column: row + 1 < rows ? 0 : column };

export const cellId = ({ row, column }: GridPlace): string => `${row} ${column}`;

export function focusCell(inside: Element, place: GridPlace): void {
  inside
    .closest('[role="grid"]')
    ?.querySelector<HTMLElement>(`[data-cell="${cellId(place)}"]`)
    ?.focus();
}
