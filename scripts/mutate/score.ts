/** How many of the planted faults were noticed. */
export interface Score {
  readonly noticed: number;
  readonly missed: number;
}

/**
 * A fault is noticed when a test fails or never ends, and missed when all pass or none runs its
 * line. Faults that change nothing a test could see alone (constants read once, code that does not
 * load) are neither.
 */
export function mutationScore(statuses: readonly string[]): Score {
  const count = (...wanted: readonly string[]) =>
    statuses.filter((status) => wanted.includes(status)).length;
  return { noticed: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage') };
}

/** `ms`: how long the folder took. */
export function scoreLine(folder: string, { noticed, missed }: Score, ms: number): string {
  const name = folder.padEnd(8);
  if (noticed + missed === 0) return `${name} nothing planted`;
  const percent = (100 * noticed) / (noticed + missed);
  const minutes = (ms / 60_000).toFixed(1);
  return `${name} ${percent.toFixed(1)} % of ${noticed + missed}, ${missed} missed, ${minutes} min`;
}
