/**
 * Where everything of a bench is drawn, for any world and any width: pure geometry. The host in
 * the middle with its doors and lanes, the others on the side of their wires; on a narrow screen
 * above and below it, with the wires along the margins. Drawing is left to the components.
 */
import { middleOf, type BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Scenario } from '../../../domain/connect/scenario.ts';
import type { Host, HostId } from '../../../domain/net/host.ts';
import { bottom, right, type Box, type Point } from './geometry.ts';
import { laneNames, lanesIn, platesOn, type Lane, type Plate } from './lanes.ts';
import { attemptsOf, cardHeight, lanePitch, line, measuresFor, type Measures } from './measures.ts';
import { sidesOf, type Side, type Sides } from './sides.ts';
import { crossing, wiresBetween, type Jack, type Wire } from './wires.ts';

export interface Card {
  readonly host: HostId;
  readonly side: Side;
  readonly box: Box;
}

export interface Door extends Jack {
  readonly box: Box;
  /** Where its lanes' connectors begin. */
  readonly inside: Point;
}

export interface Middle {
  readonly host: HostId;
  readonly box: Box;
  readonly doors: readonly Door[];
  readonly lanes: readonly Lane[];
  readonly plates: readonly Plate[];
  /** Where the host's own clients are listed, and where their packets begin. */
  readonly clients: Box | null;
}

export interface BenchLayout {
  readonly width: number;
  readonly height: number;
  readonly measures: Measures;
  readonly middle: Middle | null;
  readonly cards: readonly Card[];
  /** Of all hosts, the doors of the middle among them. */
  readonly jacks: readonly Jack[];
  readonly wires: readonly Wire[];
}

const clientRow = 32;
/** What the bench is high where nothing asks for more. */
export const least = 246;

interface Plan {
  readonly scenario: Scenario;
  readonly middle: Host;
  readonly measures: Measures;
  readonly sides: Sides;
  readonly width: number;
  readonly least: number;
}

const columnHeight = ({ scenario }: Plan, hosts: readonly Host[]): number =>
  hosts.reduce((sum, host) => sum + cardHeight(scenario, host) + line.gap, -line.gap);

const clientsHeight = ({ scenario, middle }: Plan): number =>
  attemptsOf(scenario, middle).length * clientRow;

function middleHeight(plan: Plan): number {
  const lanes = laneNames(plan.scenario, plan.middle).length;
  return plan.measures.head + lanes * lanePitch(lanes, plan.measures) + clientsHeight(plan) + 10;
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

interface Frame {
  readonly middle: Box;
  readonly columns: Readonly<Record<Side, Box>>;
  readonly strips: Readonly<Record<Side, readonly [number, number]>>;
}

/** Cards beside the middle. */
function wideFrame(plan: Plan): Frame {
  const { width, measures, sides: placed } = plan;
  const columnOf = (side: Side) => (placed.hosts[side].length === 0 ? 0 : measures.card);
  const [left, right_] = [columnOf('left'), columnOf('right')];
  const from = left === 0 ? measures.door.width / 2 : left + stripOf(plan, 'left');
  const to = width - (right_ === 0 ? measures.door.width / 2 : right_ + stripOf(plan, 'right'));
  const height = Math.max(
    plan.least,
    middleHeight(plan),
    columnHeight(plan, placed.hosts.left),
    columnHeight(plan, placed.hosts.right),
  );
  const middle = { x: from, y: 1, width: to - from, height };
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
function stackedFrame(plan: Plan): Frame {
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

function cardsIn(plan: Plan, side: Side, column: Box): readonly Card[] {
  const hosts = plan.sides.hosts[side];
  let y = column.y + (column.height - columnHeight(plan, hosts)) / 2;
  return hosts.map((host) => {
    const height = cardHeight(plan.scenario, host);
    const box = { x: column.x, y, width: column.width, height };
    y += height + line.gap;
    return { host: host.id, side, box };
  });
}

/** Beside each other a card's jacks face the middle, else its margin. */
function jacksOf(plan: Plan, { host: id, side, box }: Card): readonly Jack[] {
  const nics = plan.scenario.hosts.find((host) => host.id === id)?.nics ?? [];
  const atLeft = (side === 'left') === plan.measures.stacked;
  return nics.map((nic, index) => ({
    host: id,
    nic: nic.id,
    segment: nic.segment,
    side,
    at: {
      x: atLeft ? box.x : right(box),
      y: box.y + (box.height * (index + 0.5)) / nics.length,
    },
  }));
}

function doorsOf({ middle, sides: { doors }, measures }: Plan, box: Box): readonly Door[] {
  const { width, height } = measures.door;
  return middle.nics.map((nic) => {
    const side = doors.get(nic.id) ?? 'left';
    const same = middle.nics.filter(({ id }) => doors.get(id) === side);
    const y = box.y + (box.height * (same.indexOf(nic) + 0.5)) / same.length;
    const edge = side === 'left' ? box.x : right(box);
    const [out, into] =
      side === 'left' ? [edge - width / 2, edge + width / 2] : [edge + width / 2, edge - width / 2];
    return {
      host: middle.id,
      nic: nic.id,
      segment: nic.segment,
      side,
      at: { x: out, y },
      inside: { x: into, y },
      box: { x: edge - width / 2, y: y - height / 2, width, height },
    };
  });
}

function middleIn(plan: Plan, box: Box): Middle {
  const { scenario, middle, measures } = plan;
  const clients = clientsHeight(plan);
  const room = {
    x: box.x + measures.inset,
    y: box.y + measures.head,
    width: box.width - 2 * measures.inset,
    height: box.height - measures.head - clients - 6,
  };
  const lanes = lanesIn(laneNames(scenario, middle), room, measures);
  return {
    host: middle.id,
    box,
    doors: doorsOf(plan, box),
    lanes,
    plates: platesOn(scenario, middle, lanes, measures),
    clients: clients === 0 ? null : { ...room, y: bottom(room), height: clients },
  };
}

const empty = (width: number): BenchLayout => ({
  width,
  height: least,
  measures: measuresFor(width),
  middle: null,
  cards: [],
  jacks: [],
  wires: [],
});

/** `width` in units; the height follows, at least `height` where things stand beside each other. */
export function benchLayout(bench: BenchScenario, width: number, height = least): BenchLayout {
  const { scenario } = bench;
  const host = middleOf(bench);
  if (host === undefined) return empty(width);
  const measures = measuresFor(width);
  const sides = sidesOf(scenario, host);
  const plan: Plan = { scenario, middle: host, measures, sides, width, least: height };
  const frame = measures.stacked ? stackedFrame(plan) : wideFrame(plan);
  const middle = middleIn(plan, frame.middle);
  const cards = [
    ...cardsIn(plan, 'left', frame.columns.left),
    ...cardsIn(plan, 'right', frame.columns.right),
  ];
  const jacks = [...middle.doors, ...cards.flatMap((card) => jacksOf(plan, card))];
  const cross = bottom(frame.middle);
  const wires = wiresBetween(jacks, { ...frame.strips, cross });
  const crossings = crossing(jacks).length;
  const low = Math.max(
    cross + (crossings > 0 ? 8 + 10 * crossings : 0),
    ...cards.map(({ box }) => bottom(box)),
  );
  return { width, height: low + 2, measures, middle, cards, jacks, wires };
}
