/**
 * What the learner has done in one part, and how more is done: the progress store, seen from the
 * part. Looking at other numbers than one's own changes nothing; the first act there takes them over.
 */
import { useApp, useProgress } from '../parts.ts';
import { isFinished } from '../stores/progress.ts';
import type { PartPlace } from './place.ts';

export interface Desk {
  /** The part's choices so far, in the order in which they are asked. */
  readonly answers: readonly string[];
  /** What the learner made of the scene; null: nothing yet. */
  readonly text: string | null;
  readonly hints: number;
  readonly isFinished: boolean;
  readonly answer: (given: readonly string[]) => void;
  readonly keep: (text: string) => void;
  readonly askHint: () => void;
  readonly finish: () => void;
}

const none: readonly string[] = [];

export function useDesk({ lesson, part, seed }: PartPlace): Desk {
  const store = useApp().progress;
  const work = useProgress((progress) => progress.work[lesson]);
  const isDone = useProgress((progress) => isFinished(progress, lesson, part));
  const own = work?.seed === seed ? work : undefined;
  const act = () => {
    const actions = store.getState();
    if (own === undefined || own.part !== part) actions.open(lesson, seed, part);
    return actions;
  };
  return {
    answers: own?.answers[part] ?? none,
    text: own?.texts[part] ?? null,
    hints: own?.hints[part] ?? 0,
    isFinished: isDone,
    answer: (given) => act().answer(lesson, part, given),
    keep: (text) => act().keep(lesson, part, text),
    askHint: () => act().hint(lesson, part),
    finish: () => act().finish(lesson, part),
  };
}
