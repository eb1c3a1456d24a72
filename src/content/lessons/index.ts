/** The registry: what each lesson trains, and the way to its parts and to its words. One line a lesson. */
import type { Skill } from '../../domain/drill/skill.ts';
import type { AnyLessonWords, Lesson } from '../lesson.ts';
import type { LessonSlug } from './slugs.ts';

interface LessonEntry {
  /** Mastered when these are: in the order in which they are asked. */
  readonly skills: readonly [Skill, ...Skill[]];
  readonly load: () => Promise<Lesson>;
  /** English, the source of every other language. */
  readonly words: () => Promise<AnyLessonWords>;
}

export const lessons: Readonly<Partial<Record<LessonSlug, LessonEntry>>> = {
  bind: {
    skills: ['which-bind'],
    load: () => import('./bind/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./bind/en.ts').then(({ words }) => words),
  },
};
