/**
 * Ten thousand pairs with equal masks and as many with unequal ones: Node's own BlockList says who
 * is in whose subnet, and each wrong rule is worked out anew.
 */
import { BlockList } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { AndHost } from '../and/scenario.ts';
import type { SegmentQuestion } from './question.ts';
import { askedIn, itemsOf, strayed, type Reckoned } from './testing.ts';

const dotted = (word: bigint): string =>
  [24n, 16n, 8n, 0n].map((by) => (word >> by) & 255n).join('.');

/** How many ones the mask has: 2³² less the mask is the block's size. */
const prefixOf = ({ mask }: AndHost): number => 32 - Math.log2(2 ** 32 - mask);

function isTogether(a: AndHost, b: AndHost, prefix: number): boolean {
  const list = new BlockList();
  list.addSubnet(dotted(BigInt(a.address)), prefix);
  return list.check(dotted(BigInt(b.address)));
}

const said = (together: boolean): string => (together ? 'local' : 'remote');

/** Do blocks of the size that may start anywhere hold both? Counted in the octet of the mask's end. */
function startAnywhere(a: AndHost, b: AndHost, prefix: number): boolean {
  const octet = 2 ** (Math.floor((32 - prefix) / 8) * 8);
  const apart = Math.floor(a.address / octet) - Math.floor(b.address / octet);
  return Math.abs(apart) * octet < 2 ** (32 - prefix);
}

function rulesFor({ judge, other }: SegmentQuestion): Reckoned {
  const [own, its] = [prefixOf(judge), prefixOf(other)];
  const endsIn0or255 = [judge, other].some(({ address }) => [0, 255].includes(address % 256));
  const start = (host: AndHost, prefix: number): bigint => {
    const size = 2n ** BigInt(32 - prefix);
    return (BigInt(host.address) / size) * size;
  };
  return {
    'others-mask': said(isTogether(judge, other, its)),
    'and-each-own': said(start(judge, own) === start(other, its)),
    'never-0-255': endsIn0or255 ? 'remote' : null,
    'first-three': said(isTogether(judge, other, 24)),
    'one-bit-more': said(startAnywhere(judge, other, own)),
    'masks-identical': own === its ? null : 'remote',
    'mask-is-network': said(own === its),
    'whole-octets': said(isTogether(judge, other, Math.ceil(own / 8) * 8)),
  };
}

/** The order in which an idea is named where several give the same wrong answer: as `rulesFor` has it. */
const firstOf = (rules: Reckoned, wrong: string): string | undefined =>
  Object.entries(rules).find(([, gives]) => gives === wrong)?.[0];

describe.each(['same-segment', 'own-verdict'] as const)('%s', (skill) => {
  const items = () => itemsOf(skill);
  const asked = () => askedIn(items(), skill);
  /** For shares, however few the other tests look at. */
  const many = () => itemsOf(skill, 10_000);

  test('is right by BlockList, and the wrong answer is what its rule says', () => {
    const wrong = asked().flatMap(({ item, question }) => {
      const { judge, other } = question;
      const right = said(isTogether(judge, other, prefixOf(judge)));
      return strayed(item, right, rulesFor(question));
    });
    expect(wrong).toEqual([]);
  });

  test('of several ideas behind a wrong answer, the most particular is named', () => {
    const wrong = asked().filter(({ item: { slips }, question }) => {
      const [slip] = slips;
      return slip?.rule !== firstOf(rulesFor(question), slip?.text ?? '');
    });
    expect(wrong.map(({ item }) => item.place)).toEqual([]);
  });

  test('yes and no are in balance, in any thousand nearly so', () => {
    const all = many();
    const yes = all.filter(({ right }) => right === 'local').length / all.length;
    expect(Math.abs(yes - 0.5)).toBeLessThan(0.02);
    for (let from = 0; from < all.length; from += 1000) {
      const some = all.slice(from, from + 1000).filter(({ right }) => right === 'local').length;
      expect(Math.abs(some - 500)).toBeLessThan(65);
    }
  });

  test('has always two options, yes first', () => {
    expect(items().filter(({ options }) => options?.join() !== 'local,remote')).toEqual([]);
  });

  test('masks are equal or not, as the skill says, and the addresses never are', () => {
    const wrong = asked().filter(
      ({ question: { judge, other } }) =>
        (judge.mask === other.mask) !== (skill === 'same-segment') ||
        judge.address === other.address,
    );
    expect(wrong).toEqual([]);
  });

  test('several wrong ideas fall into it, no one alone', () => {
    const count = new Map<string, number>();
    const all = items();
    for (const { slips } of all) {
      for (const { rule } of slips) count.set(rule, (count.get(rule) ?? 0) + 1);
    }
    expect(count.size).toBeGreaterThan(3);
    expect(Math.max(...count.values())).toBeLessThan(0.8 * all.length);
  });

  test('whose mask is the narrower tells nothing', () => {
    for (const isNarrower of [true, false]) {
      const some = askedIn(many(), skill).filter(
        ({ question: { judge, other } }) => judge.mask > other.mask === isNarrower,
      );
      const yes = some.filter(({ item }) => item.right === 'local').length;
      expect(Math.abs(yes - some.length / 2)).toBeLessThanOrEqual(0.02 * some.length);
    }
  });
});
