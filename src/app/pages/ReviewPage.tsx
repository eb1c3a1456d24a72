/**
 * What is due today, one exercise after the other on fresh numbers, for about five minutes; then what
 * comes when. Which skill is next follows from the log alone, so a reload goes on where it was.
 */
import { useEffect, useRef, useState } from 'react';
import { judgementOf } from '../../domain/drill/answer.ts';
import { answerAt } from '../../domain/drill/history.ts';
import { itemAt, type Place } from '../../domain/drill/item.ts';
import { failed, ok } from '../../domain/result.ts';
import { dueOn, nextDue } from '../../domain/review/due.ts';
import { formatReview, parseReview } from '../../domain/review/text.ts';
import { highestSeed } from '../../domain/text/values.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DrillCard } from '../../labs/drill/DrillCard.tsx';
import { ReviewEnd } from '../learn/ReviewEnd.tsx';
import { useProgress } from '../parts.ts';
import type { PlainPage, PlainPageProps } from '../plainPages.ts';
import { drawnSeed } from '../seed.ts';
import type { Logged } from '../stores/progress.ts';
import { today } from '../today.ts';

/** Twenty seconds each: about five minutes. */
const sitting = 15;

/** The next exercise: numbers that this review has not asked yet. */
function placeAfter(log: readonly Logged[], day: number, seed: number): Place | null {
  const skill = nextDue(log, day);
  if (skill === null) return null;
  const asked = log.filter(({ place }) => place.skill === skill && place.seed === seed);
  const number = 1 + Math.max(0, ...asked.map(({ place }) => place.number));
  return { skill, seed, number };
}

function Review({ text }: PlainPageProps) {
  const words = useWords('course');
  const log = useProgress((progress) => progress.log);
  const record = useProgress((progress) => progress.record);
  const read = parseReview(text);
  const seed = read.ok ? read.value : 1;
  const day = today();
  const [place, setPlace] = useState(() => placeAfter(log, day, seed));
  const [sittings, setSittings] = useState(1);
  const [cameByNext, setCameByNext] = useState(false);
  const answers = log.filter((logged) => logged.place.seed === seed && logged.day === day);
  const left = dueOn(log, day).length;
  const isEnough = answers.length >= sittings * sitting;

  const next = () => {
    setCameByNext(true);
    setPlace(isEnough ? null : placeAfter(log, day, seed));
  };
  const goOn = () => {
    setSittings(sittings + 1);
    setPlace(placeAfter(log, day, seed));
  };
  const title = useFocusOn<HTMLHeadingElement>(place === null && cameByNext);
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 ref={title} tabIndex={-1} className="text-2xl font-bold outline-none">
          {words.reviewTitle}
        </h1>
        {place === null ? undefined : <p className="text-ink2">{words.left(left)}</p>}
      </div>
      {place === null ? (
        <ReviewEnd answers={answers} onMore={left > 0 ? goOn : null} />
      ) : (
        <ReviewItem
          key={`${place.skill} ${place.number}`}
          place={place}
          answers={answers}
          onAnswer={record}
          onNext={next}
          takesFocus={cameByNext}
        />
      )}
    </div>
  );
}

interface ReviewItemProps {
  readonly place: Place;
  readonly answers: readonly Logged[];
  readonly onAnswer: (answered: Omit<Logged, 'day' | 'nth'>) => void;
  readonly onNext: () => void;
  readonly takesFocus: boolean;
}

function ReviewItem({ place, answers, onAnswer, onNext, takesFocus }: ReviewItemProps) {
  const drill = useWords('drill');
  const item = itemAt(place);
  return (
    <>
      <DrillCard
        item={item}
        given={answerAt(answers, place)?.given ?? null}
        onAnswer={(given) => onAnswer({ place, given, isRight: judgementOf(item, given).isRight })}
        onNext={onNext}
        takesFocus={takesFocus}
      />
      <p className="text-sm text-ink2">{drill.skills[place.skill]}</p>
    </>
  );
}

/** What was focused is gone: the place where reading goes on takes it. */
function useFocusOn<Part extends HTMLElement>(isNow: boolean) {
  const part = useRef<Part>(null);
  useEffect(() => {
    if (isNow) part.current?.focus();
  }, [isNow]);
  return part;
}

export const reviewPage: PlainPage = {
  check(text) {
    const read = parseReview(text);
    return read.ok
      ? ok(formatReview(read.value))
      : failed({ position: read.fault.at, key: read.fault.key });
  },
  initial: () => formatReview(drawnSeed(highestSeed)),
  Page: Review,
};
