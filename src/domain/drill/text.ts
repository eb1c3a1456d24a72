/**
 * Which exercise, as a link carries it: `skill=network&seed=417&item=3`, and `mix=on` where the next
 * one is chosen by what went wrong before. No answer is in it, given or right.
 */
import { failed, ok, type Result } from '../result.ts';
import { readPairs, readValue, type TextFault, type ValueFault } from '../text/pairs.ts';
import { readCount, readSeed, readSwitch } from '../text/values.ts';
import type { Place } from './item.ts';
import { isSkill, type Skill } from './skill.ts';

/** What a link says; null where it says nothing: the app draws a seed, and chooses a skill. */
export interface Exercise {
  readonly skill: Skill | null;
  readonly seed: number | null;
  readonly number: number;
  readonly isMixed: boolean;
}

const highestNumber = 99_999;

const readSkill = (text: string): Result<Skill, ValueFault> =>
  isSkill(text) ? ok(text) : failed({ position: 0 });

export function parseExercise(text: string): Result<Exercise, TextFault> {
  const pairs = readPairs(text);
  if (!pairs.ok) return pairs;
  const skill = readValue<Skill | null>(pairs.value, 'skill', readSkill, null);
  if (!skill.ok) return skill;
  const seed = readValue<number | null>(pairs.value, 'seed', readSeed, null);
  if (!seed.ok) return seed;
  const number = readValue(pairs.value, 'item', readCount(highestNumber), 1);
  if (!number.ok) return number;
  const isMixed = readValue(pairs.value, 'mix', readSwitch, false);
  if (!isMixed.ok) return isMixed;
  return ok({
    skill: skill.value,
    seed: seed.value,
    number: number.value,
    isMixed: isMixed.value,
  });
}

export const formatExercise = ({ skill, seed, number }: Place, isMixed: boolean): string =>
  `skill=${skill}&seed=${seed}&item=${number}${isMixed ? '&mix=on' : ''}`;

/** After the last number the first one comes again. */
export const numberAfter = (number: number): number => (number % highestNumber) + 1;
