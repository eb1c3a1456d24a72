/** What is said to a choice, right or wrong: never a bare tick or cross. */
import type { Facts } from '../../content/lesson.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Said } from '../glossary/Said.tsx';
import { answerTo, type QuestionWords } from './answerTo.ts';
import type { Asked } from './stage.ts';

interface AnswerNoticeProps {
  readonly asked: Asked;
  readonly words: QuestionWords;
  readonly facts: Facts;
  readonly given: string;
  /** What was said just before, so that nothing is said twice. */
  readonly saidBefore?: string | undefined;
}

export function AnswerNotice({ asked, words, facts, given, saidBefore }: AnswerNoticeProps) {
  const misconceptions = useWords('misconceptions');
  const { isRight, text } = answerTo(asked, words, facts, given, misconceptions, saidBefore);
  return (
    <Notice tone={isRight ? 'right' : 'wrong'}>
      <Said text={text} />
    </Notice>
  );
}
