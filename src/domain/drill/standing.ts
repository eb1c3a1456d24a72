/** How a part of exercises stands: what its answers so far are worth. */

/** What finishes a practice: so many right answers in a row, or so many in all. */
export type Goal = { readonly inARow: number } | { readonly inAll: number };

export interface Standing {
  /** Right answers that count: in a row up to now, or all. */
  readonly count: number;
  readonly isDone: boolean;
}

const rowOf = (rights: readonly boolean[]): number => rights.length - 1 - rights.lastIndexOf(false);

const sumOf = (rights: readonly boolean[]): number => rights.filter(Boolean).length;

/** `goal` null: one answer, right or wrong, is all that is asked for. */
export function standingOf(rights: readonly boolean[], goal: Goal | null): Standing {
  if (goal === null) return { count: rowOf(rights), isDone: rights.length > 0 };
  if ('inAll' in goal) return { count: sumOf(rights), isDone: sumOf(rights) >= goal.inAll };
  return { count: rowOf(rights), isDone: rowOf(rights) >= goal.inARow };
}
