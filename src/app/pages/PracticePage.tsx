/**
 * Drills, one item at a time: which one stands in the link, what was answered in the store. The
 * item itself is drawn by `labs/drill`.
 */
import { useState } from 'react';
import { chanceOf } from '../../domain/chance.ts';
import { judgementOf } from '../../domain/drill/answer.ts';
import { answerAt, streakOf, type Answered } from '../../domain/drill/history.ts';
import { itemAt, type Place } from '../../domain/drill/item.ts';
import { nextSkill } from '../../domain/drill/nextSkill.ts';
import type { Skill } from '../../domain/drill/skill.ts';
import {
  formatExercise,
  numberAfter,
  parseExercise,
  type Exercise,
} from '../../domain/drill/text.ts';
import { failed, ok } from '../../domain/result.ts';
import { highestSeed } from '../../domain/text/values.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DrillCard } from '../../labs/drill/DrillCard.tsx';
import { SkillMenu } from '../../labs/drill/SkillMenu.tsx';
import { CopyLink } from '../CopyLink.tsx';
import { useProgress } from '../parts.ts';
import type { PlainPage, PlainPageProps } from '../plainPages.ts';
import { drawnSeed } from '../seed.ts';
import { today } from '../today.ts';

const nothingSaid: Exercise = { skill: null, seed: null, number: 1, isMixed: false };

/** The skill of an item of the mix: the same history gives the same one. */
const mixedAt = (history: readonly Answered[], seed: number, number: number): Place => ({
  skill: nextSkill(history, chanceOf(seed, number)),
  seed,
  number,
});

/** A link that leaves something open gets it here. */
function textOf({ skill, seed, number, isMixed }: Exercise): string {
  const from = seed ?? drawnSeed(highestSeed);
  return skill === null
    ? formatExercise(mixedAt([], from, number), true)
    : formatExercise({ skill, seed: from, number }, isMixed);
}

function placeIn(text: string): { readonly place: Place; readonly isMixed: boolean } {
  const read = parseExercise(text);
  const { skill, seed, number, isMixed } = read.ok ? read.value : nothingSaid;
  return { place: { skill: skill ?? 'binary-decimal', seed: seed ?? 1, number }, isMixed };
}

function Practice({ text, onText }: PlainPageProps) {
  const words = useWords('drill');
  const history = useProgress(({ log }) => log);
  const record = useProgress((progress) => progress.record);
  const { place, isMixed } = placeIn(text);
  const [cameByNext, setCameByNext] = useState<string | null>(null);
  const item = itemAt(place);
  const streak = streakOf(history);
  /** What was answered on an earlier day is asked anew. */
  const fresh = history.filter(({ day }) => day === today());

  const answer = (given: string) => {
    const { isRight } = judgementOf(item, given);
    record({ place, given, isRight });
  };
  const go = (to: Place, mixed: boolean) => {
    const next = formatExercise(to, mixed);
    setCameByNext(next);
    onText(next, 'push');
  };
  const next = () => {
    const number = numberAfter(place.number);
    go(isMixed ? mixedAt(history, place.seed, number) : { ...place, number }, isMixed);
  };
  const choose = (skill: Skill | null) => {
    const seed = drawnSeed(highestSeed);
    go(skill === null ? mixedAt(history, seed, 1) : { skill, seed, number: 1 }, skill === null);
  };
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-xl font-bold">{words.title}</h1>
        <SkillMenu chosen={isMixed ? null : place.skill} history={history} onChoose={choose} />
        {streak > 1 ? (
          <p className="rounded-full bg-ok-bg px-3 py-0.5 font-semibold text-ok">
            {words.streak(streak)}
          </p>
        ) : undefined}
      </div>
      <DrillCard
        key={text}
        item={item}
        given={answerAt(fresh, place)?.given ?? null}
        onAnswer={answer}
        onNext={next}
        takesFocus={cameByNext === text}
      />
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink2">
        <p>{`${words.skills[place.skill]} · ${words.item(place.number, place.seed)}`}</p>
        <CopyLink page="practice" text={text} label={words.copy} />
      </div>
    </div>
  );
}

export const practicePage: PlainPage = {
  check(text) {
    const read = parseExercise(text);
    return read.ok
      ? ok(textOf(read.value))
      : failed({ position: read.fault.at, key: read.fault.key });
  },
  initial: () => textOf(nothingSaid),
  Page: Practice,
};
