/**
 * What the learner has on the bench in each lab: a history of scenario texts and the step they
 * stand at. Knows no scenario, only its text; writing it to the address bar and to storage is
 * left to those who listen.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { formatRoute, labIds, type LabId } from '../route.ts';
import {
  historyOf,
  merged,
  redone,
  undone,
  withOnly,
  withPresent,
  withPresentReplaced,
  type History,
} from './history.ts';

export interface Bench {
  readonly history: History;
  /** The step at which the playhead stands. */
  readonly at: number;
}

export interface Session {
  readonly benches: Readonly<Partial<Record<LabId, Bench>>>;
  /** The lab whose last edit is not at rest yet: the next one belongs to the same gesture. */
  readonly moving: LabId | null;
  readonly edit: (lab: LabId, text: string) => void;
  /** Edits have come to rest: the next one is a step of its own. */
  readonly rest: () => void;
  readonly open: (lab: LabId, text: string, at: number) => void;
  /** Drops what is no scenario: a save edited by hand, or of an app that knew more. */
  readonly clean: (lab: LabId, isReadable: (text: string) => boolean) => void;
  readonly stand: (lab: LabId, at: number) => void;
  readonly undo: (lab: LabId) => void;
  readonly redo: (lab: LabId) => void;
  /** Another tab's benches: its work can be gone back to, nothing moves on this tab's. */
  readonly takeOver: (theirs: Session['benches']) => void;
}

export type SessionStore = StoreApi<Session>;

const emptyBench: Bench = { history: historyOf(''), at: 0 };

export const benchOf = ({ benches }: Pick<Session, 'benches'>, lab: LabId): Bench =>
  benches[lab] ?? emptyBench;

/** The link to what is on a bench; no step means the start. */
export const addressOf = (lab: LabId, { history, at }: Bench): string =>
  formatRoute({ page: lab, text: history.present, at: at === 0 ? null : at });

function mergedBench(mine?: Bench, theirs?: Bench): Bench | undefined {
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  const history = merged(mine.history, theirs.history);
  return history === mine.history ? mine : { ...mine, history };
}

/** Two tabs' benches as one: a lab that this tab never opened stands as it does in the other. */
export const mergedBenches = (
  mine: Session['benches'],
  theirs: Session['benches'],
): Session['benches'] =>
  Object.fromEntries(
    labIds.flatMap((id) => {
      const bench = mergedBench(mine[id], theirs[id]);
      return bench === undefined ? [] : [[id, bench]];
    }),
  );

export function createSession(benches: Session['benches'] = {}): SessionStore {
  return createStore<Session>()((set) => {
    const change = (lab: LabId, how: (bench: Bench, session: Session) => Bench) =>
      set((session) => {
        const bench = how(benchOf(session, lab), session);
        return { benches: { ...session.benches, [lab]: bench } };
      });
    const walk = (lab: LabId, how: (history: History) => History) => {
      change(lab, (bench) => ({ ...bench, history: how(bench.history) }));
      set({ moving: null });
    };

    return {
      benches,
      moving: null,
      edit(lab, text) {
        change(lab, (bench, { moving }) => ({
          ...bench,
          history: (moving === lab ? withPresentReplaced : withPresent)(bench.history, text),
        }));
        set({ moving: lab });
      },
      rest: () => set({ moving: null }),
      open(lab, text, at) {
        walk(lab, (history) => withPresent(history, text));
        change(lab, (bench) => ({ ...bench, at }));
      },
      clean: (lab, isReadable) => walk(lab, (history) => withOnly(history, isReadable)),
      stand: (lab, at) => change(lab, (bench) => ({ ...bench, at })),
      undo: (lab) => walk(lab, undone),
      redo: (lab) => walk(lab, redone),
      takeOver: (theirs) => set(({ benches: mine }) => ({ benches: mergedBenches(mine, theirs) })),
    };
  });
}
