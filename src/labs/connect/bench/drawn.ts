/**
 * What of an attempt is seen at a position of the playhead: on its way during a step, at rest
 * between two. Pure; the lines are `motion.ts`'s.
 */
import type { ConnectEvent } from '../../../domain/connect/event.ts';
import { along, type Point } from './geometry.ts';
import type { Freight, Leg, Mark } from './motion.ts';
import type { Side } from './sides.ts';

export interface Drawn {
  readonly freight: Freight | null;
  readonly at: Point;
  readonly mark: Mark;
  /** Which way it looks: its arrow's direction. */
  readonly heads: Side;
}

/** Slow at both ends, as things are that start and stop. */
const eased = (fraction: number): number => fraction * fraction * (3 - 2 * fraction);

const headingOf = (line: readonly Point[], fraction: number): Side => {
  const [a, b] = [along(line, fraction - 0.02), along(line, fraction + 0.02)];
  return b.x < a.x ? 'left' : 'right';
};

/** Everything of an attempt that is under way at a position of the playhead. */
export function drawnAt(legs: readonly Leg[], position: number): readonly Drawn[] {
  const step = Math.floor(position);
  const fraction = eased(position - step);
  const next = fraction > 0 ? legs[step] : undefined;
  if (next !== undefined && next.movers.length > 0) {
    return next.movers.map(({ freight, line }) => ({
      freight,
      at: along(line, fraction),
      mark: null,
      heads: headingOf(line, fraction),
    }));
  }
  const last = legs[step - 1];
  const rest = last?.rest;
  if (last === undefined || rest === null || rest === undefined) return [];
  const line = last.movers[0]?.line ?? [];
  return [{ ...rest, heads: headingOf(line, 1) }];
}

/** The way that a connection's first packet took: what is drawn once it stands. */
export const trackOf = (
  legs: readonly Leg[],
  story: readonly ConnectEvent[],
): readonly (readonly Point[])[] => {
  const found = story.findIndex(({ kind }) => kind === 'socket.found');
  return legs
    .slice(0, found + 1)
    .flatMap(({ movers }) => movers.filter(({ freight }) => freight.kind === 'packet'))
    .map(({ line }) => line)
    .filter((line) => line.length > 1);
};
