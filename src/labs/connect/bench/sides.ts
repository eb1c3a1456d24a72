/**
 * On which side of the host in the middle everything stands: its NICs alternate, a neighbour
 * stands where its wire comes in, whoever is behind a neighbour stands with it.
 */
import type { Scenario } from '../../../domain/connect/scenario.ts';
import type { Host, NicId, SegmentId } from '../../../domain/net/host.ts';

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

export interface Sides {
  readonly doors: ReadonlyMap<NicId, Side>;
  readonly hosts: Readonly<Record<Side, readonly Host[]>>;
}

const segmentsOf = ({ nics }: Host): readonly SegmentId[] =>
  nics.flatMap(({ segment }) => segment ?? []);

export function sidesOf({ hosts }: Scenario, middle: Host): Sides {
  const doors = new Map(
    middle.nics.map(({ id }, index) => [id, index % 2 === 0 ? 'left' : 'right'] as const),
  );
  const wires = new Map<SegmentId, Side>();
  for (const { id, segment } of middle.nics) {
    const side = doors.get(id);
    if (segment !== null && side !== undefined && !wires.has(segment)) wires.set(segment, side);
  }
  const placed = new Map<Host, Side>();
  const place = (host: Host, side: Side) => {
    placed.set(host, side);
    for (const segment of segmentsOf(host)) if (!wires.has(segment)) wires.set(segment, side);
  };
  const others = hosts.filter((host) => host !== middle);
  const near = (host: Host) =>
    segmentsOf(host)
      .map((segment) => wires.get(segment))
      .find((side) => side !== undefined);
  // Each round reaches one wire further.
  for (let round = 0; round < others.length; round += 1) {
    const reached = others
      .filter((host) => !placed.has(host))
      .map((host) => [host, near(host)] as const);
    for (const [host, side] of reached) if (side !== undefined) place(host, side);
  }
  const on = (side: Side) => others.filter((host) => placed.get(host) === side);
  for (const host of others) {
    if (!placed.has(host)) place(host, on('left').length <= on('right').length ? 'left' : 'right');
  }
  return { doors, hosts: { left: on('left'), right: on('right') } };
}
