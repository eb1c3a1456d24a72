/** What a learner's steps come to: moves that count, tries, hints, naming, setting back. */
import { describe, expect, test } from 'vitest';
import type { Hint } from './hint.ts';
import { huntAt } from './hunt.ts';
import {
  hintsOf,
  isWon,
  linkOf,
  repaired,
  restOf,
  spent,
  standOf,
  withHint,
  withNamed,
  withSetBack,
  withSetUp,
  withTried,
  type Stand,
} from './stand.ts';
import { untouched } from './testing.ts';

/** Made in the tests: what runs before them is not known to belong to one. */
function twoFaults() {
  const hunt = huntAt(2, 417);
  return { hunt, found: standOf(hunt, untouched), mended: repaired(hunt.start, hunt.faults) };
}

function hinted(stand: Stand): Stand {
  const next = withHint(stand);
  if (next === null || next === 'back') throw new Error(String(next));
  return next;
}

function everyHint(stand: Stand): readonly Hint[] {
  const next = withHint(stand);
  return next === null || next === 'back' ? hintsOf(stand) : everyHint(next);
}

describe('moves', () => {
  test('what is changed counts once, and has to be tried before it is won', () => {
    const { found, mended } = twoFaults();
    const changed = withSetUp(found, mended);
    expect([spent(changed), changed.isTried, isWon(changed)]).toEqual([2, false, false]);
    expect(isWon(withTried(changed))).toBe(true);
  });

  test('setting back is free, and gives nothing back', () => {
    const { hunt, found, mended } = twoFaults();
    const back = withSetBack(withSetUp(found, mended));
    expect([spent(back), back.now, isWon(back)]).toEqual([2, hunt.start, false]);
    // What is set back is as it was found: nothing to try anew, no set-up in its link.
    expect([back.isTried, linkOf(back).now]).toEqual([true, null]);
  });

  test('nothing changed is no move, and needs no new try', () => {
    const { hunt, found } = twoFaults();
    expect(withSetUp(found, hunt.start)).toEqual(found);
  });

  test('a link cannot have made fewer moves than lie between', () => {
    const { hunt, mended } = twoFaults();
    const linked = standOf(hunt, { ...untouched, now: mended, moves: 0 });
    expect(spent(linked)).toBe(2);
  });

  test('a firewall that is opened wide does not win', () => {
    const walled = Array.from({ length: 40 }, (_, index) => huntAt(1, index + 1)).find(
      ({ faults }) => faults[0]?.id === 'firewall-drop',
    );
    if (walled === undefined) throw new Error('no such hunt');
    const hosts = walled.plan.hosts.map((host) => ({
      ...host,
      firewall: { ...host.firewall, on: false },
    }));
    const open = withTried(withSetUp(standOf(walled, untouched), { ...walled.start, hosts }));
    expect(isWon(open)).toBe(false);
  });
});

describe('hints', () => {
  test('one step more each time, about what is still broken, at the price of a move', () => {
    const { found } = twoFaults();
    const asked = hinted(hinted(hinted(found)));
    expect(hintsOf(asked).map(({ kind }) => kind)).toEqual(['symptom', 'host', 'part']);
    expect(new Set(hintsOf(asked).map(({ fault }) => fault)).size).toBe(1);
    expect(spent(asked)).toBe(3);
  });

  test('of another fault only what is new: the same error and the same host were told', () => {
    const { found } = twoFaults();
    const all = hinted(hinted(hinted(hinted(found))));
    expect(hintsOf(all).map(({ kind }) => kind)).toEqual(['symptom', 'host', 'part', 'part']);
    expect(hintsOf(all).map(({ fault }) => fault.spot)).toEqual([
      { host: 'ipc', part: 'nics', nic: 'nic1' },
      { host: 'ipc', part: 'nics', nic: 'nic1' },
      { host: 'ipc', part: 'nics', nic: 'nic1' },
      { host: 'ipc', part: 'programs' },
    ]);
    expect(withHint(all)).toBe(null);
  });

  test('two faults of one NIC: the other one is told as a second', () => {
    const all = everyHint(standOf(huntAt(2, 11), untouched));
    const [first] = all;
    expect(all.map(({ kind }) => kind)).toEqual(['symptom', 'host', 'part', 'again']);
    expect(all.every(({ fault }) => fault.spot.nic === first?.fault.spot.nic)).toBe(true);
    expect(all.at(-1)).toMatchObject({ faults: 2 });
  });

  test('what is mended already is not spoken of', () => {
    const { hunt, found } = twoFaults();
    const [first, second] = hunt.faults;
    if (first === undefined || second === undefined) throw new Error('two faults');
    const half = withSetUp(found, repaired(hunt.start, [first]));
    expect(restOf(half)).toEqual([second]);
    expect(hintsOf(hinted(half))).toMatchObject([{ kind: 'symptom', fault: { id: second?.id } }]);
  });

  test('where a change of the learner stands in the way, it is told for nothing', () => {
    const { hunt, found } = twoFaults();
    const hosts = hunt.start.hosts.map((host) => ({
      ...host,
      nics: host.nics.map((nic) => ({ ...nic, segment: null })),
    }));
    expect(withHint(withSetUp(found, { ...hunt.start, hosts }))).toBe('back');
  });
});

describe('naming', () => {
  test('only what works can be named; what is given up is over', () => {
    const { hunt, found, mended } = twoFaults();
    const ids = hunt.faults.map(({ id }) => id);
    expect(standOf(hunt, { ...untouched, named: ids }).named).toBe(null);
    expect(standOf(hunt, { ...untouched, named: [] }).named).toEqual([]);
    const won = { ...untouched, now: mended, named: ids };
    expect(standOf(hunt, won)).toEqual(withNamed(withTried(withSetUp(found, mended)), ids));
    expect(standOf(hunt, { ...won, isTried: false }).named).toBe(null);
  });
});
