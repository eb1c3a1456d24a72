/**
 * How far the learner has come: what was done in each lesson, what was answered in drills, which
 * hunts were played. Facts only: what is mastered or due follows from them (`learn/`). Keeping them
 * is left to `storage/`, uniting two tabs' to `progressMerge.ts`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import type { Answered } from '../../domain/drill/history.ts';
import { shortened } from '../../domain/review/due.ts';
import { today } from '../today.ts';
import { huntKey, logKey, mergeProgress, nthAfter } from './progressMerge.ts';

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
  /** Higher than of anything that this tab knew before: the order in which a day's things were done. */
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
  /** See `Logged`. */
  readonly nth: number;
}

export interface Progress {
  /** Grows when progress is wiped, so that no other tab brings back what was wiped. */
  readonly era: number;
  readonly work: Readonly<Partial<Record<LessonSlug, LessonWork>>>;
  /** "bind/other-nic" → the day on which it was first finished. */
  readonly finished: Readonly<Record<string, number>>;
  /** In the order in which things were done. */
  readonly log: readonly Logged[];
  /** In the order in which things were done. */
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

const untouched = { answers: {}, texts: {}, hints: {} } as const;

/** A longer log loses the answers on which nothing hangs any more, but for the latest to each skill. */
const logLimit = 1000;
const latestAnswers = 30;
const short = (log: readonly Logged[]): readonly Logged[] =>
  shortened(log, logLimit, latestAnswers);

/** Whoever has played so many has long mastered them. */
const huntLimit = 1000;
const latest = (hunts: readonly Hunted[]): readonly Hunted[] => hunts.slice(-huntLimit);

export const partKey = (slug: LessonSlug, part: string): string => `${slug}/${part}`;

export const isFinished = (
  { finished }: Pick<Progress, 'finished'>,
  slug: LessonSlug,
  part: string,
): boolean => Object.hasOwn(finished, partKey(slug, part));

/** The facts alone, to be kept. */
export const progressOf = ({ era, work, finished, log, hunts }: Progress): Progress => ({
  era,
  work,
  finished,
  log,
  hunts,
});

type Change = (how: (state: ProgressState) => Partial<ProgressState>) => void;

/** `own`: lessons that were worked on in this tab, so that no other tab moves anything in them. */
function lessonActions(set: Change, own: Set<LessonSlug>, dayNow: () => number) {
  type Work = Omit<LessonWork, 'nth'>;
  const work = (slug: LessonSlug, how: (now: LessonWork | undefined) => Work | undefined) =>
    set((state) => {
      const next = how(state.work[slug]);
      if (next === undefined) return state;
      own.add(slug);
      return { work: { ...state.work, [slug]: { ...next, nth: nthAfter(state, dayNow()) } } };
    });
  /** In a lesson that was never opened there is nothing to change. */
  const change = (slug: LessonSlug, how: (now: LessonWork) => Partial<Work>) =>
    work(slug, (now) => (now === undefined ? undefined : { ...now, ...how(now) }));
  return {
    open: (slug, seed, part) =>
      work(slug, (now) => (now?.seed === seed ? { ...now, part } : { seed, part, ...untouched })),
    answer: (slug, part, given) =>
      change(slug, ({ answers }) => ({ answers: { ...answers, [part]: given } })),
    keep: (slug, part, text) =>
      change(slug, ({ texts }) => ({ texts: { ...texts, [part]: text } })),
    hint: (slug, part) =>
      change(slug, ({ hints }) => ({ hints: { ...hints, [part]: (hints[part] ?? 0) + 1 } })),
    finish: (slug, part) =>
      set((state) => {
        if (isFinished(state, slug, part)) return state;
        return { finished: { ...state.finished, [partKey(slug, part)]: dayNow() } };
      }),
  } satisfies Partial<ProgressActions>;
}

/** What concerns all of it at once. */
function wholeActions(set: Change, own: Set<LessonSlug>) {
  const held = (state: Progress, theirs: Progress): Progress['work'] => {
    const isWiped = theirs.era > state.era;
    const works = [...own].flatMap((slug) => {
      const mine = state.work[slug];
      if (mine === undefined) return [];
      const blank = { ...mine, ...untouched };
      return [[slug, isWiped ? (theirs.work[slug] ?? blank) : mine] as const];
    });
    return Object.fromEntries(works);
  };
  return {
    takeOver: (theirs) =>
      set((state) => {
        const all = mergeProgress(progressOf(state), theirs);
        return {
          ...all,
          work: { ...all.work, ...held(state, theirs) },
          log: short(all.log),
          hunts: latest(all.hunts),
        };
      }),
    wipe: () => {
      own.clear();
      set((state) => ({ ...noProgress, era: state.era + 1, wiped: progressOf(state) }));
    },
    unwipe: () =>
      set((state) => {
        if (state.wiped === null) return state;
        const back = mergeProgress(progressOf(state), { ...state.wiped, era: state.era });
        return { ...back, era: state.era + 1, wiped: null };
      }),
  } satisfies Partial<ProgressActions>;
}

/** What counts once a day counts once from the start, not only after two tabs have met. */
const isAmong = <Entry>(all: readonly Entry[], entry: Entry, keyOf: (entry: Entry) => string) =>
  all.some((other) => keyOf(other) === keyOf(entry));

export function createProgress(
  first: Progress = noProgress,
  dayNow: () => number = today,
): ProgressStore {
  const own = new Set<LessonSlug>();
  const stamped = <Fact>(fact: Fact, state: Progress) => {
    const day = dayNow();
    return { ...fact, day, nth: nthAfter(state, day) };
  };
  return createStore<ProgressState>()((set) => ({
    ...first,
    wiped: null,
    ...lessonActions(set, own, dayNow),
    ...wholeActions(set, own),
    record: (answered) =>
      set((state) => {
        const entry = stamped(answered, state);
        return isAmong(state.log, entry, logKey) ? state : { log: short([...state.log, entry]) };
      }),
    hunted: (result) =>
      set((state) => {
        const entry = stamped(result, state);
        return isAmong(state.hunts, entry, huntKey)
          ? state
          : { hunts: latest([...state.hunts, entry]) };
      }),
  }));
}
