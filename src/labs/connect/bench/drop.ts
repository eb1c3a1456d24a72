/**
 * Where a cable's plug goes that somebody has pulled away and lets go: into another NIC, onto a wire
 * (which makes it a switch), back, or nowhere. Pure geometry; the pulling is `CablePulls.tsx`.
 */
import type { HostId, NicId, SegmentId } from '../../../domain/net/host.ts';
import { distanceTo, type Point } from './geometry.ts';
import type { BenchLayout } from './layout.ts';
import { linesOf, type Jack } from './wires.ts';

export type Drop =
  /** It stays where it was. */
  | { readonly kind: 'back' }
  | { readonly kind: 'out' }
  | { readonly kind: 'wire'; readonly segment: SegmentId }
  /** Into a NIC without a cable: a new wire between the two. */
  | { readonly kind: 'nic'; readonly host: HostId; readonly nic: NicId };

const jackReach = 30;
const wireReach = 16;

const isSame = (a: Jack, b: Jack): boolean => a.host === b.host && a.nic === b.nic;

/** The nearest jack within reach counts before any wire. */
export function dropAt({ jacks, wires }: BenchLayout, own: Jack, at: Point): Drop {
  const near = jacks
    .map((jack) => ({ jack, distance: distanceTo([jack.at], at) }))
    .filter(({ distance }) => distance <= jackReach)
    .toSorted((a, b) => a.distance - b.distance)[0]?.jack;
  if (near !== undefined) return intoJack(own, near);
  const wire = wires
    .map((each) => ({
      each,
      distance: Math.min(...linesOf(each).map((line) => distanceTo(line, at))),
    }))
    .filter(({ distance }) => distance <= wireReach)
    .toSorted((a, b) => a.distance - b.distance)[0]?.each;
  if (wire !== undefined) {
    return wire.segment === own.segment
      ? { kind: 'back' }
      : { kind: 'wire', segment: wire.segment };
  }
  return own.segment === null ? { kind: 'back' } : { kind: 'out' };
}

function intoJack(own: Jack, other: Jack): Drop {
  if (isSame(own, other)) return { kind: 'back' };
  if (other.segment === null) return { kind: 'nic', host: other.host, nic: other.nic };
  return other.segment === own.segment
    ? { kind: 'back' }
    : { kind: 'wire', segment: other.segment };
}
