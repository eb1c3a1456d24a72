/** How an outcome looks in a lesson: the bind lab's shapes and colours; any other is a plain word. */
import { Eye, MessageCircle } from 'lucide-react';
import { guesses, type Guess } from '../../domain/bench/prediction.ts';
import { looks, type Look } from '../../labs/connect/outcomeLook.ts';

export const guessIn = (option: string): Guess | undefined =>
  guesses.find((guess) => guess === option);

/** What was said and what was seen, where the outcome has no shape of its own. */
const plain = {
  said: { Icon: MessageCircle, className: 'border-line2 bg-card text-ink' },
  seen: { Icon: Eye, className: 'border-net bg-net-bg text-net' },
} as const;

/** Chosen already: by its own look, else by whose it is. */
export function lookOf(option: string, whose: keyof typeof plain): Look {
  const guess = guessIn(option);
  return guess === undefined ? plain[whose] : looks[guess];
}
