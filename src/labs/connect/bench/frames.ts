/**
 * The rooms of a bench: the host in the middle, a column of cards at each side, the strips for the
 * wires between them. How much each needs is `measures.ts`'s; what stands in them `layout.ts`'s.
 */
import type { Scenario } from '../../../domain/connect/scenario.ts';
import type { Host } from '../../../domain/net/host.ts';
import { bottom, type Box } from './geometry.ts';
import { laneNames } from './lanes.ts';
import { attemptsOf, cardHeight, lanePitch, type Measures } from './measures.ts';
import type { Side, Sides } from './sides.ts';

/** What the bench is high where nothing asks for more. */
export const least = 246;

export interface Plan {
  readonly scenario: Scenario;
  readonly middle: Host;
  readonly measures: Measures;
  readonly sides: Sides;
  readonly width: number;
  readonly least: number;
}

export const columnHeight = ({ scenario, measures }: Plan, hosts: readonly Host[]): number =>
  hosts.reduce(
    (sum, host) => sum + cardHeight(scenario, host, measures) + measures.line.gap,
    -measures.line.gap,
  );

export const clientsHeight = ({ scenario, middle, measures }: Plan): number =>
  attemptsOf(scenario, middle).length * measures.client;

function middleHeight(plan: Plan): number {
  const lanes = laneNames(plan.scenario, plan.middle).length;
  return (
    plan.measures.head +
    lanes * lanePitch(lanes, plan.measures) +
    clientsHeight(plan) +
    (plan.measures.compact ? 4 : 10)
  );
}

/** How much the wires of a side need beside the cards. */
function stripOf({ middle, sides: { doors, hosts }, measures }: Plan, side: Side): number {
  const nics = [
    ...hosts[side].flatMap((host) => host.nics),
    ...middle.nics.filter(({ id }) => doors.get(id) === side),
  ];
  const wires = new Set(nics.flatMap(({ segment }) => segment ?? [])).size;
  return measures.stacked ? 10 + 8 * wires : Math.max(measures.gap, 26 * (wires + 1));
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
  const middle = { x: from, y: 1, width: to - from, height: measures.compact ? inner : height };
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
