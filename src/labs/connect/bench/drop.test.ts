/** Where a pulled cable goes: the places of the canonical bench, at a wide and at a narrow screen. */
import { describe, expect, test } from 'vitest';
import { formatBench } from '../../../domain/bench/text.ts';
import { editOf } from './CablePulls.tsx';
import { dropAt, type Drop } from './drop.ts';
import { distanceTo } from './geometry.ts';
import { benchLayout, type BenchLayout } from './layout.ts';
import { jackAt } from './spots.ts';
import { benchOf } from './testing.ts';

const bench = benchOf('');
const nowhere = { x: 5, y: 5 };

function jackOf(layout: BenchLayout, host: string, nic = 'nic1') {
  const jack = jackAt(layout, host, nic);
  if (jack === undefined) throw new Error(`no jack: ${host}`);
  return jack;
}

test('how far a point is from a line', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ];
  expect(distanceTo(line, { x: 5, y: 3 })).toBe(3);
  expect(distanceTo(line, { x: 13, y: 14 })).toBe(5);
  expect(distanceTo(line, { x: -3, y: -4 })).toBe(5);
  expect(distanceTo([], { x: 0, y: 0 })).toBe(Number.POSITIVE_INFINITY);
});

describe.each([1212, 320])('in %i units', (width) => {
  const layout = benchLayout(bench, width);
  const robot = jackOf(layout, 'robot');
  const plc = jackOf(layout, 'plc');
  const nic2 = jackOf(layout, 'ipc', 'nic2');

  test.each<[string, Drop, { x: number; y: number }]>([
    ['at its own NIC: nothing changes', { kind: 'back' }, robot.at],
    ['at who is on its cable: nothing changes', { kind: 'back' }, jackOf(layout, 'ipc').at],
    ['at another NIC: on its cable', { kind: 'wire', segment: 'b' }, nic2.at],
    [
      'beside another NIC: on its cable',
      { kind: 'wire', segment: 'b' },
      { ...plc.at, y: plc.at.y + 20 },
    ],
    ['far from everything: pulled out', { kind: 'out' }, nowhere],
  ])('%s', (_, drop, at) => {
    expect(dropAt(layout, robot, at)).toEqual(drop);
  });

  test('on the middle of a wire: on that cable', () => {
    const wire = layout.wires.find(({ segment }) => segment === 'b');
    const x = wire?.trunk.right ?? 0;
    expect(dropAt(layout, robot, { x: x + 8, y: plc.at.y })).toEqual({
      kind: 'wire',
      segment: 'b',
    });
  });

  test('at a NIC without a cable: a new one between the two', () => {
    const bare = benchOf('hosts=ipc,pc,10.0.0.1/8@a;robot,10.0.0.2/8@a;plc,10.0.0.3/8@none');
    const there = benchLayout(bare, width);
    const loose = jackOf(there, 'plc');
    expect(dropAt(there, jackOf(there, 'robot'), loose.at)).toEqual({
      kind: 'nic',
      host: 'plc',
      nic: 'nic1',
    });
    // A cable that is out already is not pulled out again.
    expect(dropAt(there, loose, nowhere)).toEqual({ kind: 'back' });
  });
});

test.each<[Drop, string | null]>([
  [{ kind: 'back' }, null],
  [{ kind: 'out' }, 'robot,192.168.1.10/24@none'],
  [{ kind: 'wire', segment: 'b' }, 'robot,192.168.1.10/24@b'],
  [{ kind: 'nic', host: 'plc', nic: 'nic1' }, 'robot,192.168.1.10/24@b'],
])('what letting go does: %o', (drop, text) => {
  const edit = editOf(bench, jackOf(benchLayout(bench, 1212), 'robot'), drop);
  if (text === null) expect(edit).toBeNull();
  else expect(edit?.ok === true && formatBench(edit.value)).toContain(text);
});
