/**
 * How each kind of answer is written in a scenario's text, and read again. Which of them a
 * scenario can have is left to `answersText.ts`.
 */
import { parseWholeNumber } from '../ip/wholeNumber.ts';
import { failed, ok, type Result } from '../result.ts';
import type { ValueFault } from '../text/pairs.ts';
import { largestDecimal, noAnswers, verdicts } from './answers.ts';
import type { Answers, Bit, HostAnswers, Reason, Verdict } from './answers.ts';
import { columnsOf } from './columns.ts';
import { choicesAt } from './why.ts';

const blank = '-';
const noOctet = blank.repeat(8);

const bitIn = (cell: string): Bit | undefined => {
  if (cell === blank) return undefined;
  return cell === '1' ? 1 : 0;
};

/** "10------" for one octet, "10------.--------" for two: the last `owed` ones. */
export function parseBits(text: string, owed: number): Result<HostAnswers['bits'], ValueFault> {
  const groups = text.split('.');
  const strange = text.search(/[^01.-]/);
  if (strange !== -1) return failed({ position: strange });
  if (groups.length !== owed || groups.some((group) => group.length !== 8)) {
    return failed({ position: text.length });
  }
  return ok([...groups.join('').padStart(32, blank)].map(bitIn));
}

export function formatBits(bits: HostAnswers['bits'], octets: readonly number[]): string {
  const groups = octets.map((octet) =>
    columnsOf(octet)
      .map((bit) => bits[bit] ?? blank)
      .join(''),
  );
  return groups.every((group) => group === noOctet) ? '' : groups.join('.');
}

/** "128" for one octet, "-.128" for two: the last `owed` ones. */
export function parseDecimals(
  text: string,
  owed: number,
): Result<HostAnswers['octets'], ValueFault> {
  const groups = text.split('.');
  if (groups.length !== owed) return failed({ position: text.length });
  const values: (number | undefined)[] = noAnswers.a.octets.slice(owed);
  let start = 0;
  for (const group of groups) {
    const value = group === blank ? ok(undefined) : parseWholeNumber(group, largestDecimal, start);
    if (!value.ok) return value;
    values.push(value.value);
    start += group.length + 1;
  }
  return ok(values);
}

export function formatDecimals(values: HostAnswers['octets'], octets: readonly number[]): string {
  const groups = octets.map((octet) => values[octet] ?? blank);
  return groups.every((group) => group === blank) ? '' : groups.join('.');
}

export function parseVerdict(text: string, judges: boolean): Result<Verdict, ValueFault> {
  const verdict = verdicts.find((known) => judges && known === text);
  return verdict === undefined ? failed({ position: 0 }) : ok(verdict);
}

/** "26:own-zero,29:mask-hides"; `asked` are the bits where a reason is asked for, 0–31. */
export function parseReasons(
  text: string,
  asked: readonly number[],
): Result<Answers['reasons'], ValueFault> {
  let reasons = noAnswers.reasons;
  let start = 0;
  for (const item of text.split(',')) {
    const found = asked
      .filter((bit) => reasons[bit] === undefined)
      .flatMap((bit) => choicesAt(bit).map((reason) => ({ bit, reason })))
      .find(({ bit, reason }) => item === formatReason(reason, bit));
    if (found === undefined) return failed({ position: start });
    reasons = reasons.with(found.bit, found.reason);
    start += item.length + 1;
  }
  return ok(reasons);
}

const formatReason = (reason: Reason, bit: number): string => `${bit + 1}:${reason}`;

export const formatReasons = (reasons: Answers['reasons']): string =>
  reasons
    .flatMap((reason, bit) => (reason === undefined ? [] : [formatReason(reason, bit)]))
    .join(',');
