/**
 * What the learner did in one lab, as scenario texts: undo and redo walk along them. Nothing that
 * follows from a text is kept here. Pure; which history is on the screen is left to `session.ts`.
 */
export interface History {
  /** Oldest first. */
  readonly past: readonly string[];
  /** Empty: the lab was never opened. */
  readonly present: string;
  /** The next one first. */
  readonly future: readonly string[];
}

export const historyLimit = 100;

export const historyOf = (present: string): History => ({ past: [], present, future: [] });

const rememberedPast = ({ past, present }: History): readonly string[] =>
  present === '' ? past : [...past, present].slice(-historyLimit);

/** A new state; what was undone before it is gone. */
export const withPresent = (history: History, text: string): History =>
  text === history.present ? history : { past: rememberedPast(history), present: text, future: [] };

/** The same gesture goes on (a drag, a word being typed): it stays one step back. */
export const withPresentReplaced = ({ past }: History, text: string): History => ({
  past,
  present: text,
  future: [],
});

/** Where undo leads; a gesture that ended where it began is no place of its own. */
const placeBefore = ({ past, present }: History): number =>
  past.findLastIndex((text) => text !== present);

export const canUndo = (history: History): boolean => placeBefore(history) !== -1;

export function undone(history: History): History {
  const place = placeBefore(history);
  const before = history.past[place];
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, place),
    present: before,
    future: [history.present, ...history.future].slice(0, historyLimit),
  };
}

export function redone(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: rememberedPast(history), present: next, future };
}

interface Offered {
  readonly initial: string;
  readonly isPreset: (text: string) => boolean;
}

/** Where reset leads: to the preset that was opened last, of which all since then was made. */
export const startOf = ({ past, present }: History, { initial, isPreset }: Offered): string =>
  [...past, present].findLast(isPreset) ?? initial;

/** Without the texts that nobody can read. */
export const withOnly = (history: History, isReadable: (text: string) => boolean): History => ({
  past: history.past.filter(isReadable),
  present: isReadable(history.present) ? history.present : '',
  future: history.future.filter(isReadable),
});

/**
 * Two tabs' histories of one lab as one: what only `theirs` holds becomes the oldest past of
 * `mine`, so nobody's work is lost and nothing moves under the learner's hands.
 */
export function merged(mine: History, theirs: History): History {
  const known = new Set([...mine.past, mine.present, ...mine.future, '']);
  const foreign = [...theirs.past, theirs.present].filter((text) => !known.has(text));
  if (foreign.length === 0) return mine;
  return { ...mine, past: [...new Set(foreign), ...mine.past].slice(-historyLimit) };
}
