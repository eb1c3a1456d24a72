/**
 * The cables of the bench: where each is plugged, its trunk beside the cards, and the line from
 * one jack to another. A wire with more than two jacks is a switch.
 */
import type { HostId, NicId, SegmentId } from '../../../domain/net/host.ts';
import type { Point } from './geometry.ts';
import { sides, type Side } from './sides.ts';

/** Where a cable is plugged in. */
export interface Jack {
  readonly host: HostId;
  readonly nic: NicId;
  /** null: the cable is out. */
  readonly segment: SegmentId | null;
  readonly side: Side;
  readonly at: Point;
}

export interface Wire {
  readonly segment: SegmentId;
  readonly jacks: readonly Jack[];
  /** The trunk's place on each side that has jacks of it. */
  readonly trunk: Readonly<Record<Side, number | null>>;
  /** How high it crosses from side to side. */
  readonly cross: number;
  /** More than two jacks: where the switch is drawn. */
  readonly hub: Point | null;
}

interface Rooms {
  /** The strip between cards and middle, from and to. */
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
  readonly cross: number;
}

const segmentsOn = (jacks: readonly Jack[], side: Side): readonly SegmentId[] => [
  ...new Set(jacks.flatMap((jack) => (jack.side === side ? (jack.segment ?? []) : []))),
];

const crossing = (jacks: readonly Jack[]): readonly SegmentId[] => {
  const there = new Set(segmentsOn(jacks, 'right'));
  return segmentsOn(jacks, 'left').filter((segment) => there.has(segment));
};

const middleOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2;

export function wiresBetween(jacks: readonly Jack[], rooms: Rooms): readonly Wire[] {
  const onSide = { left: segmentsOn(jacks, 'left'), right: segmentsOn(jacks, 'right') };
  const trunkOn = (side: Side, segment: SegmentId): number | null => {
    const index = onSide[side].indexOf(segment);
    const [from, to] = rooms[side];
    return index < 0 ? null : from + ((to - from) * (index + 1)) / (onSide[side].length + 1);
  };
  const crosses = crossing(jacks);
  return [...new Set([...onSide.left, ...onSide.right])].map((segment) => {
    const own = jacks.filter((jack) => jack.segment === segment);
    const trunk = { left: trunkOn('left', segment), right: trunkOn('right', segment) };
    const cross = rooms.cross + 10 + 10 * Math.max(crosses.indexOf(segment), 0);
    const hubSide =
      own.filter(({ side }) => side === 'left').length >= own.length / 2 ? 'left' : 'right';
    const heights = own.filter(({ side }) => side === hubSide).map(({ at }) => at.y);
    const hub =
      own.length > 2 ? { x: trunk[hubSide] ?? trunk.left ?? 0, y: middleOf(heights) } : null;
    return { segment, jacks: own, trunk, cross, hub };
  });
}

export function lineBetween(wire: Wire, a: Jack, b: Jack): readonly Point[] {
  const [ta, tb] = [wire.trunk[a.side], wire.trunk[b.side]];
  if (ta === null || tb === null) return [a.at, b.at];
  const over =
    a.side === b.side
      ? []
      : [
          { x: ta, y: wire.cross },
          { x: tb, y: wire.cross },
        ];
  return [a.at, { x: ta, y: a.at.y }, ...over, { x: tb, y: b.at.y }, b.at];
}

/** Everything of a wire that is drawn: each jack to its trunk, the trunks, the way across. */
export function linesOf({ jacks, trunk, cross }: Wire): readonly (readonly Point[])[] {
  const both = trunk.left !== null && trunk.right !== null;
  const trunks = sides.flatMap((side) => {
    const x = trunk[side];
    const heights = jacks.filter((jack) => jack.side === side).map(({ at }) => at.y);
    if (x === null || heights.length === 0) return [];
    const ends = both ? [...heights, cross] : heights;
    return [
      [
        { x, y: Math.min(...ends) },
        { x, y: Math.max(...ends) },
      ],
    ];
  });
  const across =
    trunk.left !== null && trunk.right !== null
      ? [
          [
            { x: trunk.left, y: cross },
            { x: trunk.right, y: cross },
          ],
        ]
      : [];
  const toTrunk = jacks.flatMap(({ side, at }) => {
    const x = trunk[side];
    return x === null ? [] : [[at, { x, y: at.y }]];
  });
  return [...toTrunk, ...trunks, ...across];
}
