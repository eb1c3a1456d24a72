/** One octet in binary and in decimal, both ways. Bits are written as text: "10100101". */
import type { Drill, Rule } from './drill.ts';
import type { OctetQuestion } from './question.ts';

export const bitsOfOctet = (octet: number): string => octet.toString(2).padStart(8, '0');

const octetOfBits = (bits: string): number => Number.parseInt(bits, 2);

const reversed = (bits: string): string => [...bits].toReversed().join('');

/** What somebody reads as the octet's value who weighs its bits like this, leftmost first. */
const weighed = (octet: number, weights: readonly number[]): number =>
  weights.reduce((sum, weight, bit) => (bitsOfOctet(octet)[bit] === '1' ? sum + weight : sum), 0);

const decimalRules: readonly Rule<OctetQuestion>[] = [
  { id: 'bits-reversed', gives: ({ octet }) => `${octetOfBits(reversed(bitsOfOctet(octet)))}` },
  { id: 'places-doubled', gives: ({ octet }) => `${octet * 2}` },
  { id: 'places-halved', gives: ({ octet }) => `${Math.floor(octet / 2)}` },
  { id: 'places-counted', gives: ({ octet }) => `${weighed(octet, [8, 7, 6, 5, 4, 3, 2, 1])}` },
  { id: 'counts-ones', gives: ({ octet }) => `${weighed(octet, [1, 1, 1, 1, 1, 1, 1, 1])}` },
];

const binaryRules: readonly Rule<OctetQuestion>[] = [
  { id: 'bits-reversed', gives: ({ octet }) => reversed(bitsOfOctet(octet)) },
  { id: 'bits-inverted', gives: ({ octet }) => bitsOfOctet(255 - octet) },
  // The bits are placed as if the leftmost were worth 256, or 64.
  { id: 'places-doubled', gives: ({ octet }) => bitsOfOctet(Math.floor(octet / 2)) },
  { id: 'places-halved', gives: ({ octet }) => (octet < 128 ? bitsOfOctet(octet * 2) : null) },
];

/** All 0 and all 1 train nothing. */
export const binaryToDecimal: Drill<OctetQuestion> = {
  draw: (chance) => ({ skill: 'binary-decimal', octet: chance.between(1, 254) }),
  right: ({ octet }) => `${octet}`,
  rules: decimalRules,
  choices: 0,
};

export const decimalToBinary: Drill<OctetQuestion> = {
  draw: (chance) => ({ skill: 'decimal-binary', octet: chance.between(1, 254) }),
  right: ({ octet }) => bitsOfOctet(octet),
  rules: binaryRules,
  choices: 0,
};
