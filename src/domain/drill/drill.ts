/**
 * What a drill is: a way to draw questions, the answer, and the wrong rules that people follow
 * instead. Making items of it is left to `item.ts`.
 */
import type { Chance } from '../chance.ts';
import type { Question } from './question.ts';
import type { WrongRule } from './wrongRule.ts';

/** A wrong answer, and the rule that gives it. Answers are text: as typed, or a code of a choice. */
export interface Slip {
  readonly text: string;
  readonly rule: WrongRule;
}

/** null: the rule says nothing about this question. */
export interface Rule<Asked extends Question> {
  readonly id: WrongRule;
  readonly gives: (question: Asked) => string | null;
}

export interface Drill<Asked extends Question> {
  readonly draw: (chance: Chance) => Asked;
  readonly right: (question: Asked) => string;
  /** Where two give the same, the first is the one to talk about. */
  readonly rules: readonly Rule<Asked>[];
  /** How many wrong answers a question must have: 3 beside the right one, 1 of two, 0 where one types. */
  readonly choices: 3 | 1 | 0;
}

/** What the wrong rules give, each answer once, without the right one. */
export function slipsOf<Asked extends Question>(
  { right, rules }: Drill<Asked>,
  question: Asked,
): readonly Slip[] {
  const known = new Set([right(question)]);
  return rules.flatMap(({ id, gives }) => {
    const text = gives(question);
    if (text === null || known.has(text)) return [];
    known.add(text);
    return [{ text, rule: id }];
  });
}

/** Draws until one passes; what is asked for must be likely. */
export function drawnUntil<Value>(draw: () => Value, passes: (value: Value) => boolean): Value {
  let value = draw();
  while (!passes(value)) value = draw();
  return value;
}
