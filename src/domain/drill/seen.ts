/**
 * What a client sees, in the words of a learner, as an answer to choose; and the wrong ideas that
 * take one for another. Which of them a set-up gives is left to the model.
 */
import { guessOfOutcome } from '../bench/prediction.ts';
import type { Outcome } from '../connect/outcome.ts';
import type { Rule } from './drill.ts';
import type { Question } from './question.ts';
import type { WrongRule } from './wrongRule.ts';

export const seens = ['reached', 'refused', 'silent', 'unreachable', 'either'] as const;
/** `either`: this or that, the network decides. */
export type Seen = (typeof seens)[number];

export const isSeen = (text: string): text is Seen => seens.some((seen) => seen === text);

/** Nobody who dials is nobody who is answered. */
export function seenOf(outcome: Outcome | undefined): Seen {
  if (outcome === undefined) return 'silent';
  const [first, ...others] = new Set([outcome, ...outcome.or].map(guessOfOutcome));
  return others.length > 0 ? 'either' : (seens.find((seen) => seen === first) ?? 'silent');
}

/** The question with what its client sees. */
export const withSeen = <Asked>(
  question: Asked,
  outcomeOf: (question: Asked) => Outcome | undefined,
): Asked & { readonly sees: Seen } => ({ ...question, sees: seenOf(outcomeOf(question)) });

/** By what is seen: the idea behind each other answer. */
const confusions: Readonly<Record<Seen, Readonly<Partial<Record<Seen, WrongRule>>>>> = {
  reached: {
    refused: 'nobody-says-no',
    silent: 'nothing-is-lost',
    unreachable: 'way-is-there',
    either: 'is-no-luck',
  },
  refused: {
    reached: 'hop-forgotten',
    silent: 'refused-is-timeout',
    unreachable: 'refused-is-unreachable',
    either: 'is-no-luck',
  },
  silent: {
    reached: 'hop-forgotten',
    refused: 'refused-is-timeout',
    unreachable: 'silence-is-unreachable',
    either: 'is-no-luck',
  },
  unreachable: {
    reached: 'hop-forgotten',
    refused: 'refused-is-unreachable',
    silent: 'silence-is-unreachable',
    either: 'is-no-luck',
  },
  either: {
    reached: 'first-come',
    refused: 'second-wins',
    silent: 'nothing-is-lost',
    unreachable: 'duplicate-clear',
  },
};

type WithSeen = Extract<Question, { readonly sees: Seen }>;

/** A rule for each other answer; to be asked after those that know more of the question. */
export const seenRules = <Asked extends WithSeen>(
  answers: readonly Seen[],
): readonly Rule<Asked>[] =>
  seens.flatMap((right) =>
    answers.flatMap((given) => {
      const id = confusions[right][given];
      return id === undefined
        ? []
        : [{ id, gives: ({ sees }: Asked) => (sees === right ? given : null) }];
    }),
  );
