/** Points, boxes and lines of the bench, in units of a sixteenth of the text size; pure. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const right = ({ x, width }: Box): number => x + width;
export const bottom = ({ y, height }: Box): number => y + height;
export const centre = ({ x, y, width, height }: Box): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

/** From a point to the nearest place on a line. */
export function distanceTo(line: readonly Point[], to: Point): number {
  const [first, ...rest] = line;
  if (first === undefined) return Number.POSITIVE_INFINITY;
  return rest.reduce(
    (least, point, index) => Math.min(least, fromPiece(line[index] ?? first, point, to)),
    distance(first, to),
  );
}

function fromPiece(a: Point, b: Point, to: Point): number {
  const length = distance(a, b);
  if (length === 0) return distance(a, to);
  const part = ((to.x - a.x) * (b.x - a.x) + (to.y - a.y) * (b.y - a.y)) / length ** 2;
  return distance(between(a, b, Math.min(Math.max(part, 0), 1)), to);
}

const origin: Point = { x: 0, y: 0 };

/** The point at a fraction of a line's length. */
export function along(line: readonly Point[], fraction: number): Point {
  const [first = origin, ...rest] = line;
  const lengths = rest.map((point, index) => distance(line[index] ?? first, point));
  let left = lengths.reduce((sum, length) => sum + length, 0) * Math.min(Math.max(fraction, 0), 1);
  let from = first;
  for (const [index, to] of rest.entries()) {
    const length = lengths[index] ?? 0;
    if (left <= length) return length === 0 ? to : between(from, to, left / length);
    left -= length;
    from = to;
  }
  return from;
}

/** Which way a line goes at a fraction of its length; undefined: straight up or down, or nowhere. */
export function headingOf(line: readonly Point[], fraction: number): 'left' | 'right' | undefined {
  const [a, b] = [along(line, fraction - 0.02), along(line, fraction + 0.02)];
  return a.x === b.x ? undefined : b.x < a.x ? 'left' : 'right';
}

const parts = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** A line that leaves and arrives level. */
export const swing = (a: Point, b: Point): readonly Point[] =>
  parts.map((part) => ({
    x: a.x + (b.x - a.x) * part,
    y: a.y + (b.y - a.y) * part * part * (3 - 2 * part),
  }));

export const lineText = (line: readonly Point[]): string =>
  line
    .map(
      ({ x, y }, index) =>
        `${index === 0 ? 'M' : 'L'}${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`,
    )
    .join('');
