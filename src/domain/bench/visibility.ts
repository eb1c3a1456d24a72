/**
 * What may be in the page while a prediction is open: the set-up and the marks, nothing that
 * follows from them. Frames, matrix, warnings and help ask here and leave it out; what a view
 * computes for itself has to ask, too.
 */
import type { BenchScenario } from './scenario.ts';

export interface Visibility {
  /** Outcomes, cells, story, packets, connections, ARP tables, what differs, what would help. */
  readonly results: boolean;
  /** Whether servers have started: sockets and processes, errors in terminal and code. */
  readonly starts: boolean;
  /** The playhead moves; its length alone would tell how far a packet comes. */
  readonly playhead: boolean;
  /** The names of presets, which can tell their ends. */
  readonly names: boolean;
}

/** A prediction is open. */
export const isBlind = ({ prediction }: BenchScenario): boolean => prediction?.open === true;

export function visibilityOf(bench: BenchScenario): Visibility {
  const seen = !isBlind(bench);
  return { results: seen, starts: seen, playhead: seen, names: seen };
}
