/**
 * What goes on when the told attempt has ended: the steps of the one that lasts longest, so that the
 * story has a line for every step of the playhead.
 */
import type { BenchSimulation } from '../../../domain/bench/frame.ts';
import type { ConnectEvent } from '../../../domain/connect/event.ts';

export interface StoryLine {
  readonly attempt: number;
  readonly event: ConnectEvent;
}

/** `told` is the attempt whose story comes first; its own lines are among them. */
export function storyLines({ here }: BenchSimulation, told: number): readonly StoryLine[] {
  const stories = here.attempts.map(({ trace }, attempt) =>
    trace.steps.map(({ event }) => ({ attempt, event })),
  );
  const own = stories[told] ?? [];
  const longest = stories.reduce((most, each) => (each.length > most.length ? each : most), own);
  return [...own, ...longest.slice(own.length)];
}
