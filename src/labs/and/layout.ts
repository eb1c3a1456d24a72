/** Pure geometry of the lab: which edge between two bits a pointer means. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const outside = (low: number, value: number, high: number): number =>
  Math.max(low - value, 0, value - high);

/** The prefix (0–32) whose edge lies nearest to a point; `boxes` are the 32 bits of one row. */
export function nearestEdge(x: number, y: number, boxes: readonly Box[]): number {
  const distance = (edge: number): number => {
    const box = boxes[Math.max(edge - 1, 0)];
    if (box === undefined) return Infinity;
    // Rows of bits lie far apart: a point belongs to the row that it is level with.
    return Math.hypot(x - (edge === 0 ? box.left : box.right), 4 * outside(box.top, y, box.bottom));
  };
  const edges = Array.from({ length: boxes.length + 1 }, (_, edge) => edge);
  return edges.reduce((best, edge) => (distance(edge) < distance(best) ? edge : best), 0);
}

/** Where the edge of a prefix is drawn: its octet, and how many of the octet's bits lie left of it. */
export const edgePlace = (prefix: number): { readonly octet: number; readonly bits: number } => {
  const octet = Math.max(Math.ceil(prefix / 8) - 1, 0);
  return { octet, bits: prefix - octet * 8 };
};
