/**
 * Ten thousand PCs with two NICs. What the client sees is worked out from the numbers alone, by the
 * rows that a real kernel gave (`connect/reach.test.ts`, `connect/masks.test.ts`); Windows by its
 * documents.
 */
import { describe, expect, test } from 'vitest';
import type { NicsQuestion } from './question.ts';
import {
  askedIn,
  chiSquare,
  itemsOf,
  positionsOf,
  rulesMet,
  strayed,
  type Reckoned,
} from './testing.ts';

interface Block {
  readonly address: number;
  readonly prefix: number;
}

const isIn = (address: number, { address: other, prefix }: Block): boolean =>
  Math.floor(address / 2 ** (32 - prefix)) === Math.floor(other / 2 ** (32 - prefix));

/** Which NIC the IPC answers by: the longer prefix wins, NIC 1 on a tie: measured. */
function answersBy({ nic1, nic2, client }: NicsQuestion): 'a' | 'b' {
  const [one, two] = [nic1, nic2].map((nic) => (isIn(client.address, nic) ? nic.prefix : -1));
  return (two ?? -1) > (one ?? -1) ? 'b' : 'a';
}

/** The set-up, read from its numbers. */
function kindOf(question: NicsQuestion): string {
  const { client, to, nic1, nic2, bind, system, twice } = question;
  if (twice) return 'twice';
  const isAway = !isIn(to, client);
  if (isAway && client.gateway === null) return 'no route';
  // Documented: Windows takes a packet only by the NIC that has the address.
  const arrives = client.wire === 'a' ? nic1.address : nic2.address;
  if (system === 'windows' && to !== arrives) return 'strong';
  if (bind !== 0 && bind !== to) return 'other address';
  if (answersBy(question) !== client.wire) return 'wrong cable';
  return isAway ? 'weak' : 'plain';
}

const table: Readonly<Record<string, string>> = {
  // The IPC or the other device: connected or refused.
  twice: 'either',
  'no route': 'unreachable',
  strong: 'silent',
  'other address': 'refused',
  'wrong cable': 'silent',
  weak: 'reached',
  plain: 'reached',
};

const mixedUp: Readonly<Record<string, Reckoned>> = {
  reached: {
    'nobody-says-no': 'refused',
    'nothing-is-lost': 'silent',
    'way-is-there': 'unreachable',
    'is-no-luck': 'either',
  },
  refused: {
    'hop-forgotten': 'reached',
    'refused-is-timeout': 'silent',
    'refused-is-unreachable': 'unreachable',
    'is-no-luck': 'either',
  },
  silent: {
    'hop-forgotten': 'reached',
    'refused-is-timeout': 'refused',
    'silence-is-unreachable': 'unreachable',
    'is-no-luck': 'either',
  },
  unreachable: {
    'hop-forgotten': 'reached',
    'refused-is-unreachable': 'refused',
    'silence-is-unreachable': 'silent',
    'is-no-luck': 'either',
  },
  either: { 'first-come': 'reached', 'second-wins': 'refused', 'nothing-is-lost': 'silent' },
};

/** The particular idea of a set-up, and what it says. */
const ideas: Readonly<Record<string, Reckoned>> = {
  twice: { 'duplicate-clear': 'unreachable' },
  'no route': { 'wire-is-enough': 'reached' },
  strong: { 'systems-alike': 'reached' },
  'other address': { 'address-is-any': 'reached' },
  'wrong cable': { 'same-subnet-nics': 'reached' },
  weak: { 'bind-is-cable': 'silent' },
};

describe('two NICs', () => {
  const items = () => itemsOf('two-nics');
  const asked = () => askedIn(items(), 'two-nics');

  test('what the client sees follows from the numbers, each option from its rule', () => {
    const wrong = asked().flatMap(({ item, question }) => {
      const kind = kindOf(question);
      const right = table[kind] ?? 'unknown';
      return strayed(item, right, { ...mixedUp[right], ...ideas[kind] });
    });
    expect(wrong).toEqual([]);
  });

  test('every set-up is met, and every wrong idea about it', () => {
    const kinds = new Set(asked().map(({ question }) => kindOf(question)));
    expect([...kinds].toSorted()).toEqual(Object.keys(table).toSorted());
    expect(rulesMet(items())).toEqual(
      expect.arrayContaining(Object.values(ideas).flatMap((idea) => Object.keys(idea))),
    );
  });

  test('each end is seen as often as the others, every position is equally likely', () => {
    const ends = ['reached', 'refused', 'silent', 'unreachable', 'either'];
    // 18.47: the 0.1 % bound of 4 degrees of freedom.
    expect(
      chiSquare(
        items().map(({ right }) => ends.indexOf(right)),
        5,
      ),
    ).toBeLessThan(18.47);
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(16.27);
  });

  test('Windows comes only where its documents say what happens, and is labelled', () => {
    const windows = asked().filter(({ question }) => question.system === 'windows');
    expect(windows.length).toBeGreaterThan(0);
    expect(windows.filter(({ question }) => kindOf(question) !== 'strong')).toEqual([]);
  });
}, 120_000);
