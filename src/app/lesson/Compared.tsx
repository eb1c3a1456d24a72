/**
 * What was predicted beside what happened, each as word, shape and colour; and the ghost: what a
 * wrong rule would have predicted, dashed and named.
 */
import { useEffect, useRef } from 'react';
import type { Facts } from '../../content/lesson.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Rich } from '../../ui/Rich.tsx';
import type { QuestionWords } from './answerTo.ts';
import { guessIn, lookOf } from './outcomeLook.ts';
import { told, type Asked, type Ghost } from './stage.ts';

interface ComparedProps {
  readonly asked: Asked;
  readonly words: QuestionWords;
  readonly facts: Facts;
  readonly given: string;
  readonly ghost: Ghost | null;
  /** The run has just ended: the focus goes to what came of it. */
  readonly takesFocus: boolean;
  /** The lab is below: it comes into sight with what is said of it. */
  readonly isAbove: boolean;
}

export function Compared(props: ComparedProps) {
  const { asked, words, facts, given, ghost, takesFocus, isAbove } = props;
  const learn = useWords('learn');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: isAbove ? 'start' : 'nearest' });
  }, [takesFocus, isAbove]);
  const isRight = asked.right.includes(given);
  const seen = isRight ? given : (asked.right[0] ?? given);
  const guess = guessIn(seen);
  const textOf = (option: string) => told(words.options[option], facts);
  const came = guess === undefined ? learn.otherwise : learn.happened[guess];
  const others = asked.right.filter((option) => option !== seen);
  const seenText = others.reduce((text, option) => learn.or(text, textOf(option)), textOf(seen));
  return (
    <section aria-label={learn.compared} className="flex flex-col gap-2">
      <h3 ref={head} tabIndex={-1} className="scroll-mt-3 scroll-mb-96 font-semibold outline-none">
        <Rich text={isRight ? learn.asSaid : `${learn.said(textOf(given))} ${came}`} />
      </h3>
      <dl className="flex flex-wrap gap-2">
        <Shown whose="said" head={learn.youSaid} option={given} text={textOf(given)} />
        <Shown whose="seen" head={learn.happenedHead} option={seen} text={seenText} />
        {ghost === null ? undefined : (
          <Shown
            whose="said"
            head={learn.ghostHead(learn.ideas[ghost.rule])}
            option={ghost.predicts}
            text={textOf(ghost.predicts)}
            isGhost
          />
        )}
      </dl>
    </section>
  );
}

interface ShownProps {
  readonly whose: 'said' | 'seen';
  readonly head: string;
  readonly option: string;
  readonly text: string;
  readonly isGhost?: boolean;
}

function Shown({ whose, head, option, text, isGhost = false }: ShownProps) {
  const { Icon, className } = lookOf(option, whose);
  return (
    <div className={`flex flex-col gap-0.5 ${isGhost ? 'basis-full' : 'grow basis-36'}`}>
      <dt className="text-sm text-ink2">{head}</dt>
      <dd
        className={`flex grow items-center gap-1.5 rounded-lg border-2 px-2 py-1.5 font-semibold wrap-anywhere ${isGhost ? 'border-dashed border-line2 bg-card text-ink2' : className}`}
      >
        <Icon aria-hidden className="size-5 shrink-0" />
        <span className="min-w-0">
          <Rich text={text} />
        </span>
      </dd>
    </div>
  );
}
