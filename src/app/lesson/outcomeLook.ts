/** How an outcome looks in a lesson: the bind lab's shapes and colours; any other is a plain word. */
import { guesses, type Guess } from '../../domain/bench/prediction.ts';
import { looks, type Look } from '../../labs/connect/outcomeLook.ts';

export const guessIn = (option: string): Guess | undefined =>
  guesses.find((guess) => guess === option);

const plain = 'border-line2 bg-card text-ink';

export function lookOf(option: string): {
  readonly Icon: Look['Icon'] | null;
  readonly className: string;
} {
  const guess = guessIn(option);
  return guess === undefined ? { Icon: null, className: plain } : looks[guess];
}
