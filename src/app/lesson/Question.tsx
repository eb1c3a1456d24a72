/**
 * A question that is answered by one press: each option a button with its digit; then what each was,
 * and what is said to the choice. Asking for a prediction, which is run, is left to `Predict.tsx`.
 */
import { Check, X } from 'lucide-react';
import { useId } from 'react';
import type { Facts } from '../../content/lesson.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useDigits } from '../../labs/drill/useDigits.ts';
import { usePlayerSettings } from '../../player/settings.ts';
import { Rich } from '../../ui/Rich.tsx';
import { Said } from '../glossary/Said.tsx';
import type { QuestionWords } from './answerTo.ts';
import { AnswerNotice } from './AnswerNotice.tsx';
import { told, type Asked } from './stage.ts';

interface QuestionProps {
  readonly asked: Asked;
  readonly words: QuestionWords;
  readonly facts: Facts;
  /** null: not yet. */
  readonly given: string | null;
  readonly onAnswer: (option: string) => void;
  /** What was said just before, so that nothing is said twice. */
  readonly saidBefore?: string;
}

const looks = {
  open: 'border-line2 bg-card hover:border-ink',
  right: 'border-ok bg-ok-bg text-ok',
  wrong: 'border-no bg-no-bg text-no',
  other: 'border-line bg-paper text-ink2',
} as const;

export function Question(props: QuestionProps) {
  const { asked, words, facts, given, onAnswer, saidBefore } = props;
  const learn = useWords('learn');
  const { singleKeys } = usePlayerSettings();
  const id = useId();
  const { options } = asked;
  useDigits(given === null ? options.length : 0, (index) => {
    const option = options[index];
    if (option !== undefined) onAnswer(option);
  });
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h3 id={id} className="font-semibold">
        <Said text={told(words.ask, facts)} />
      </h3>
      <div role="group" aria-labelledby={id} className="flex flex-col gap-1.5">
        {options.map((option, index) => (
          <Option
            key={option}
            digit={index + 1}
            look={lookOf(asked, option, given)}
            text={told(words.options[option], facts)}
            onChoose={given === null ? () => onAnswer(option) : null}
          />
        ))}
      </div>
      {given === null && singleKeys ? (
        <p className="text-sm text-ink2 pointer-coarse:hidden">
          {learn.chooseKeys(options.length)}
        </p>
      ) : undefined}
      <div role="status">
        {given === null ? undefined : (
          <AnswerNotice
            asked={asked}
            words={words}
            facts={facts}
            given={given}
            saidBefore={saidBefore}
          />
        )}
      </div>
    </section>
  );
}

function lookOf({ right }: Asked, option: string, given: string | null): keyof typeof looks {
  if (given === null) return 'open';
  if (right.includes(option)) return 'right';
  return option === given ? 'wrong' : 'other';
}

interface OptionProps {
  readonly digit: number;
  readonly look: keyof typeof looks;
  readonly text: string;
  /** null: it has been chosen already. */
  readonly onChoose: (() => void) | null;
}

function Option({ digit, look, text, onChoose }: OptionProps) {
  const words = useWords('learn');
  return (
    <button
      type="button"
      aria-disabled={onChoose === null || undefined}
      className={`flex min-h-10 items-center gap-2.5 rounded-lg border-2 px-2.5 py-1 text-left pointer-coarse:min-h-11 ${looks[look]}`}
      onClick={() => onChoose?.()}
    >
      <kbd
        aria-hidden
        className="grid size-6 shrink-0 place-items-center rounded border border-line2 font-mono text-sm"
      >
        {digit}
      </kbd>
      <span className="min-w-0 grow wrap-anywhere">
        <Rich text={text} />
      </span>
      {look === 'right' ? <Mark Icon={Check} label={words.isRight} /> : undefined}
      {look === 'wrong' ? <Mark Icon={X} label={words.isYours} /> : undefined}
    </button>
  );
}

function Mark({ Icon, label }: { readonly Icon: typeof Check; readonly label: string }) {
  return (
    <span className="flex shrink-0 items-center gap-1 text-sm">
      <Icon aria-hidden className="size-4" />
      {label}
    </span>
  );
}
