/**
 * What is answered to a choice: the question's own words for it, else what is said to the wrong idea
 * behind it. Pure; drawing it is left to `AnswerNotice.tsx`.
 */
import type { AnyPartWords, Facts } from '../../content/lesson.ts';
import type { Messages } from '../../i18n/messages.ts';
import { told, type Asked } from './stage.ts';

export type QuestionWords = NonNullable<AnyPartWords['ask']>;

export interface Answer {
  readonly isRight: boolean;
  readonly text: string;
}

export function answerTo(
  { right, thinks }: Asked,
  { says }: QuestionWords,
  facts: Facts,
  given: string,
  misconceptions: Messages['misconceptions'],
  saidBefore = '',
): Answer {
  const idea = thinks[given];
  const own = told(says[given], facts);
  const refutation = idea === undefined ? '' : misconceptions[idea];
  const text = own === '' ? refutation : own;
  // The same idea twice is answered once: then what is right.
  const again = text === saidBefore ? told(says[right[0] ?? ''], facts) : '';
  return { isRight: right.includes(given), text: again === '' ? text : again };
}
