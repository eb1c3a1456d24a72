/**
 * What of an attempt is seen at a position of the playhead: on its way during a step, at rest
 * between two. Pure; the lines are `motion.ts`'s.
 */
import type { ConnectEvent } from '../../../domain/connect/event.ts';
import { along, headingOf, type Point } from './geometry.ts';
import type { Leg } from './motion.ts';
import type { Freight, Mark } from './moves.ts';
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
      heads: headingOf(line, fraction) ?? next.heads,
    }));
  }
  const last = legs[step - 1];
  const rest = last?.rest;
  if (last === undefined || rest === null || rest === undefined) return [];
  return [{ ...rest, heads: last.heads }];
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
