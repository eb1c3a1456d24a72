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

/** Far more than any question needs: of one in twenty, a row of so many misses never comes. */
const mostDraws = 2000;

/** Draws until one passes. What is asked for must be likely: a page that hangs would not say that it is not. */
export function drawnUntil<Value>(draw: () => Value, passes: (value: Value) => boolean): Value {
  for (let drawn = 0; drawn < mostDraws; drawn += 1) {
    const value = draw();
    if (passes(value)) return value;
  }
  throw new Error(`nothing fits in ${mostDraws} draws`);
}
