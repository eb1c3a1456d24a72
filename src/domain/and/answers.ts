/**
 * What the learner entered in an exercise: AND bits, the octets' decimals, verdicts, reasons.
 * Whether an entry is owed, and right, is left to `exercise.ts`.
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

export interface HostAnswers {
  /** 32, leftmost first; null: not entered yet. */
  readonly bits: readonly (Bit | null)[];
  /** 4, first octet first. 0–999: a sum that no octet can be still names its misconception. */
  readonly octets: readonly (number | null)[];
  readonly verdict: Verdict | null;
}

/** `bit` is a column of host A. */
export interface ReasonAnswer {
  readonly bit: number;
  readonly reason: Reason;
}

export interface Answers {
  readonly a: HostAnswers;
  readonly b: HostAnswers;
  /** Leftmost bit first, one for each bit at most. */
  readonly reasons: readonly ReasonAnswer[];
}

const nothing: HostAnswers = {
  bits: Array.from({ length: 32 }, () => null),
  octets: [null, null, null, null],
  verdict: null,
};

export const noAnswers: Answers = { a: nothing, b: nothing, reasons: [] };
