/**
 * Where a key takes the cursor in a grid of bits: arrows one cell, Home and End the ends of the
 * row, with Control the corners. PageUp and PageDown are not taken: they step the transport.
 */
export interface Cursor {
  readonly row: number;
  readonly bit: number;
}

const LAST = 31;

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** The next place, or undefined for a key that the grid leaves to others. */
export function movedBy(
  key: string,
  { row, bit }: Cursor,
  rows: number,
  toCorner = false,
): Cursor | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { row, bit: between(0, bit - 1, LAST) };
    case 'ArrowRight':
      return { row, bit: between(0, bit + 1, LAST) };
    case 'ArrowUp':
      return { row: between(0, row - 1, rows - 1), bit };
    case 'ArrowDown':
      return { row: between(0, row + 1, rows - 1), bit };
    case 'Home':
      return { row: toCorner ? 0 : row, bit: 0 };
    case 'End':
      return { row: toCorner ? rows - 1 : row, bit: LAST };
    default:
      return undefined;
  }
}
