/** For tests only: ten thousand items of a skill, and what must hold of them whatever they ask. */
import { octetsOf, type Ipv4 } from '../ip/ipv4.ts';
import { judgementOf } from './answer.ts';
import { itemAt, type Item } from './item.ts';
import type { Question } from './question.ts';
import type { Skill } from './skill.ts';
import { wrongRules, type WrongRule } from './wrongRule.ts';

/**
 * How many items a test sees, and whether it takes those that an earlier one drew. Where faults are
 * planted (`scripts/mutate/drillSetup.ts`), each test draws its own, so that it is known what it runs.
 */
export const draws = { many: 10_000, areShared: true };

const drawn = new Map<string, readonly Item[]>();

export function itemsOf(skill: Skill, count = draws.many, seed = 7): readonly Item[] {
  const key = [skill, count, seed].join(' ');
  const items =
    drawn.get(key) ??
    Array.from({ length: count }, (_, index) => itemAt({ skill, seed, number: index + 1 }));
  if (draws.areShared) drawn.set(key, items);
  return items;
}

/** The questions of a skill with their items, as the type that the skill asks. */
export const askedIn = <S extends Question['skill']>(
  items: readonly Item[],
  skill: S,
): readonly { readonly item: Item; readonly question: Question & { readonly skill: S } }[] =>
  items.flatMap((item) => {
    const { question } = item;
    return isOf(question, skill) ? [{ item, question }] : [];
  });

const isOf = <S extends Question['skill']>(
  question: Question,
  skill: S,
): question is Question & { readonly skill: S } => question.skill === skill;

/** How often each is there, in the order given. */
const countsOf = (values: readonly number[], kinds: number): readonly number[] =>
  Array.from({ length: kinds }, (_, kind) => values.filter((value) => value === kind).length);

/** Pearson's, against all equally likely. */
export function chiSquare(values: readonly number[], kinds: number): number {
  const expected = values.length / kinds;
  return countsOf(values, kinds).reduce(
    (sum, count) => sum + (count - expected) ** 2 / expected,
    0,
  );
}

/** What is wrong with an item, whatever it asks. */
export function faultsOf(item: Item): readonly string[] {
  const { right, slips, options } = item;
  const texts = [right, ...slips.map(({ text }) => text)];
  const shown = options ?? texts;
  return [
    new Set(texts).size === texts.length ? '' : 'two answers are the same',
    new Set(shown).size === shown.length ? '' : 'two options are the same',
    [...shown].toSorted().join() === [...texts].toSorted().join() ? '' : 'an option has no rule',
    slips.every(({ rule }) => wrongRules.includes(rule)) ? '' : 'a rule without a name',
    judgementOf(item, right).isRight ? '' : 'its own answer is not accepted',
    slips.every(({ text }) => !judgementOf(item, text).isRight) ? '' : 'a wrong answer is accepted',
    right === '' ? 'no answer' : '',
  ].filter((fault) => fault !== '');
}

/** Where the right answer stands, for each item. */
export const positionsOf = (items: readonly Item[]): readonly number[] =>
  items.map(({ options, right }) => options?.indexOf(right) ?? 0);

/** What wrong rules give, worked out anew; null: nothing. */
export type Reckoned = Readonly<Partial<Record<WrongRule, string | bigint | number | null>>>;

/**
 * Where an item is not what was worked out anew: its answer, what a rule gives, a rule that nobody
 * knows; and where one types, an answer of a rule that is not known as such.
 */
export function strayed(item: Item, right: string | bigint | number, rules: Reckoned): string[] {
  const { slips, options } = item;
  const known = new Set([item.right, ...slips.map(({ text }) => text)]);
  const missing = Object.entries(rules).filter(
    ([, gives]) => options === null && gives !== null && !known.has(`${gives}`),
  );
  return [
    ...faultsOf(item),
    ...(item.right === `${right}` ? [] : [`${item.right} is ${right}`]),
    ...slips
      .filter(({ rule, text }) => text !== `${rules[rule]}`)
      .map(({ rule, text }) => `${rule}: ${text} is ${rules[rule]}`),
    ...missing.map(([rule, gives]) => `${rule}: ${gives} is missing`),
  ].map((fault) => `${JSON.stringify(item.place)} ${fault}`);
}

/** Which rules are met among items of a kind, in the order of the alphabet. */
export const rulesMet = (items: readonly Item[]): readonly WrongRule[] =>
  [...new Set(items.flatMap(({ slips }) => slips.map(({ rule }) => rule)))].toSorted();

/** Enough of a skill to meet everything that it can draw. */
export const asking = <S extends Skill>(skill: S) =>
  askedIn(itemsOf(skill, Math.min(draws.many, 2000)), skill);

/** Each once. */
export const met = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
export const sorted = (values: readonly number[]): readonly number[] =>
  met(values).toSorted((a, b) => a - b);
export const range = (least: number, most: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index);
export const thirdOf = (address: Ipv4): number => octetsOf(address)[2];
export const lastOf = (address: Ipv4): number => octetsOf(address)[3];
/** How many subnets further, round the end. */
export const further = (a: Ipv4, b: Ipv4): number => (thirdOf(b) - thirdOf(a) + 256) % 256;
export const isWithin = (value: number, least: number, most: number): boolean =>
  value >= least && value <= most;
export const shareOf = <Value>(values: readonly Value[], is: (value: Value) => boolean): number =>
  values.filter(is).length / values.length;
