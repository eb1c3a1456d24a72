/**
 * How far the learner has come: what was done in each lesson, what was answered in drills, which
 * hunts were played. Facts only: what is mastered or due follows from them (`learn/`). Keeping them
 * is left to `storage/`, uniting two tabs' to `progressMerge.ts`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import type { Answered } from '../../domain/drill/history.ts';
import { today } from '../today.ts';
import { mergeProgress, nthAfter } from './progressMerge.ts';

/** What is under way in one lesson, with the numbers of one seed. */
export interface LessonWork {
  readonly seed: number;
  /** Where the learner stands. */
  readonly part: string;
  /** A part's choices, in the order in which they are asked. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** The lab's scenario text in a part. */
  readonly texts: Readonly<Record<string, string>>;
  /** How many hints were opened in a part. */
  readonly hints: Readonly<Record<string, number>>;
  /** See `Logged`. */
  readonly nth: number;
}

export interface Logged extends Answered {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Higher than of anything that this tab knew before: the order in which things were done. */
  readonly nth: number;
}

export interface HuntResult {
  readonly level: number;
  readonly seed: number;
  readonly moves: number;
  /** The fewest moves that would have done. */
  readonly par: number;
  readonly solved: boolean;
}

export interface Hunted extends HuntResult {
  readonly day: number;
}

export interface Progress {
  /** Grows when progress is wiped, so that no other tab brings back what was wiped. */
  readonly era: number;
  readonly work: Readonly<Partial<Record<LessonSlug, LessonWork>>>;
  /** "bind/other-nic" → the day on which it was first finished. */
  readonly finished: Readonly<Record<string, number>>;
  /** In the order of `nth`. */
  readonly log: readonly Logged[];
  readonly hunts: readonly Hunted[];
}

export interface ProgressActions {
  /** Another seed starts the lesson's answers anew. */
  readonly open: (slug: LessonSlug, seed: number, part: string) => void;
  readonly answer: (slug: LessonSlug, part: string, given: readonly string[]) => void;
  readonly keep: (slug: LessonSlug, part: string, text: string) => void;
  readonly hint: (slug: LessonSlug, part: string) => void;
  readonly finish: (slug: LessonSlug, part: string) => void;
  readonly record: (answered: Answered) => void;
  readonly hunted: (result: HuntResult) => void;
  /** Another tab's progress, or a file's: united with this tab's; nothing moves in lessons open here. */
  readonly takeOver: (theirs: Progress) => void;
  readonly wipe: () => void;
  /** Brings back what was wiped, beside what was done since. */
  readonly unwipe: () => void;
}

export interface ProgressState extends Progress, ProgressActions {
  /** What the last wipe took; lasts as long as the page. */
  readonly wiped: Progress | null;
}

export type ProgressStore = StoreApi<ProgressState>;

export const noProgress: Progress = { era: 0, work: {}, finished: {}, log: [], hunts: [] };

export const partKey = (slug: LessonSlug, part: string): string => `${slug}/${part}`;

/** The facts alone, to be kept. */
export const progressOf = ({ era, work, finished, log, hunts }: Progress): Progress => ({
  era,
  work,
  finished,
  log,
  hunts,
});

export function createProgress(
  first: Progress = noProgress,
  dayNow: () => number = today,
): ProgressStore {
  /** Lessons that were worked on in this tab: no other tab moves anything in them. */
  const own = new Set<LessonSlug>();
  return createStore<ProgressState>()((set) => {
    const work = (
      slug: LessonSlug,
      how: (now: LessonWork | undefined) => Omit<LessonWork, 'nth'>,
    ) =>
      set((state) => {
        own.add(slug);
        const next = { ...how(state.work[slug]), nth: nthAfter(state) };
        return { work: { ...state.work, [slug]: next } };
      });
    /** In a lesson that was never opened there is nothing to change. */
    const change = (slug: LessonSlug, how: (now: LessonWork) => Partial<LessonWork>) =>
      set((state) => {
        const now = state.work[slug];
        if (now === undefined) return state;
        own.add(slug);
        const next = { ...now, ...how(now), nth: nthAfter(state) };
        return { work: { ...state.work, [slug]: next } };
      });

    return {
      ...first,
      wiped: null,
      open: (slug, seed, part) =>
        work(slug, (now) =>
          now?.seed === seed ? { ...now, part } : { seed, part, answers: {}, texts: {}, hints: {} },
        ),
      answer: (slug, part, given) =>
        change(slug, ({ answers }) => ({ answers: { ...answers, [part]: given } })),
      keep: (slug, part, text) =>
        change(slug, ({ texts }) => ({ texts: { ...texts, [part]: text } })),
      hint: (slug, part) =>
        change(slug, ({ hints }) => ({ hints: { ...hints, [part]: (hints[part] ?? 0) + 1 } })),
      finish: (slug, part) =>
        set((state) => {
          const key = partKey(slug, part);
          if (key in state.finished) return state;
          return { finished: { ...state.finished, [key]: dayNow() } };
        }),
      record: (answered) =>
        set((state) => ({
          log: [...state.log, { ...answered, day: dayNow(), nth: nthAfter(state) }],
        })),
      hunted: (result) => set(({ hunts }) => ({ hunts: [...hunts, { ...result, day: dayNow() }] })),
      takeOver: (theirs) =>
        set((state) => {
          const all = mergeProgress(progressOf(state), theirs);
          const held = all.era > state.era ? [] : [...own];
          const mine = held.map((slug) => [slug, state.work[slug]] as const);
          return { ...all, work: { ...all.work, ...Object.fromEntries(mine) } };
        }),
      wipe: () => set((state) => ({ ...noProgress, era: state.era + 1, wiped: progressOf(state) })),
      unwipe: () =>
        set((state) => {
          if (state.wiped === null) return state;
          const back = mergeProgress(progressOf(state), { ...state.wiped, era: state.era });
          return { ...back, era: state.era + 1, wiped: null };
        }),
    };
  });
}
