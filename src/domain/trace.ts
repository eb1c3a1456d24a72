/**
 * A finished simulation: what happened, in order, and the whole state after each event.
 * Any step can be drawn without its neighbours, so seeking is an array index.
 * Playing it is left to `player`, drawing it to `labs`.
 */
export interface Step<Event, State> {
  readonly event: Event;
  /** The whole state after the event. */
  readonly state: State;
}

export interface Trace<Event, State> {
  /** The state before the first event (step 0). */
  readonly start: State;
  /** Step n of the screen is `steps[n - 1]`. */
  readonly steps: readonly Step<Event, State>[];
}

/** Folds a story (events in order) into a trace. */
export function traceOf<Event, State>(
  start: State,
  story: Iterable<Event>,
  apply: (state: State, event: Event) => State,
): Trace<Event, State> {
  const steps: Step<Event, State>[] = [];
  let state = start;
  for (const event of story) {
    state = apply(state, event);
    steps.push({ event, state });
  }
  return { start, steps };
}

/** The state on the screen after `step` events; 0 is the start, too large a step is the end. */
export const stateAt = <Event, State>(trace: Trace<Event, State>, step: number): State =>
  trace.steps[Math.min(step, trace.steps.length) - 1]?.state ?? trace.start;
