import { describe, expect, test } from 'vitest';
import type { Box } from './geometry.ts';
import { benchLayout, type BenchLayout } from './layout.ts';
import { benchOf } from './testing.ts';

const worlds = {
  canonical: '',
  'one NIC': 'hosts=ipc,pc,192.168.1.100/24@a;robot,192.168.1.10/24@a',
  'four NICs, one of them unplugged':
    'hosts=ipc,pc,10.0.1.1/24@a,10.0.2.1/24@b,10.0.3.1/24@c,10.0.4.1/24@none;robot,10.0.1.2/24@a;plc,10.0.2.2/24@b;cam,10.0.3.2/24@c&serve=ipc:0.0.0.0:502;ipc:10.0.9.9:503&dial=robot:10.0.1.1:502;ipc:127.0.0.1:502',
  'both NICs on one switch': 'hosts=ipc,pc,10.0.1.1/24@a,10.0.1.2/24@a;robot,10.0.1.3/24@a',
  'a router between the wires':
    'hosts=ipc,pc,10.0.1.1/24@a,10.0.2.1/24@b;robot,10.0.1.2/24@a;plc,10.0.2.2/24@b;router,router,10.0.1.9/24@a,10.0.2.9/24@b,forward',
  'a host behind a router':
    'hosts=ipc,pc,10.0.1.1/24@a;router,router,10.0.1.9/24@a,10.0.7.1/24@far,forward;plc,10.0.7.2/24@far',
  'a device without a NIC, and one whose cable is out':
    'hosts=ipc,pc,10.0.1.1/24@a;robot;plc,10.0.1.2/24@none',
  'sixteen hosts': `hosts=ipc,pc,10.0.1.1/24@a,10.0.2.1/24@b${Array.from({ length: 15 }, (_, index) => `;d${index},10.0.${(index % 2) + 1}.${index + 10}/24@${index % 2 === 0 ? 'a' : 'b'}`).join('')}`,
  'no host in the middle but a device': 'hosts=robot,10.0.1.2/24@a',
} as const;

const boxesOf = ({ middle, cards }: BenchLayout): readonly Box[] => [
  ...(middle === null ? [] : [middle.box]),
  ...cards.map(({ box }) => box),
];

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

const onScreen = (text: string, most: number) => benchLayout(benchOf(text), 1212, 246, most);

describe('on a screen with little room', () => {
  test.each([
    ['four NICs', worlds['four NICs, one of them unplugged'], 200],
    [
      'three NICs, five devices',
      'hosts=ipc,pc,10.0.1.1/24@a,10.0.2.1/24@b,10.0.3.1/24@c;robot,10.0.1.2/24@a;plc,10.0.2.2/24@b;cam,10.0.3.2/24@c;d4,10.0.1.4/24@a;d5,10.0.2.5/24@b&serve=ipc:0.0.0.0:5&dial=robot:10.0.1.1:5;plc:10.0.2.1:5;cam:10.0.3.1:5',
      214,
    ],
  ])('%s are drawn more closely, and fit', (_, text, most) => {
    expect(benchLayout(benchOf(text), 1212).height).toBeGreaterThan(most + 24);
    expect(onScreen(text, most).height).toBeLessThanOrEqual(most + 24);
  });

  test.each([400, 246, 225, 190, 150, 120])(
    'two NICs and two devices take %i units, if there are so many',
    (most) => expect(onScreen('', most).height).toBeLessThanOrEqual(most),
  );

  test('what is missing is taken from between the lanes, first of all', () => {
    expect(onScreen('', 225).measures).toMatchObject({ brief: false, close: false });
  });

  test('where only the lanes are too many, the cards stay as they are', () => {
    expect(onScreen('', 200).measures).toMatchObject({ brief: false, close: true });
  });

  test('of sixteen hosts the middle stays in sight, whatever scrolls', () => {
    const { middle, height } = onScreen(worlds['sixteen hosts'], 246);
    expect(height).toBeGreaterThan(270);
    expect((middle?.box.y ?? 0) + (middle?.box.height ?? 999)).toBeLessThanOrEqual(246);
  });

  test.each(Object.entries(worlds))('%s: no two things lie on each other', (_, text) => {
    const boxes = boxesOf(onScreen(text, 100));
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).every((other) => apart(box, other))).toBe(true);
    }
  });
});

describe.each([280, 726, 918, 1212] as const)('in %i units', (width) => {
  // 8 to the left; ".1.100" and "127.0.0.1" take 60 of what is left where lanes are short, else
  // the 13 characters of "192.168.2.100" 102, or 110 in the larger type of a wide bench.
  const taken = { 280: 68, 726: 110, 918: 110, 1212: 118 };
  const server = 'ipc:192.168.2.100:50001';

  test.each([1, 2])('of %i plates none stands under the name of a lane', (count) => {
    const text = `serve=ipc:0.0.0.0:50000${`;${server}`.repeat(count - 1)}`;
    const { middle } = benchLayout(benchOf(text), width);
    const lane = middle?.lanes[0];
    expect(middle?.plates).toHaveLength(count);
    for (const { box } of middle?.plates ?? []) {
      expect(box.x - (lane?.box.x ?? 0)).toBeGreaterThanOrEqual(taken[width]);
      expect(box.x + box.width).toBeLessThanOrEqual((lane?.box.x ?? 0) + (lane?.box.width ?? 0));
    }
  });

  test("a lane's name stands between it and the lane above", () => {
    const { middle } = benchLayout(benchOf(''), width);
    const lanes = middle?.lanes ?? [];
    for (const [index, { box }] of lanes.entries()) {
      const next = lanes[index + 1];
      if (next === undefined) continue;
      expect(next.caption).toBeGreaterThanOrEqual(14);
      expect(next.box.y - next.caption).toBeGreaterThanOrEqual(box.y + box.height);
    }
  });
});

describe.each(Object.entries(worlds))('%s', (_, text) => {
  test.each([280, 320, 560, 728, 900, 1212, 1960])('is laid out in %i units', (width) => {
    const layout = benchLayout(benchOf(text), width);
    const boxes = boxesOf(layout);
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
      expect(boxes.slice(index + 1).every((other) => apart(box, other))).toBe(true);
    }
    const points = layout.jacks.flatMap(({ at }) => [at.x, at.y]);
    expect(points.every(Number.isFinite)).toBe(true);
    expect(layout.jacks.every(({ at }) => at.x >= 0 && at.x <= width)).toBe(true);
  });

  test('every host that is not in the middle has a card, every NIC a jack', () => {
    const bench = benchOf(text);
    const layout = benchLayout(bench, 1212);
    expect(layout.cards).toHaveLength(bench.scenario.hosts.length - 1);
    const nics = bench.scenario.hosts.flatMap((host) => host.nics);
    expect(layout.jacks).toHaveLength(nics.length);
  });

  test('lanes lie inside the host, one below the other', () => {
    const { middle } = benchLayout(benchOf(text), 1212);
    const lanes = middle?.lanes ?? [];
    for (const [index, { box }] of lanes.entries()) {
      expect(middle !== null && !apart(box, middle.box)).toBe(true);
      const next = lanes[index + 1];
      if (next !== undefined) expect(next.box.y).toBeGreaterThanOrEqual(box.y + box.height);
    }
  });
});

test('each device stands on the side of its cable', () => {
  const { cards } = benchLayout(benchOf(''), 1212);
  expect(cards.map(({ host, side }) => [host, side])).toEqual([
    ['robot', 'left'],
    ['plc', 'right'],
  ]);
});

test('with its cables swapped, each device stands on the other side', () => {
  const swapped =
    'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b;robot,192.168.1.10/24@b;plc,192.168.2.10/24@a';
  const { cards } = benchLayout(benchOf(swapped), 1212);
  expect(new Map(cards.map(({ host, side }) => [host, side])).get('robot')).toBe('right');
});

test('a host has a lane for each address and the loopback', () => {
  const { middle } = benchLayout(benchOf(''), 1212);
  expect(middle?.lanes.map(({ kind }) => kind)).toEqual(['nic', 'nic', 'loopback']);
});

test('a plate on 0.0.0.0 covers every lane, one on an address covers its own', () => {
  const all = benchLayout(benchOf(''), 1212).middle;
  const [plate] = all?.plates ?? [];
  expect(all?.lanes.every(({ box }) => plate !== undefined && !apart(box, plate.box))).toBe(true);
  const one = benchLayout(benchOf('serve=ipc:192.168.2.100:50000'), 1212).middle;
  const [small] = one?.plates ?? [];
  expect(one?.lanes.map(({ box }) => small !== undefined && !apart(box, small.box))).toEqual([
    false,
    true,
    false,
  ]);
});

test("a server's address that the host does not have gets a lane of its own", () => {
  const { middle } = benchLayout(benchOf('serve=ipc:192.168.1.10:50000'), 1212);
  expect(middle?.lanes.at(-1)?.kind).toBe('foreign');
});

test('a wire with three jacks is a switch, one with two is a cable', () => {
  const laptop =
    'hosts=ipc,pc,10.0.1.1/24@a,10.0.2.1/24@b;robot,10.0.1.2/24@a;l,10.0.1.3/24@a;plc,10.0.2.2/24@b';
  const { wires } = benchLayout(benchOf(laptop), 1212);
  expect(wires.map(({ segment, hub }) => [segment, hub !== null])).toEqual([
    ['a', true],
    ['b', false],
  ]);
});

test('on a narrow screen the middle stands below the left cards and above the right ones', () => {
  const { middle, cards, measures } = benchLayout(benchOf(''), 296);
  const [robot, plc] = cards;
  expect(measures.stacked).toBe(true);
  expect(robot?.box.y).toBeLessThan(middle?.box.y ?? 0);
  expect(plc?.box.y).toBeGreaterThan(middle?.box.y ?? 0);
});
