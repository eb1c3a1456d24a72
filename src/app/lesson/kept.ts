/**
 * What was kept of a part, as far as it makes sense today: storage is text from outside, and a
 * lesson's options change. Reading storage itself is left to `storage/`.
 */
import type { TextLab } from '../textLab.tsx';
import type { Asked, Stage } from './stage.ts';
import type { Desk } from './useDesk.ts';

/** Choices that are still among the options, up to the first that is not. */
function answersLeft(asked: readonly (Asked | undefined)[], answers: readonly string[]) {
  const wrong = answers.findIndex((answer, index) => !asked[index]?.options.includes(answer));
  return wrong === -1 ? answers : answers.slice(0, wrong);
}

export function keptOf(desk: Desk, { questions }: Stage, { check }: Pick<TextLab, 'check'>): Desk {
  const { outcome, reason, ask } = questions;
  const asked = ask === undefined ? [outcome, reason] : [ask];
  return {
    ...desk,
    answers: answersLeft(asked, desk.answers),
    text: desk.text !== null && check(desk.text).ok ? desk.text : null,
  };
}
