/** Lesson 2: what AND leaves of an address, and which network that is; from watching to all alone. */
import { columnsOf, strayBit, sumOf } from '../../../domain/and/columns.ts';
import {
  andIsAdd,
  blocksStartAnywhere,
  firstThree,
  maskIsNetwork,
  neverZeroOr255,
  sameFirstThree,
} from '../../../domain/and/misconceptions.ts';
import type { AndHost, AndScenario } from '../../../domain/and/scenario.ts';
import { withPrefix } from '../../../domain/and/scenario.ts';
import { wireOf } from '../../../domain/and/wire.ts';
import { bitsOfOctet } from '../../../domain/drill/octets.ts';
import { and, bitOf, formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { leadingOnes, maskOfPrefix, prefixOf } from '../../../domain/ip/mask.ts';
import {
  drawnAlone,
  exercise,
  judgementByA,
  judgementByB,
  networkOfA,
  pairOfA,
} from '../../andParts.ts';
import type { Facts, Lesson, Question } from '../../lesson.ts';

const lastOctet = ({ address, mask }: AndHost) => ({
  address: sumOf(address, 3).sum,
  mask: sumOf(mask, 3).sum,
});

/** Octet 4 of the AND row by each rule; the codes of the choices. */
const octetBy = ({ a }: AndScenario) => {
  const octet = lastOctet(a);
  const by = (rule: typeof andIsAdd): number => rule.octet(octet.address, octet.mask, 3);
  return {
    kept: sumOf(and(a.address, a.mask), 3).sum,
    added: by(andIsAdd),
    dropped: by(firstThree),
    mask: by(maskIsNetwork),
  } as const;
};

/** As people count bits. */
const named = (bits: readonly number[]): string => bits.map((bit) => bit + 1).join(', ');

const isKeptZero = ({ address, mask }: AndHost, bit: number): boolean =>
  bitOf(mask, bit) === 1 && bitOf(address, bit) === 0;

const octetFacts = (setup: AndScenario) => {
  const { address, mask } = lastOctet(setup.a);
  const { kept, added, dropped } = octetBy(setup);
  const both = and(setup.a.address, setup.a.mask);
  return {
    address: `${address}`,
    addressBits: bitsOfOctet(address),
    mask: `${mask}`,
    maskBits: bitsOfOctet(mask),
    kept: `${kept}`,
    keptBits: bitsOfOctet(kept),
    added: `${added}`,
    dropped: `${dropped}`,
    ones: named(columnsOf(3).filter((bit) => bitOf(both, bit) === 1)),
    /** The first that the mask would keep, and the address has a 0. */
    zero: named(
      columnsOf(3)
        .filter((bit) => isKeptZero(setup.a, bit))
        .slice(0, 1),
    ),
  } satisfies Facts;
};

const sameOrNot = (isSame: boolean) => (isSame ? ('same' as const) : ('different' as const));

const whichNetwork = {
  options: ['same', 'different'],
  right: (setup) => [sameOrNot(judgementByA(setup).verdict === 'local')],
} as const satisfies Question<AndScenario>;

/** What a wrong rule makes of the two hosts. */
const saidBy =
  (rule: typeof sameFirstThree) =>
  ({ a, b }: AndScenario) =>
    sameOrNot(b !== null && rule.says(a, b) === 'local');

/** Two that share a network under this prefix, and not under the next. */
const longestCommon = (setup: AndScenario): boolean => {
  const { a, b } = setup;
  const prefix = prefixOf(a.mask);
  if (b === null || prefix === undefined || prefix === 32 || a.mask !== b.mask) return false;
  const longer = { ...setup, a: { ...a, mask: maskOfPrefix(prefix + 1) } };
  return judgementByA(setup).verdict === 'local' && judgementByA(longer).verdict === 'remote';
};

const widened = (before: AndScenario): AndScenario => {
  const prefixes = Array.from({ length: 33 }, (_, index) => 32 - index);
  const both = (prefix: number) => withPrefix(withPrefix(before, 'a', prefix), 'b', prefix);
  return prefixes.map(both).find(longestCommon) ?? before;
};

const areHosts = ({ a, b }: AndScenario): boolean => b !== null && wireOf(a, b) !== null;

export const lesson = {
  parts: [
    {
      kind: 'watch',
      id: 'worked',
      lab: 'and',
      scene: () => 'a=192.168.1.100/24&b=192.168.1.101/24',
    },
    {
      kind: 'predict',
      id: 'octet',
      lab: 'and',
      scene: () => 'a=192.168.1.130/26&b=none',
      exposes: ['and-is-add'],
      facts: octetFacts,
      outcome: {
        options: ['dropped', 'kept', 'mask', 'added'],
        right: (setup) => {
          const by = octetBy(setup);
          return (['dropped', 'kept', 'mask', 'added'] as const).filter((id) => by[id] === by.kept);
        },
        thinks: { added: 'and-is-add', dropped: 'first-three', mask: 'mask-is-network' },
      },
      reason: {
        options: ['carry', 'both-ones', 'last-number'],
        right: (setup) => {
          const { kept, added, dropped } = octetBy(setup);
          return [
            ...(added === kept ? ['carry'] : []),
            ...(added !== kept && dropped !== kept ? ['both-ones'] : []),
            ...(dropped === kept ? ['last-number'] : []),
          ];
        },
        thinks: { carry: 'and-is-add', 'last-number': 'first-three' },
      },
      ghost: { rule: 'and-is-add', predicts: () => 'added' },
    },
    {
      kind: 'task',
      id: 'last-octet',
      lab: 'and',
      scene: () => 'a=192.168.1.130/26&b=192.168.1.190/26&mode=last',
      facts: pairOfA,
      ...exercise('last'),
    },
    {
      kind: 'predict',
      id: 'quarters',
      lab: 'and',
      scene: () => 'a=192.168.1.190/26&b=192.168.1.194/26',
      exposes: ['first-three'],
      facts: pairOfA,
      outcome: { ...whichNetwork, thinks: { same: 'first-three' } },
      reason: {
        options: ['last-number', 'network-bit', 'too-far'],
        right: (setup) => (judgementByA(setup).differsAt === null ? [] : ['network-bit']),
        thinks: { 'last-number': 'first-three' },
      },
      ghost: { rule: 'first-three', predicts: saidBy(sameFirstThree) },
    },
    {
      kind: 'task',
      id: 'two-octets',
      lab: 'and',
      scene: () => 'a=172.16.37.9/20&b=none&mode=two',
      facts: networkOfA,
      ...exercise('two'),
    },
    {
      kind: 'predict',
      id: 'blocks',
      lab: 'and',
      scene: () => 'a=192.168.1.10/23&b=192.168.2.20/23',
      exposes: ['one-bit-more'],
      facts: pairOfA,
      outcome: { ...whichNetwork, thinks: { same: 'one-bit-more' } },
      reason: {
        options: ['third-number', 'network-bit', 'host-bit'],
        right: (setup) => (judgementByA(setup).differsAt === null ? [] : ['network-bit']),
      },
      ghost: { rule: 'one-bit-more', predicts: saidBy(blocksStartAnywhere) },
    },
    {
      kind: 'task',
      id: 'mend',
      lab: 'and',
      // A slip of the pen, or the network itself in the field of the mask.
      scene: (chance) =>
        `a=192.168.1.10/${chance.pick(['255.255.225.0', '192.168.1.0'])}&b=192.168.2.20/23`,
      exposes: ['mask-is-network'],
      facts: ({ a }) => ({
        typed: formatIpv4(a.mask),
        bit: named([strayBit(a.mask) ?? 0]),
      }),
      isDone: (setup) => longestCommon(setup) && judgementByB(setup).verdict === 'local',
      solution: widened,
    },
    {
      kind: 'predict',
      id: 'ends',
      lab: 'and',
      scene: (chance) =>
        chance.pick([
          'a=192.168.1.0/23&b=192.168.0.255/23',
          'a=192.168.1.0/31&b=192.168.1.1/31',
          'a=192.168.1.255/32&b=192.168.2.0/32',
        ]),
      exposes: ['never-0-255'],
      facts: ({ a, b }) => ({
        a: formatIpv4(a.address),
        b: formatIpv4((b ?? a).address),
        prefix: `/${leadingOnes(a.mask)}`,
        hostBits: `${32 - leadingOnes(a.mask)}`,
      }),
      outcome: {
        options: ['no-hosts', 'hosts'],
        right: (setup) => [areHosts(setup) ? 'hosts' : 'no-hosts'],
        thinks: { 'no-hosts': 'never-0-255' },
      },
      reason: {
        options: ['last-number', 'mixed', 'no-ends'],
        right: (setup) =>
          !areHosts(setup) ? [] : [leadingOnes(setup.a.mask) > 30 ? 'no-ends' : 'mixed'],
        thinks: { 'last-number': 'never-0-255' },
      },
      ghost: {
        rule: 'never-0-255',
        predicts: ({ a, b }) =>
          b !== null && neverZeroOr255.says(a, b) === 'remote' ? 'no-hosts' : 'hosts',
      },
    },
    {
      kind: 'task',
      id: 'alone',
      lab: 'and',
      scene: drawnAlone,
      facts: networkOfA,
      ...exercise('all'),
    },
    { kind: 'practice', id: 'ranges', skill: 'host-range', goal: { count: 3, counted: 'inARow' } },
  ],
} as const satisfies Lesson;
