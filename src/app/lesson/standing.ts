/** How a part of exercises stands: what its answers so far are worth. */
export interface Standing {
  readonly inARow: number;
  readonly isDone: boolean;
}

/** `count` null: one answer, right or wrong, is all that is asked for. */
export function standingOf(rights: readonly boolean[], count: number | null): Standing {
  const inARow = rights.length - 1 - rights.lastIndexOf(false);
  return { inARow, isDone: count === null ? rights.length > 0 : inARow >= count };
}
