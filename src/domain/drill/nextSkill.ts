/**
 * What to train next: skills that went wrong come more often, those that are safe now and then, and
 * new ones in the order of the course. The same history and the same chance give the same skill.
 */
import type { Chance } from '../chance.ts';
import type { Answered } from './history.ts';
import { courseOrder, type Skill } from './skill.ts';

/** Of a skill that nobody has tried, from 0 (safe) to 1 (always wrong). */
const unknown = 0.4;
/** How much one answer moves it. */
const step = 0.5;
/** Nothing is ever so safe that it never comes. */
const least = 0.05;

/** How much a skill is needed after all that was answered; the latest answers count most. */
export const needOf = (history: readonly Answered[], skill: Skill): number =>
  history
    .filter(({ place }) => place.skill === skill)
    .reduce((need, { isRight }) => need + ((isRight ? 0 : 1) - need) * step, unknown);

/** In thousandths, so that the chance can count them. */
const weightOf = (history: readonly Answered[], skill: Skill): number =>
  Math.round(1000 * Math.max(needOf(history, skill), least));

/** All that were tried, and of the new ones one more than those: who begins, begins with lesson 1. */
function openTo(history: readonly Answered[]): readonly Skill[] {
  const tried = new Set(history.map(({ place }) => place.skill));
  const fresh = courseOrder.filter((skill) => !tried.has(skill)).slice(0, tried.size + 1);
  return courseOrder.filter((skill) => tried.has(skill) || fresh.includes(skill));
}

/** Never the same skill twice in a row. */
export function nextSkill(history: readonly Answered[], chance: Chance): Skill {
  const last = history.at(-1)?.place.skill;
  const open = openTo(history).filter((skill) => skill !== last);
  const weights = open.map((skill) => weightOf(history, skill));
  let left = chance.below(weights.reduce((sum, weight) => sum + weight, 0));
  for (const [index, skill] of open.entries()) {
    left -= weights[index] ?? 0;
    if (left < 0) return skill;
  }
  return 'address-port';
}
