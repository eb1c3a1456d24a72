/**
 * Reads what was typed, and judges an answer: right, or wrong by which rule. Blanks and the marks
 * that people put between thousands or before a prefix are no part of an answer.
 */
import { failed, ok, type Result } from '../result.ts';
import type { Item } from './item.ts';
import type { WrongRule } from './wrongRule.ts';

export type AnswerFault = 'answer.empty' | 'answer.digits' | 'answer.bits' | 'answer.long';

const longest = 20;

/** An answer as a drill writes it: "4094", "10100101". */
export function readAnswer({ place, options }: Item, typed: string): Result<string, AnswerFault> {
  if (typed.length > longest) return failed('answer.long');
  const text = typed.replaceAll(/[\s,'’_]/g, '').replace(/^\//, '');
  if (text === '') return failed('answer.empty');
  if (options !== null) return ok(text);
  if (place.skill === 'decimal-binary') {
    return /^[01]{8}$/.test(text) ? ok(text) : failed('answer.bits');
  }
  return /^\d+$/.test(text) ? ok(text.replace(/^0+(?=\d)/, '')) : failed('answer.digits');
}

export type Judgement =
  | { readonly isRight: true }
  /** null: no rule of ours gives this. */
  | { readonly isRight: false; readonly rule: WrongRule | null };

export const judgementOf = ({ right, slips }: Item, given: string): Judgement =>
  given === right
    ? { isRight: true }
    : { isRight: false, rule: slips.find(({ text }) => text === given)?.rule ?? null };
