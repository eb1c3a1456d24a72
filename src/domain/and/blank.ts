/**
 * What an exercise leaves to the learner: a bit, a decimal, a reason, a verdict. Which ones a
 * mode leaves is left to `exercise.ts`, what a wrong entry shows to `grade.ts`.
 */
import type { Bit, HostName, Reason, Verdict } from './answers.ts';
import type { AndHost } from './scenario.ts';

interface BlankOf<Value> {
  /** undefined: nothing yet. */
  readonly entered: Value | undefined;
  /** Never on the screen before it was entered. */
  readonly right: Value;
}

/** A cell of an AND row, with the two bits above it. `bit` 0–31. */
export interface BitBlank extends BlankOf<Bit> {
  readonly kind: 'bit';
  readonly host: HostName;
  readonly bit: number;
  readonly address: Bit;
  readonly mask: Bit;
}

/** The decimal of an octet, with the two octets above it. `octet` 0–3. */
export interface OctetBlank extends BlankOf<number> {
  readonly kind: 'octet';
  readonly host: HostName;
  readonly octet: number;
  readonly address: number;
  readonly mask: number;
}

/** Why host A's column is 0. */
export interface ReasonBlank extends BlankOf<Reason> {
  readonly kind: 'reason';
  readonly bit: number;
}

export interface VerdictBlank extends BlankOf<Verdict> {
  readonly kind: 'verdict';
  readonly host: HostName;
  readonly judge: AndHost;
  readonly other: AndHost;
}

export type Blank = BitBlank | OctetBlank | ReasonBlank | VerdictBlank;

export const isRight = ({ entered, right }: Blank): boolean => entered === right;
