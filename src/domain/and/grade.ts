/**
 * What an entry is worth: right, or wrong, at which bit, and which wrong rule gives the same.
 * The rules are in `misconceptions.ts`; how to say it is left to `i18n`.
 */
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { maskOfPrefix } from '../ip/mask.ts';
import { firstDifferingBit } from '../ip/subnet.ts';
import type { Verdict } from './answers.ts';
import { octetOf } from './columns.ts';
import type { BitBlank, Blank, OctetBlank, VerdictBlank } from './blank.ts';
import { rowRules, verdictRules, type Misconception, type RowRule } from './misconceptions.ts';
import { judgementOf } from './verdict.ts';
import { misconceptionOfReason } from './why.ts';

export type Grade =
  | { readonly state: 'blank' | 'right' }
  | {
      readonly state: 'wrong';
      /** The bit to look at, 0–31: the wrong one, the one that decides, or the one that misleads. */
      readonly bit: number | null;
      /** null: no rule of ours gives this. */
      readonly misconception: Misconception | null;
    };

const wrong = (bit: number | null, misconception: Misconception | undefined | null): Grade => ({
  state: 'wrong',
  bit,
  misconception: misconception ?? null,
});

/** `among` are all blanks of the scenario: what else was entered shows which rule was followed. */
export function gradeOf(blank: Blank, among: readonly Blank[]): Grade {
  if (blank.entered === undefined) return { state: 'blank' };
  if (blank.entered === blank.right) return { state: 'right' };
  switch (blank.kind) {
    case 'bit':
      return wrong(blank.bit, ruleOfBit(blank, among));
    case 'octet':
      return wrong(wrongBitOf(blank, blank.entered), ruleOfOctet(blank));
    case 'reason':
      return wrong(blank.bit, misconceptionOfReason[blank.entered]);
    case 'verdict':
      return wrong(decidingBitOf(blank), ruleOfVerdict(blank, blank.entered));
  }
}

/** In whole words, host bits and all. */
const differingBit = (one: Ipv4, two: Ipv4): number | null =>
  firstDifferingBit(one, two, maskOfPrefix(32)) ?? null;

const gives = (rule: RowRule, { address, mask, bit, entered }: BitBlank): boolean =>
  rule.bit(address, mask, octetOf(bit)) === entered;

/** Of the rules that give this bit, the one that gives most of what was entered in its octet. */
function ruleOfBit(blank: BitBlank, among: readonly Blank[]): Misconception | undefined {
  const inOctet = among
    .filter((other) => other.kind === 'bit')
    .filter(({ host, bit }) => host === blank.host && octetOf(bit) === octetOf(blank.bit));
  const weight = (rule: RowRule) => inOctet.filter((other) => gives(rule, other)).length;
  const [best] = rowRules
    .filter((rule) => gives(rule, blank))
    .toSorted((one, two) => weight(two) - weight(one));
  return best?.id;
}

const ruleOfOctet = ({ address, mask, octet, entered }: OctetBlank): Misconception | undefined =>
  rowRules.find((rule) => rule.octet(address, mask, octet) === entered)?.id;

/** The first bit in which the entered decimal differs; null where no octet can hold it. */
function wrongBitOf({ octet, right }: OctetBlank, entered: number): number | null {
  if (entered > 255) return null;
  // As words these are 0.0.0.x: their bits 24–31 are the octet's eight.
  const inWord = differingBit(toIpv4(entered), toIpv4(right));
  return inWord === null ? null : octet * 8 + (inWord % 8);
}

/** Where the networks differ; where they do not, the differing host bit that may have misled. */
const decidingBitOf = ({ judge, other }: VerdictBlank): number | null =>
  judgementOf(judge, other.address).differsAt ?? differingBit(judge.address, other.address);

const ruleOfVerdict = (
  { judge, other }: VerdictBlank,
  entered: Verdict,
): Misconception | undefined => verdictRules.find(({ says }) => says(judge, other) === entered)?.id;
