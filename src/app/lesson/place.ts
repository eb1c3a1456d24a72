/**
 * Which part of which lesson, as a link carries it: `lesson=bind&part=other-nic&seed=417`. No answer
 * is in it. Whether the lesson has such a part is left to the page, which knows its parts.
 */
import { lessons } from '../../content/lessons/index.ts';
import { lessonSlugs, type LessonSlug } from '../../content/lessons/slugs.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { readPairs, readValue, type TextFault, type ValueFault } from '../../domain/text/pairs.ts';
import { formatRoute } from '../route.ts';
import { readSeed } from '../../domain/text/values.ts';

/** What a link says; null where it says nothing: no lesson is the map, no part the first. */
export interface LearnPlace {
  readonly lesson: LessonSlug | null;
  readonly part: string | null;
  readonly seed: number | null;
}

export interface PartPlace {
  readonly lesson: LessonSlug;
  readonly part: string;
  readonly seed: number;
}

export const nowhere: LearnPlace = { lesson: null, part: null, seed: null };

/** The lessons that are there, in the order of the course. */
export const slugsThere: readonly LessonSlug[] = lessonSlugs.filter(
  (slug) => lessons[slug] !== undefined,
);

const readLesson = (text: string): Result<LessonSlug, ValueFault> => {
  const slug = slugsThere.find((each) => each === text);
  return slug === undefined ? failed({ position: 0 }) : ok(slug);
};

const longestId = 40;

const readPart = (text: string): Result<string, ValueFault> => {
  if (text === '') return failed({ position: 0 });
  if (text.length > longestId) return failed({ position: longestId });
  const wrong = text.search(/[^a-z\d-]/);
  return wrong === -1 ? ok(text) : failed({ position: wrong });
};

export function parsePlace(text: string): Result<LearnPlace, TextFault> {
  const pairs = readPairs(text);
  if (!pairs.ok) return pairs;
  const lesson = readValue<LessonSlug | null>(pairs.value, 'lesson', readLesson, null);
  if (!lesson.ok) return lesson;
  const part = readValue<string | null>(pairs.value, 'part', readPart, null);
  if (!part.ok) return part;
  const seed = readValue<number | null>(pairs.value, 'seed', readSeed, null);
  if (!seed.ok) return seed;
  return ok({ lesson: lesson.value, part: part.value, seed: seed.value });
}

/** Without a lesson there is nothing to say. */
export function formatPlace({ lesson, part, seed }: LearnPlace): string {
  if (lesson === null) return '';
  const pairs = [
    ['lesson', lesson],
    ['part', part],
    ['seed', seed],
  ] as const;
  return pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`])).join('&');
}

export const linkTo = (place: LearnPlace): string =>
  formatRoute({ page: 'learn', text: formatPlace(place), at: null });

/** What to tell of a link to a part that its lesson does not have: the link as it is written here. */
export function astray(place: LearnPlace) {
  const text = linkTo(place);
  const position = text.indexOf('&part=') + '&part='.length;
  return { fault: { code: 'link.text', position, key: 'part' }, text } as const;
}
