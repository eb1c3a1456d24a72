/** Which skills are to be checked again, and when: what a review asks for. */
import type { Place } from '../drill/item.ts';
import { skills, type Skill } from '../drill/skill.ts';
import { farthestCheck, masteryOf, withoutIdle, type Dated, type Mastery } from './mastery.ts';

/** An answer among those to all skills. */
export interface DatedAnswer extends Dated {
  readonly place: Place;
}

export const answersTo = <Logged extends DatedAnswer>(
  log: readonly Logged[],
  skill: Skill,
): readonly Logged[] => log.filter(({ place }) => place.skill === skill);

export const skillMastery = (log: readonly DatedAnswer[], skill: Skill): Mastery =>
  masteryOf(answersTo(log, skill));

export interface Due {
  readonly skill: Skill;
  readonly dueOn: number;
}

/** Everything that will be asked again, the first to come first. */
export const agenda = (log: readonly DatedAnswer[]): readonly Due[] =>
  skills
    .flatMap((skill) => {
      const { dueOn } = skillMastery(log, skill);
      return dueOn === null ? [] : [{ skill, dueOn }];
    })
    .toSorted((a, b) => a.dueOn - b.dueOn);

/** Its day has come, or it is further away than one can be: a calendar that was ahead put it there. */
export const isDue = (dueOn: number, day: number): boolean =>
  dueOn <= day || dueOn > day + farthestCheck;

export const dueOn = (log: readonly DatedAnswer[], day: number): readonly Skill[] =>
  agenda(log)
    .filter((due) => isDue(due.dueOn, day))
    .map(({ skill }) => skill);

/** What a review asks next: of what is due the skill whose last answer is the oldest. */
export function nextDue(log: readonly DatedAnswer[], day: number): Skill | null {
  const lastAt = (skill: Skill) => log.findLastIndex(({ place }) => place.skill === skill);
  const [first] = dueOn(log, day).toSorted((a, b) => lastAt(a) - lastAt(b));
  return first ?? null;
}

/** A long log without what no longer changes anything; a short one as it is. */
export function shortened<Logged extends DatedAnswer>(
  log: readonly Logged[],
  limit: number,
  latest: number,
): readonly Logged[] {
  if (log.length <= limit) return log;
  const kept = new Set(skills.flatMap((skill) => withoutIdle(answersTo(log, skill), latest)));
  return log.filter((logged) => kept.has(logged));
}
