/**
 * Where everything of a bench is drawn, for any world and any width: pure geometry. The host in
 * the middle with its doors and lanes, the others on the side of their wires; on a narrow screen
 * above and below it, with the wires along the margins. Drawing is left to the components.
 */
import { middleOf, type BenchScenario } from '../../../domain/bench/scenario.ts';
import type { HostId } from '../../../domain/net/host.ts';
import { bottom, right, type Box, type Point } from './geometry.ts';
import { laneNames, lanesIn, platesOn, type Lane, type Plate } from './lanes.ts';
import {
  clientsHeight,
  columnHeight,
  crossHeight,
  densityIn,
  least,
  stackedFrame,
  wideFrame,
  type Plan,
} from './frames.ts';
import { cardHeight, measuresFor, type Measures } from './measures.ts';
import { sidesOf, type Side } from './sides.ts';
import { wiresBetween, type Jack, type Wire } from './wires.ts';

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

function cardsIn(plan: Plan, side: Side, column: Box): readonly Card[] {
  const hosts = plan.sides.hosts[side];
  let y = column.y + (column.height - columnHeight(plan, hosts)) / 2;
  return hosts.map((host) => {
    const height = cardHeight(plan.scenario, host, plan.measures);
    const box = { x: column.x, y, width: column.width, height };
    y += height + plan.measures.line.gap;
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
    height: box.height - measures.head - clients - (measures.close ? 8 : 10),
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

/**
 * `width` in units. Where things stand beside each other the bench is `height` high, or as much
 * less as `most` asks for; what does not fit into that is drawn more closely, and may then be higher
 * all the same.
 */
export function benchLayout(
  bench: BenchScenario,
  width: number,
  height = least,
  most = Number.POSITIVE_INFINITY,
): BenchLayout {
  const middle = middleOf(bench);
  if (middle === undefined) return empty(width);
  const sides = sidesOf(bench.scenario, middle);
  const plan = { scenario: bench.scenario, middle, sides, width, measures: measuresFor(width) };
  if (plan.measures.stacked) return laidOut({ ...plan, least: height });
  const room = Math.max(most - 3 - crossHeight(plan), 0);
  const measures = measuresFor(width, densityIn(plan, room));
  return laidOut({ ...plan, measures, least: Math.min(height, room) });
}

function laidOut(plan: Plan): BenchLayout {
  const { measures, width } = plan;
  const frame = measures.stacked ? stackedFrame(plan) : wideFrame(plan);
  const middle = middleIn(plan, frame.middle);
  const cards = [
    ...cardsIn(plan, 'left', frame.columns.left),
    ...cardsIn(plan, 'right', frame.columns.right),
  ];
  const jacks = [...middle.doors, ...cards.flatMap((card) => jacksOf(plan, card))];
  const cross = bottom(frame.middle);
  const wires = wiresBetween(jacks, { ...frame.strips, cross });
  const low = Math.max(cross + crossHeight(plan), ...cards.map(({ box }) => bottom(box)));
  return { width, height: low + 2, measures, middle, cards, jacks, wires };
}
