/** How a part of exercises stands: what its answers so far are worth. */

/** What finishes a practice: so many right answers in a row, or so many in all. */
export interface Goal {
  readonly count: number;
  readonly counted: 'inARow' | 'inAll';
}

export interface Standing {
  /** Right answers that count: in a row up to now, or all. */
  readonly count: number;
  readonly isDone: boolean;
}

const rowOf = (rights: readonly boolean[]): number => rights.length - 1 - rights.lastIndexOf(false);

const sumOf = (rights: readonly boolean[]): number => rights.filter(Boolean).length;

/** `goal` null: one answer, right or wrong, is all that is asked for. */
export function standingOf(rights: readonly boolean[], goal: Goal | null): Standing {
  const count = goal?.counted === 'inAll' ? sumOf(rights) : rowOf(rights);
  return { count, isDone: goal === null ? rights.length > 0 : count >= goal.count };
}
