/**
 * The rooms of a bench: the host in the middle, a column of cards at each side, the strips for the
 * wires between them. How much each needs is `measures.ts`'s; what stands in them `layout.ts`'s.
 */
import type { Scenario } from '../../../domain/connect/scenario.ts';
import type { Host } from '../../../domain/net/host.ts';
import { bottom, type Box } from './geometry.ts';
import { laneNames } from './lanes.ts';
import { attemptsOf, cardHeight, type Density, type Measures } from './measures.ts';
import { sides, type Side, type Sides } from './sides.ts';

/** How high the bench is where nothing asks for more, and the screen has it. */
export const least = 246;

/** What a frame is made for. */
interface Content {
  readonly scenario: Scenario;
  readonly middle: Host;
  readonly measures: Measures;
  readonly sides: Sides;
}

export interface Plan extends Content {
  readonly width: number;
  /** How high the middle is at least. */
  readonly least: number;
}

export const columnHeight = ({ scenario, measures }: Content, hosts: readonly Host[]): number =>
  hosts.reduce(
    (sum, host) => sum + cardHeight(scenario, host, measures) + measures.line.gap,
    -measures.line.gap,
  );

export const clientsHeight = ({ scenario, middle, measures }: Content): number =>
  attemptsOf(scenario, middle).length * measures.client;

function middleHeight(plan: Content): number {
  const lanes = laneNames(plan.scenario, plan.middle).length;
  return (
    plan.measures.head +
    lanes * plan.measures.pitch +
    clientsHeight(plan) +
    (plan.measures.close ? 8 : 10)
  );
}

/** What of the roomiest bench has to be drawn more closely to fit into so much. */
export const densityIn = (roomiest: Content, room: number): Density => ({
  brief: sides.some((side) => columnHeight(roomiest, roomiest.sides.hosts[side]) > room),
  close: middleHeight(roomiest) > room,
});

const segmentsOf = ({ middle, sides: { doors, hosts } }: Content, side: Side) =>
  new Set(
    [
      ...hosts[side].flatMap(({ nics }) => nics),
      ...middle.nics.filter(({ id }) => doors.get(id) === side),
    ].flatMap(({ segment }) => segment ?? []),
  );

/** What the wires that cross from side to side need below the middle. */
export function crossHeight(content: Content): number {
  const there = segmentsOf(content, 'right');
  const crossing = [...segmentsOf(content, 'left')].filter((segment) => there.has(segment));
  return crossing.length === 0 ? 0 : 8 + 10 * crossing.length;
}

/** How much the wires of a side need beside the cards. */
function stripOf(content: Content, side: Side): number {
  const { stacked, gap } = content.measures;
  const wires = segmentsOf(content, side).size;
  return stacked ? 10 + 8 * wires : Math.max(gap, 26 * (wires + 1));
}

export interface Frame {
  readonly middle: Box;
  readonly columns: Readonly<Record<Side, Box>>;
  readonly strips: Readonly<Record<Side, readonly [number, number]>>;
}

/** Cards beside the middle. */
export function wideFrame(plan: Plan): Frame {
  const { width, measures, sides: placed } = plan;
  const columnOf = (side: Side) => (placed.hosts[side].length === 0 ? 0 : measures.card);
  const [left, right_] = [columnOf('left'), columnOf('right')];
  const from = left === 0 ? measures.door.width / 2 : left + stripOf(plan, 'left');
  const to = width - (right_ === 0 ? measures.door.width / 2 : right_ + stripOf(plan, 'right'));
  const inner = Math.max(plan.least, middleHeight(plan));
  const height = Math.max(
    inner,
    columnHeight(plan, placed.hosts.left),
    columnHeight(plan, placed.hosts.right),
  );
  // Where so many cards are in a column that they scroll, the middle stays in sight.
  const middle = { x: from, y: 1, width: to - from, height: measures.brief ? inner : height };
  return {
    middle,
    columns: {
      left: { x: 1, y: 1, width: left, height },
      right: { x: width - right_ - 1, y: 1, width: right_, height },
    },
    strips: {
      left: [left, from - measures.door.width / 2],
      right: [to + measures.door.width / 2, width - right_],
    },
  };
}

/** Cards above and below the middle; the wires run along the margins. */
export function stackedFrame(plan: Plan): Frame {
  const { width, sides: placed, measures } = plan;
  const half = measures.door.width / 2;
  const [left, right_] = [stripOf(plan, 'left') + half, stripOf(plan, 'right') + half];
  const above = placed.hosts.left.length === 0 ? 0 : columnHeight(plan, placed.hosts.left) + 18;
  const middle = {
    x: left,
    y: above + 1,
    width: width - left - right_,
    height: middleHeight(plan),
  };
  return {
    middle,
    columns: {
      left: { x: left, y: 1, width: width - left - 1, height: above - 18 },
      right: {
        x: 1,
        y: bottom(middle) + 30,
        width: width - right_ - 1,
        height: columnHeight(plan, placed.hosts.right),
      },
    },
    strips: { left: [0, left - half], right: [width - right_ + half, width] },
  };
}
