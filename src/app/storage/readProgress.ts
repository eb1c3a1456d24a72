/**
 * Reads progress that cannot be trusted, from storage or from a file: entry by entry, so that a bad
 * one costs only itself. Limits are wider than anything the app itself writes.
 */
import * as v from 'valibot';
import { lessonSlugs, type LessonSlug } from '../../content/lessons/slugs.ts';
import { skills } from '../../domain/drill/skill.ts';
import { linkLimit } from '../route.ts';
import { lastNth, mergeProgress } from '../stores/progressMerge.ts';
import { noProgress, type LessonWork, type Progress } from '../stores/progress.ts';

/** Names what is wrong. */
export type Tell = (name: string) => void;

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const shortText = (most: number) => v.pipe(v.string(), v.maxLength(most));

const day = whole(0, 99_999);
const seed = whole(1, 999_999);
const count = whole(0, 99_999);
const nth = whole(1, lastNth);
const name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const finishedKey = v.pipe(
  v.string(),
  v.check((key) => {
    const [slug, part, more] = key.split('/');
    return lessonSlugs.some((id) => id === slug) && v.is(name, part) && more === undefined;
  }),
);
const logged = v.object({
  place: v.object({ skill: v.picklist(skills), seed, number: whole(1, 99_999) }),
  given: shortText(200),
  isRight: v.boolean(),
  day,
  nth,
});
const hunted = v.object({
  level: whole(1, 9),
  seed,
  moves: count,
  par: count,
  solved: v.boolean(),
  day,
  nth,
});

/** So many are looked at; the app itself keeps fewer. */
const most = { log: 5000, hunts: 2000, finished: 1000, parts: 100 } as const;

type Schema<Value> = v.GenericSchema<unknown, Value>;

function listOf<Value>(value: unknown, schema: Schema<Value>, limit: number, bad: () => void) {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > limit) bad();
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(-limit) : [];
  return items.flatMap((item) => {
    const read = v.safeParse(schema, item);
    if (!read.success) bad();
    return read.success ? [read.output] : [];
  });
}

function recordOf<Value>(
  value: unknown,
  keys: Schema<string>,
  schema: Schema<Value>,
  limit: number,
  bad: () => void,
): Readonly<Record<string, Value>> {
  if (value === undefined) return {};
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isRecord ? Object.entries(value) : [];
  if (!isRecord || entries.length > limit) bad();
  return Object.fromEntries(
    entries.slice(0, limit).flatMap(([key, entry]) => {
      const read = v.safeParse(schema, entry);
      if (v.is(keys, key) && read.success) return [[key, read.output]];
      bad();
      return [];
    }),
  );
}

/** What was done with a seed is worth nothing without it: then all of it is left out. */
function readWork(value: unknown, bad: () => void): LessonWork | null {
  const base = v.safeParse(v.looseObject({ seed, part: name, nth }), value);
  if (!base.success) {
    bad();
    return null;
  }
  const { answers, texts, hints } = base.output;
  const choices = v.pipe(v.array(shortText(200)), v.maxLength(20));
  return {
    seed: base.output.seed,
    part: base.output.part,
    answers: recordOf(answers, name, choices, most.parts, bad),
    texts: recordOf(texts, name, shortText(linkLimit), most.parts, bad),
    hints: recordOf(hints, name, count, most.parts, bad),
    nth: base.output.nth,
  };
}

function readWorks(value: unknown, tell: Tell): Progress['work'] {
  const works = recordOf(value, v.string(), v.unknown(), most.finished, () => tell('work'));
  const all: Partial<Record<LessonSlug, LessonWork>> = {};
  for (const slug of lessonSlugs) {
    if (!Object.hasOwn(works, slug)) continue;
    const work = readWork(works[slug], () => tell(`work.${slug}`));
    if (work !== null) all[slug] = work;
  }
  return all;
}

export function readProgress(value: unknown, tell: Tell): Progress {
  if (value === undefined) return noProgress;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    tell('progress');
    return noProgress;
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const badly = (key: string) => () => tell(`progress.${key}`);
  const era = v.safeParse(count, fields.get('era') ?? 0);
  if (!era.success) tell('progress.era');
  const read = {
    era: era.success ? era.output : 0,
    work: readWorks(fields.get('work'), (key) => tell(`progress.${key}`)),
    finished: recordOf(fields.get('finished'), finishedKey, day, most.finished, badly('finished')),
    log: listOf(fields.get('log'), logged, most.log, badly('log')),
    hunts: listOf(fields.get('hunts'), hunted, most.hunts, badly('hunts')),
  };
  // In the one order, each thing once.
  return mergeProgress(read, { ...noProgress, era: read.era });
}
