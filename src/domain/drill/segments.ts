/**
 * Same segment or not: with equal masks, and with unequal ones, where each host has a verdict of
 * its own. Every question is drawn so that some wrong rule falls into it.
 */
import type { Verdict } from '../and/answers.ts';
import { verdictRules } from '../and/misconceptions.ts';
import type { AndHost } from '../and/scenario.ts';
import { judgementOf } from '../and/verdict.ts';
import type { Chance } from '../chance.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import { leadingOnes, maskOfPrefix } from '../ip/mask.ts';
import { roleIn } from '../ip/subnetFacts.ts';
import { drawnHost, drawnNear } from './addresses.ts';
import { drawnUntil, slipsOf, type Drill, type Rule } from './drill.ts';
import type { SegmentQuestion } from './question.ts';

const verdictOf = ({ judge, other }: SegmentQuestion): Verdict =>
  judgementOf(judge, other.address).verdict;

/** The judge borrows the mask of the other, which it cannot know. */
const othersMask: Rule<SegmentQuestion> = {
  id: 'others-mask',
  gives: ({ judge, other }) => judgementOf({ ...judge, mask: other.mask }, other.address).verdict,
};

/** Compares the octet in which the mask ends as a whole. */
const wholeOctets: Rule<SegmentQuestion> = {
  id: 'whole-octets',
  gives: ({ judge, other }) => {
    const prefix = Math.ceil(leadingOnes(judge.mask) / 8) * 8;
    return judgementOf({ ...judge, mask: maskOfPrefix(prefix) }, other.address).verdict;
  },
};

/** The rules of the AND lab; the most particular first, as there. */
export const segmentRules: readonly Rule<SegmentQuestion>[] = [
  othersMask,
  ...verdictRules.map(({ id, says }) => ({
    id,
    gives: ({ judge, other }: SegmentQuestion) => says(judge, other),
  })),
  wholeOctets,
];

/** In both subnets, whoever's mask it is: nobody is asked about a network or broadcast address. */
const areHosts = ({ judge, other }: SegmentQuestion): boolean =>
  [judge, other].every(({ address }) =>
    [judge, other].every(({ mask }) => roleIn(address, leadingOnes(mask)) === 'host'),
  );

/** Neighbours: which bits differ begins near the end of the wider mask, where the trap is. */
function drawnPair(chance: Chance, [own, its]: Prefixes): readonly [AndHost, AndHost] {
  const { address } = drawnHost(chance, own);
  const apart = Math.min(34 - Math.min(own, its), 32);
  const near = drawnNear(chance, address, chance.between(Math.min(3, apart), apart));
  const host = (at: Ipv4, prefix: number): AndHost => ({ address: at, mask: maskOfPrefix(prefix) });
  return [host(address, own), host(near, its)];
}

type Prefixes = readonly [number, number];

const drillOf = (
  skill: SegmentQuestion['skill'],
  prefixesBy: (chance: Chance) => () => Prefixes,
): Drill<SegmentQuestion> => {
  const drill: Drill<SegmentQuestion> = {
    draw(chance) {
      // What is drawn here, and not with the numbers, is as likely as not whatever they are.
      const wanted = chance.pick(['local', 'remote']);
      const drawnPrefixes = prefixesBy(chance);
      return drawnUntil(
        () => {
          const [judge, other] = drawnPair(chance, drawnPrefixes());
          return { skill, judge, other };
        },
        (asked) =>
          asked.judge.address !== asked.other.address &&
          areHosts(asked) &&
          verdictOf(asked) === wanted &&
          slipsOf(drill, asked).length > 0,
      );
    },
    right: verdictOf,
    rules: segmentRules,
    choices: 1,
  };
  return drill;
};

export const sameSegment = drillOf('same-segment', (chance) => () => {
  const prefix = chance.between(17, 30);
  return [prefix, prefix];
});

/** Masks differ by up to four bits. Whose is the narrower tells nothing about the answer. */
export const ownVerdict = drillOf('own-verdict', (chance) => {
  const isJudgeWide = chance.pick([true, false]);
  return () => {
    const wide = chance.between(16, 28);
    const narrow = wide + chance.between(1, Math.min(4, 30 - wide));
    return isJudgeWide ? [wide, narrow] : [narrow, wide];
  };
});
