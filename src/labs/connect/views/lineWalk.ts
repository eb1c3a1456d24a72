/**
 * Where the arrows are among the lines that were typed before, as in a shell: what was being typed
 * waits at the end. Pure; the keys are left to `Prompt.tsx`.
 */
export interface LineWalk {
  /** How far back; 0 is the line itself. */
  readonly back: number;
  /** What was being typed at 0. */
  readonly draft: string;
}

export const atLine: LineWalk = { back: 0, draft: '' };

interface Walked {
  readonly walk: LineWalk;
  readonly line: string;
}

/** `earlier`: oldest first. null: there is nothing further that way. */
export function walked(
  walk: LineWalk,
  by: 1 | -1,
  line: string,
  earlier: readonly string[],
): Walked | null {
  // The terminal may have been cleared since.
  const back = Math.min(walk.back, earlier.length) + by;
  if (back < 0 || back > earlier.length) return null;
  const draft = walk.back === 0 ? line : walk.draft;
  return { walk: { back, draft }, line: back === 0 ? draft : (earlier.at(-back) ?? draft) };
}
