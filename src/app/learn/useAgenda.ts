/** What is due today and what comes when, by the learner's calendar and log. */
import { agenda, isDue, type Due } from '../../domain/review/due.ts';
import { useProgress } from '../parts.ts';
import { today } from '../today.ts';

export interface Agenda {
  readonly day: number;
  readonly due: readonly Due[];
  readonly later: readonly Due[];
}

export function useAgenda(): Agenda {
  const log = useProgress((progress) => progress.log);
  const day = today();
  const all = agenda(log);
  return {
    day,
    due: all.filter(({ dueOn }) => isDue(dueOn, day)),
    later: all.filter(({ dueOn }) => !isDue(dueOn, day)),
  };
}
