/**
 * Predict, then run: which guesses there are, what they are called by number, and how they are
 * graded. While a prediction is open nothing that follows from the set-up may show (`visibility.ts`).
 */
import type { BindOutcome } from '../net/bind.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Outcome, OutcomeKind } from '../connect/outcome.ts';
import type { Attempt } from '../connect/scenario.ts';

export const guesses = ['reached', 'refused', 'silent', 'unreachable', 'notStarted'] as const;
/** In the order of the digits 1–5. `reached` is connected, delivered or answered. */
export type Guess = (typeof guesses)[number];

/** A cell of the matrix: the server bound to `bind`, and this attempt. */
export interface CellPlace {
  readonly bind: Ipv4;
  readonly attempt: Attempt;
}

export interface Mark extends CellPlace {
  readonly guess: Guess;
}

export interface Prediction {
  /** false: committed, graded, and the results show beside it. */
  readonly open: boolean;
  /** Row by row, column by column. */
  readonly marks: readonly Mark[];
}

export const digitOf = (guess: Guess): number => guesses.indexOf(guess) + 1;

/** What can be guessed of an attempt; a ping asks no server. */
export const guessesFor = (protocol: Attempt['protocol']): readonly Guess[] =>
  protocol === 'ping' ? guesses.slice(0, 4) : guesses;

const guessOf: Readonly<Record<OutcomeKind, Guess>> = {
  CONNECTED: 'reached',
  DELIVERED: 'reached',
  ANSWERED: 'reached',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'silent',
  SILENCE: 'silent',
  ENETUNREACH: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  // The client's own system does not send at all.
  EADDRNOTAVAIL: 'unreachable',
  EACCES: 'unreachable',
};

export const guessOfOutcome = ({ outcome }: Outcome): Guess => guessOf[outcome];

/**
 * Every guess that is right: more than one where the network or the documents leave it open, and
 * where the server cannot start both that and what the client then sees.
 */
export function rightGuesses(outcome: Outcome, start: BindOutcome | null): readonly Guess[] {
  const seen = [outcome, ...outcome.or].map(guessOfOutcome);
  const starts = start === null || start.result === 'OK' || start.result === 'STOPPED';
  return [...new Set(starts ? seen : [...seen, 'notStarted' as const])];
}

export type Grade = 'right' | 'wrong';
