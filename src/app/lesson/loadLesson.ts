/**
 * Fetches everything that one lesson takes: its parts, its words in the learner's language, the labs
 * that its parts stand in and what those say, the drills. What is shown of it is left to `LessonPage.tsx`.
 */
import type { AnyLessonWords, Part } from '../../content/lesson.ts';
import { lessons } from '../../content/lessons/index.ts';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import { chanceOf } from '../../domain/chance.ts';
import type { Skill } from '../../domain/drill/skill.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { pseudo } from '../../i18n/pseudo.ts';
import { labs } from '../labs.ts';
import { labIds, type LabId } from '../route.ts';
import type { TextLab } from '../textLab.tsx';
import type { DrillPart } from './DrillParts.tsx';
import { slugsThere } from './place.ts';

export interface LoadedLesson {
  readonly slug: LessonSlug;
  readonly parts: readonly Part[];
  readonly words: AnyLessonWords;
  readonly labs: Readonly<Partial<Record<LabId, TextLab>>>;
  /** Every lesson asks at least one question of a drill; the map of all lessons asks none. */
  readonly Drill: typeof DrillPart;
}

/** Of a lesson that is not there: nothing is to be shown. */
const nothing: AnyLessonWords = { parts: {}, notes: { lines: ['', '', ''], vote: '', answer: '' } };

export async function loadLesson(slug: LessonSlug, dictionary: Dictionary): Promise<LoadedLesson> {
  const entry = lessons[slug];
  const [lesson, english = nothing] = await Promise.all([entry?.load(), entry?.words()]);
  const parts = lesson?.parts ?? [];
  const needed = labIds.filter((id) => parts.some((part) => 'lab' in part && part.lab === id));
  const [{ DrillPart: Drill }, screens] = await Promise.all([
    import('./DrillParts.tsx'),
    Promise.all(needed.map(async (id) => [id, await labs[id].load()] as const)),
    ...needed.flatMap((id) => labs[id].words.map((section) => dictionary.load(section))),
  ]);
  return {
    slug,
    parts,
    words: dictionary.language === 'xx' ? pseudo(english) : english,
    labs: Object.fromEntries(screens),
    Drill,
  };
}

/** The id of the question from an older lesson, which the page adds as the last part. */
export const earlierId = 'earlier';

export interface Earlier {
  readonly slug: LessonSlug;
  readonly skill: Skill;
}

/** Chosen by the seed among all that came before; null: nothing did. */
export function earlierFor(slug: LessonSlug, seed: number): Earlier | null {
  const before = slugsThere.slice(0, slugsThere.indexOf(slug));
  const known = before.flatMap((each) =>
    (lessons[each]?.skills ?? []).map((skill): Earlier => ({ slug: each, skill })),
  );
  const [first, ...others] = known;
  return first === undefined ? null : chanceOf(seed, 1).pick([first, ...others]);
}
