/** Links of hunts: the same puzzle for everybody, and whatever somebody makes of them. */
import { describe, expect, test } from 'vitest';
import { huntAt, type Hunt } from './hunt.ts';
import {
  isWon,
  linkOf,
  repaired,
  standOf,
  withHint,
  withNamed,
  withSetBack,
  withSetUp,
  withTried,
  type Stand,
} from './stand.ts';
import { untouched } from './testing.ts';
import { formatHunt, formatPuzzle, parseHunt, type HuntLink } from './text.ts';

test('a class gets level and seed, nothing else', () => {
  expect(formatPuzzle(2, 417)).toBe('level=2&seed=417');
  expect(parseHunt('level=2&seed=417')).toEqual({
    ok: true,
    value: { ...untouched, level: 2, seed: 417 },
  });
});

test('what has not happened is not in it', () => {
  expect(formatHunt({ ...untouched, level: 1, seed: 7 })).toBe('level=1&seed=7');
});

test('what is missing is left to the app', () => {
  expect(parseHunt('')).toEqual({ ok: true, value: untouched });
  expect(parseHunt('level=3&colour=blue')).toEqual({ ok: true, value: { ...untouched, level: 3 } });
});

test('everything that was done is in it, and comes back', () => {
  const text =
    'level=1&seed=7&moves=3&hints=1.1&tried=off&named=nic-down,cable-out' +
    '&hosts=ipc,pc,10.0.0.1/8@a&serve=ipc:0.0.0.0:80';
  const read = parseHunt(text);
  expect(read.ok && formatHunt({ ...read.value, level: 1, seed: 7 })).toBe(text);
  const given = parseHunt('level=1&seed=7&named=');
  expect(given.ok && given.value.named).toEqual([]);
});

describe('a damaged link says where', () => {
  test.each([
    ['level=4', 'level'],
    ['level=1.0', 'level'],
    ['level=', 'level'],
    ['seed=0', 'seed'],
    ['seed=-1', 'seed'],
    ['seed=1000000', 'seed'],
    ['seed=1e3', 'seed'],
    ['seed=%F0%9F%92%A9', 'seed'],
    ['moves=1000', 'moves'],
    ['moves=NaN', 'moves'],
    ['hints=0', 'hints'],
    ['hints=4', 'hints'],
    ['hints=1..1', 'hints'],
    [`hints=${Array.from({ length: 10 }, () => '1').join('.')}`, 'hints'],
    ['tried=yes', 'tried'],
    ['named=everything', 'named'],
    ['named=nic-down,nic-down', 'named'],
    ['named=toString', 'named'],
    ['hosts=ipc,pc,999.0.0.1/8', 'hosts'],
    ['level=1&level=2', 'level'],
    ['level', 'level'],
    ['seed=%', 'seed'],
  ])('%s', (text, key) => {
    const read = parseHunt(text);
    expect(read.ok ? 'read' : read.fault.key).toBe(key);
  });

  test('one that is longer than any hunt is not read', () => {
    const read = parseHunt(`level=1&seed=1&hosts=${'a'.repeat(9000)}`);
    expect(read.ok ? 'read' : read.fault.code).toBe('text.tooLong');
  });
});

test('another cell in the link is not this puzzle solved', () => {
  const read = parseHunt(
    'level=1&seed=1&hosts=ipc,pc,10.0.0.1/8@a;robot,10.0.0.2/8@a' +
      '&serve=ipc:0.0.0.0:80~name:vision&dial=robot:10.0.0.1:80&named=nic-down',
  );
  const stand = read.ok ? standOf(huntAt(1, 1), read.value) : null;
  expect(stand?.named).toBe(null);
  expect(stand?.moves).toBeGreaterThan(3);
});

describe('whatever the learner does, the link says it, can be read, and says the same again', () => {
  const linkIn = (text: string): HuntLink => {
    const read = parseHunt(text);
    if (!read.ok) throw new Error(text);
    return read.value;
  };
  const huntIn = (text: string): Hunt => {
    const { level, seed } = linkIn(text);
    if (level === null || seed === null) throw new Error(text);
    return huntAt(level, seed);
  };
  const hinted = (stand: Stand): Stand => {
    const next = withHint(stand);
    return next === null || next === 'back' ? stand : next;
  };
  const steps: readonly ((stand: Stand) => Stand)[] = [
    (stand) => withSetUp(stand, stand.hunt.plan),
    (stand) => withSetUp(stand, repaired(stand.now, stand.hunt.faults.slice(1))),
    hinted,
    withTried,
    withSetBack,
    (stand) => withNamed(stand, isWon(stand) ? ['nic-down', 'cable-out'] : []),
  ];
  const ofOne = Array.from({ length: 9 }, () => '1').join('.');

  const threeSteps = 'level=3&seed=606';

  test.each([
    'level=1&seed=7',
    'level=2&seed=417',
    threeSteps,
    'level=2&seed=417&moves=998',
    'level=2&seed=417&moves=999',
    'level=3&seed=606&hints=1.1.1.1.2.2.2.2.3&moves=999&tried=off',
    `level=2&seed=417&hints=${ofOne}`,
    `level=1&seed=7&hints=${ofOne}&named=`,
  ])('%s', (link) => {
    const hunt = huntIn(link);
    const start = standOf(hunt, linkIn(link));
    const one = steps.map((step) => step(start));
    const two = one.flatMap((stand) => steps.map((step) => step(stand)));
    // Three steps once: they take long.
    const three =
      link === threeSteps ? two.flatMap((stand) => steps.map((step) => step(stand))) : [];
    for (const stand of [start, ...one, ...two, ...three]) {
      const written = formatHunt(linkOf(stand));
      expect(formatHunt(linkOf(standOf(hunt, linkIn(written))))).toBe(written);
    }
  });

  test('a hint more than a fault has steps is none', () => {
    const link = `level=2&seed=417&hints=${ofOne}`;
    expect(standOf(huntIn(link), linkIn(link)).hints).toEqual([0, 0, 0]);
  });

  test('more moves than a link can say are as many as it can', () => {
    const link = 'level=2&seed=417&moves=999';
    const stand = standOf(huntIn(link), linkIn(link));
    expect(withSetUp(stand, stand.hunt.plan).moves).toBe(999);
  });
});
