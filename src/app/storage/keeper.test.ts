/** What is found in the browser's storage, and that none of it is ever lost. */
import { describe, expect, test } from 'vitest';
import { formatDocument, parseDocument } from './document.ts';
import { createKeeper, storageKey, type StorageFault } from './keeper.ts';
import { nothingSaved, type Saved } from './saved.ts';

/** A browser storage, with the ways in which real ones let us down. */
interface FakeArea {
  readonly entries: Map<string, string>;
  /** What writing does: nothing wrong, no room, forbidden, or taken and forgotten. */
  trouble: 'none' | 'full' | 'forbidden' | 'forgets';
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

const fakeArea = (entries: Record<string, string> = {}): FakeArea => ({
  entries: new Map(Object.entries(entries)),
  trouble: 'none',
  getItem(key) {
    return this.entries.get(key) ?? null;
  },
  setItem(key, text) {
    if (this.trouble === 'full') throw new DOMException('no room', 'QuotaExceededError');
    if (this.trouble === 'forbidden') throw new DOMException('no', 'SecurityError');
    if (this.trouble === 'none') this.entries.set(key, text);
  },
});

const bench = (present: string, ...past: string[]): Saved => ({
  ...nothingSaved,
  benches: { and: { history: { past, present, future: [] }, at: 0 } },
});

function keep(area: FakeArea | null) {
  const faults: StorageFault[] = [];
  const keeper = createKeeper(
    () => area,
    (fault) => faults.push(fault),
  );
  return { keeper, faults };
}

const kept = (area: FakeArea) => parseDocument(area.getItem(storageKey));
const asides = (area: FakeArea) =>
  [...area.entries].filter(([key]) => key.includes('aside')).map(([, text]) => text);

test('the first visit finds nothing and says nothing', () => {
  const { keeper, faults } = keep(fakeArea());
  expect(keeper.first).toEqual(nothingSaved);
  expect(faults).toEqual([]);
});

test('what is saved is there on the next visit', () => {
  const area = fakeArea();
  keep(area).keeper.save(bench('a=1', 'a=0'));
  expect(keep(area).keeper.first).toEqual(bench('a=1', 'a=0'));
});

describe('what cannot be read', () => {
  const whole = formatDocument(bench('a=1'));
  const broken = [
    '',
    'x',
    'null',
    '[]',
    '7',
    '"x"',
    '{}',
    '{"version":0}',
    '{"version":-1,"data":{}}',
    '{"version":"0","data":{}}',
    '{"version":0,"data":null}',
    whole.slice(0, -1),
    whole.slice(0, 40),
    '\u0000\ud800',
  ];

  test.each(broken)('%j is set aside byte for byte before anything is written', (text) => {
    const area = fakeArea({ [storageKey]: text });
    const { keeper, faults } = keep(area);
    expect(keeper.first).toEqual(nothingSaved);
    expect(faults).toEqual([{ code: 'corrupt', text }]);
    expect(asides(area)).toEqual([text]);
    keeper.save(bench('a=2'));
    expect(asides(area)).toEqual([text]);
    expect(kept(area)).toMatchObject({ saved: bench('a=2') });
  });

  test('the same text is set aside once, another beside it', () => {
    const area = fakeArea({ [storageKey]: 'x' });
    keep(area);
    keep(area);
    area.entries.set(storageKey, 'y');
    keep(area);
    expect(asides(area)).toEqual(['x', 'y']);
  });

  test('where it cannot be set aside, it is not overwritten', () => {
    const area = fakeArea({ [storageKey]: 'x' });
    area.trouble = 'full';
    const { keeper, faults } = keep(area);
    area.trouble = 'none';
    keeper.save(bench('a=2'));
    expect(area.getItem(storageKey)).toBe('x');
    expect(keeper.mode()).toBe('memory');
    expect(faults.map(({ code }) => code)).toEqual(['denied', 'corrupt']);
  });
});

test('a newer version’s data is left alone', () => {
  const text = '{"version":9,"data":{"anything":1}}';
  const area = fakeArea({ [storageKey]: text });
  const { keeper, faults } = keep(area);
  expect(keeper.mode()).toBe('newer');
  expect(keeper.save(bench('a=2'))).toBe(true);
  expect([...area.entries]).toEqual([[storageKey, text]]);
  expect(faults).toEqual([{ code: 'newer', text }]);
});

describe('a storage that does not keep', () => {
  test.each([
    ['is not there', () => null],
    [
      'throws when it is looked at',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('one that %s: memory, told once', (_what, open) => {
    const faults: StorageFault[] = [];
    const keeper = createKeeper(open, (fault) => faults.push(fault));
    expect(keeper.first).toEqual(nothingSaved);
    expect(keeper.save(bench('a=1'))).toBe(true);
    expect(keeper.mode()).toBe('memory');
    expect(faults).toEqual([{ code: 'denied' }]);
  });

  test.each(['forbidden', 'forgets'] as const)('one that %s what it is given', (trouble) => {
    const area = fakeArea();
    const { keeper, faults } = keep(area);
    area.trouble = trouble;
    keeper.save(bench('a=1'));
    keeper.save(bench('a=2'));
    expect(keeper.mode()).toBe('memory');
    expect(faults).toEqual([{ code: 'denied' }]);
  });

  test('one without room keeps the old save, and the next try may succeed', () => {
    const area = fakeArea();
    const { keeper, faults } = keep(area);
    keeper.save(bench('a=1'));
    area.trouble = 'full';
    expect(keeper.save(bench('a=2'))).toBe(false);
    expect(kept(area)).toMatchObject({ saved: bench('a=1') });
    area.trouble = 'none';
    expect(keeper.save(bench('a=2'))).toBe(true);
    expect(kept(area)).toMatchObject({ saved: bench('a=2') });
    expect(faults).toEqual([]);
  });
});

describe('several tabs', () => {
  test('two that save different work: both are there', () => {
    const area = fakeArea();
    const [one, two] = [keep(area).keeper, keep(area).keeper];
    one.save(bench('a=1'));
    two.save(bench('a=2'));
    expect(kept(area)).toMatchObject({ saved: bench('a=2', 'a=1') });
    one.save(bench('a=3', 'a=1'));
    expect(kept(area)).toMatchObject({ saved: bench('a=3', 'a=2', 'a=1') });
  });

  test('one that closes: the other keeps its work, however often it saves', () => {
    const area = fakeArea();
    const [one, two] = [keep(area).keeper, keep(area).keeper];
    one.save(bench('a=1'));
    two.save(bench('a=2', 'a=1'));
    one.save(bench('a=3', 'a=1'));
    one.save(bench('a=4', 'a=3', 'a=1'));
    expect(kept(area)).toMatchObject({ saved: bench('a=4', 'a=2', 'a=3', 'a=1') });
  });

  test('only what another tab has written is news, and once', () => {
    const area = fakeArea();
    const [one, two] = [keep(area).keeper, keep(area).keeper];
    one.save(bench('a=1'));
    expect(one.look()).toBeNull();
    two.save(bench('a=2', 'a=1'));
    expect(one.look()).toEqual(bench('a=2', 'a=1'));
    expect(one.look()).toBeNull();
  });

  test('what was merged in saving is news until it was looked at', () => {
    const area = fakeArea();
    const [one, two] = [keep(area).keeper, keep(area).keeper];
    two.save(bench('a=2'));
    one.save(bench('a=1'));
    expect(one.look()).toEqual(bench('a=1', 'a=2'));
  });

  test('a tab does not bring back what it forgot itself', () => {
    const area = fakeArea();
    const { keeper } = keep(area);
    keeper.save(bench('a=2', 'a=1'));
    keeper.save(bench('a=3', 'a=1'));
    expect(kept(area)).toMatchObject({ saved: bench('a=3', 'a=1') });
  });

  test('one that meets a newer version’s data stops writing', () => {
    const area = fakeArea();
    const { keeper, faults } = keep(area);
    const text = '{"version":9,"data":{}}';
    area.entries.set(storageKey, text);
    keeper.save(bench('a=1'));
    expect(area.getItem(storageKey)).toBe(text);
    expect(faults).toEqual([{ code: 'newer', text }]);
  });

  test('an edit by hand while running is read as carefully as on a first visit', () => {
    const area = fakeArea();
    const { keeper, faults } = keep(area);
    area.entries.set(storageKey, 'scribble');
    keeper.save(bench('a=1'));
    expect(asides(area)).toEqual(['scribble']);
    expect(kept(area)).toMatchObject({ saved: bench('a=1') });
    expect(faults).toEqual([{ code: 'corrupt', text: 'scribble' }]);
  });
});
