/** Prefix lengths and dotted masks, both ways. */
import { formatIpv4, ipv4OfOctets, octetsOf, type Ipv4 } from '../ip/ipv4.ts';
import { maskOfPrefix, wildcardOf } from '../ip/mask.ts';
import type { Drill, Rule } from './drill.ts';
import { bitsOfOctet } from './octets.ts';
import type { MaskQuestion } from './question.ts';

/** The mask with the octet in which it ends (0–3) written otherwise. */
function withEdgeOctet(prefix: number, write: (ones: number) => number): string {
  const edge = Math.min(Math.floor(prefix / 8), 3);
  const [a, b, c, d] = octetsOf(maskOfPrefix(prefix));
  const ones = prefix - edge * 8;
  const at = (place: number, value: number): number => (place === edge ? write(ones) : value);
  return formatIpv4(ipv4OfOctets([at(0, a), at(1, b), at(2, c), at(3, d)]));
}

const dotted = (mask: Ipv4): string => formatIpv4(mask);

export const maskRules: readonly Rule<MaskQuestion>[] = [
  { id: 'bit-too-many', gives: ({ prefix }) => dotted(maskOfPrefix(Math.min(prefix + 1, 32))) },
  { id: 'bit-too-few', gives: ({ prefix }) => dotted(maskOfPrefix(Math.max(prefix - 1, 0))) },
  { id: 'wildcard-is-mask', gives: ({ prefix }) => dotted(wildcardOf(maskOfPrefix(prefix))) },
  // /26 has blocks of 64 addresses, and its mask does not end in 64.
  {
    id: 'block-is-mask',
    gives: ({ prefix }) => (prefix % 8 === 0 ? null : withEdgeOctet(prefix, (n) => 2 ** (8 - n))),
  },
  { id: 'prefix-is-octet', gives: ({ prefix }) => withEdgeOctet(prefix, () => prefix) },
  { id: 'ones-from-right', gives: ({ prefix }) => withEdgeOctet(prefix, (n) => 2 ** n - 1) },
];

const wholeOctets = (prefix: number): number => Math.ceil(prefix / 8) * 8;

export const prefixRules: readonly Rule<MaskQuestion>[] = [
  { id: 'counts-zeros', gives: ({ prefix }) => `${32 - prefix}` },
  { id: 'counts-octets', gives: ({ prefix }) => `${wholeOctets(prefix)}` },
  // Counts 1s, but only those of the octet in which the mask ends.
  {
    id: 'counts-ones',
    gives: ({ prefix }) =>
      `${[...bitsOfOctet(edgeOf(prefix))].filter((bit) => bit === '1').length}`,
  },
  { id: 'bit-too-many', gives: ({ prefix }) => `${prefix + 1}` },
  { id: 'bit-too-few', gives: ({ prefix }) => `${prefix - 1}` },
];

const edgeOf = (prefix: number): number =>
  octetsOf(maskOfPrefix(prefix))[Math.ceil(prefix / 8) - 1] ?? 0;

export const prefixToMask: Drill<MaskQuestion> = {
  draw: (chance) => ({ skill: 'prefix-mask', prefix: chance.between(8, 31) }),
  right: ({ prefix }) => dotted(maskOfPrefix(prefix)),
  rules: maskRules,
  choices: 3,
};

export const maskToPrefix: Drill<MaskQuestion> = {
  draw: (chance) => ({ skill: 'mask-prefix', prefix: chance.between(8, 31) }),
  right: ({ prefix }) => `${prefix}`,
  rules: prefixRules,
  choices: 0,
};
