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
  'address-and-port': {
    skills: ['address-port'],
    load: () => import('./address-and-port/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./address-and-port/en.ts').then(({ words }) => words),
  },
  'mask-and-and': {
    skills: ['and-octet', 'network', 'broadcast', 'host-range', 'host-count'],
    load: () => import('./mask-and-and/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./mask-and-and/en.ts').then(({ words }) => words),
  },
  'local-or-remote': {
    skills: ['same-segment', 'own-verdict'],
    load: () => import('./local-or-remote/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./local-or-remote/en.ts').then(({ words }) => words),
  },
  gateway: {
    skills: ['gateway'],
    load: () => import('./gateway/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./gateway/en.ts').then(({ words }) => words),
  },
  'ports-and-pids': {
    skills: ['pid-port'],
    load: () => import('./ports-and-pids/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./ports-and-pids/en.ts').then(({ words }) => words),
  },
  bind: {
    skills: ['which-bind'],
    load: () => import('./bind/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./bind/en.ts').then(({ words }) => words),
  },
  'client-side': {
    skills: ['which-target'],
    load: () => import('./client-side/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./client-side/en.ts').then(({ words }) => words),
  },
  'server-wont-start': {
    skills: ['start-error'],
    load: () => import('./server-wont-start/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./server-wont-start/en.ts').then(({ words }) => words),
  },
  'wont-connect': {
    skills: ['symptom'],
    load: () => import('./wont-connect/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./wont-connect/en.ts').then(({ words }) => words),
  },
  firewall: {
    skills: ['firewall'],
    load: () => import('./firewall/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./firewall/en.ts').then(({ words }) => words),
  },
  'two-nics-wrong': {
    skills: ['two-nics'],
    load: () => import('./two-nics-wrong/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./two-nics-wrong/en.ts').then(({ words }) => words),
  },
  'fault-hunt': {
    skills: ['symptom'],
    load: () => import('./fault-hunt/lesson.ts').then(({ lesson }) => lesson),
    words: () => import('./fault-hunt/en.ts').then(({ words }) => words),
  },
};
