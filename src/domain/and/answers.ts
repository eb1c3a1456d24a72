/**
 * What the learner entered in an exercise: AND bits, the octets' decimals, verdicts, reasons.
 * Which of them are owed, and whether they are right, is left to `exercise.ts`.
 */
export type Bit = 0 | 1;

export const hostNames = ['a', 'b'] as const;
export type HostName = (typeof hostNames)[number];

export const verdicts = ['local', 'remote'] as const;
/** What a host says about the other's address: in my segment, or not. */
export type Verdict = (typeof verdicts)[number];

export const reasons = ['added', 'last-number', 'mask-hides', 'own-zero'] as const;
/** An answer to "why 0 here?". The order is the order of the choices: it tells nothing. */
export type Reason = (typeof reasons)[number];

/** The largest decimal that is kept: no octet, but 255 + 255 and a slip of the finger are. */
export const largestDecimal = 999;

export interface HostAnswers {
  /** 32, leftmost first; undefined: not entered yet. */
  readonly bits: readonly (Bit | undefined)[];
  /** 4, first octet first, 0 to `largestDecimal`: a sum that no octet can be still tells something. */
  readonly octets: readonly (number | undefined)[];
  readonly verdict: Verdict | undefined;
}

export interface Answers {
  readonly a: HostAnswers;
  readonly b: HostAnswers;
  /** 32, why the AND of host A's column is 0. */
  readonly reasons: readonly (Reason | undefined)[];
}

const blanks = (length: number): readonly undefined[] => Array.from({ length }, () => undefined);

const nothing: HostAnswers = { bits: blanks(32), octets: blanks(4), verdict: undefined };

export const noAnswers: Answers = { a: nothing, b: nothing, reasons: blanks(32) };
