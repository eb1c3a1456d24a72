/**
 * One playhead as a store: what a press does to it, and how far it moves in so many milliseconds.
 * Any number of players live side by side. Knows no React and no clock: whoever owns the time calls
 * `tick`, at least when `waitMs` has passed, and is asked before anything changes.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  advance,
  clamp,
  hopLength,
  isMoving,
  isPlaying,
  jump,
  pause,
  play,
  stepBack,
  stepForward,
  stepsDone,
  stepShown,
  type Course,
  type Playback,
} from './playback.ts';

export interface PlayerState extends Course {
  readonly playback: Playback;
  /** Steps per second while playing. */
  readonly speed: number;
  /** Reduced motion: nothing glides, a press jumps. */
  readonly still: boolean;
  /** How many look at every place on the way; without any, only whole steps are looked at. */
  readonly watchers: number;
}

export interface PlayerActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly toggle: () => void;
  readonly stepForward: () => void;
  readonly stepBack: () => void;
  readonly toStart: () => void;
  readonly toEnd: () => void;
  /** Stands at a place, which may lie inside a step. */
  readonly seek: (position: number) => void;
  /** Stands at a whole step. */
  readonly jumpTo: (step: number) => void;
  /** Where stepping halts; none means every step. */
  readonly setStops: (stops: readonly number[]) => void;
  readonly setSpeed: (stepsPerSecond: number) => void;
  readonly setLength: (length: number) => void;
  readonly setStill: (still: boolean) => void;
  /** So much time has passed. */
  readonly tick: (elapsedMs: number) => void;
  /** From now on every place on the way counts; returns how to stop watching. */
  readonly watch: () => () => void;
  /** Who tells how much time has passed since the last tick. */
  readonly follow: (elapsedMs: () => number) => void;
}

export type PlayerStore = StoreApi<PlayerState & PlayerActions>;

export interface PlayerOptions {
  readonly length: number;
  readonly at?: number;
  readonly stops?: readonly number[];
  readonly speed?: number;
}

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;
/** One step a second to begin with: its sentence can be read while it stands. */
const SPEED = 1;

/** A press shows its hop in this time, short or long; the way back is no news and takes half. */
export const HOP_MS = 300;

/** The step on the screen; under reduced motion none is ever under way. */
export const stepOf = ({ playback, still }: PlayerState): number =>
  still ? stepsDone(playback) : stepShown(playback);

/** How far the playhead moves in so much time. */
export function stepsIn(elapsedMs: number, state: PlayerState): number {
  const { playback, speed } = state;
  if (isPlaying(playback)) return (elapsedMs * speed) / 1000;
  const hopMs = playback.target > playback.position ? HOP_MS : HOP_MS / 2;
  return (elapsedMs * hopLength(playback, state)) / hopMs;
}

/**
 * How long nothing happens that anybody looks at: until the next whole step or the goal of the hop;
 * 0 where every place is looked at, null where nothing moves.
 */
export function waitMs(state: PlayerState): number | null {
  const { playback, length, watchers } = state;
  if (!isMoving(playback)) return null;
  if (watchers > 0) return 0;
  const { position } = playback;
  const goal = Math.min(playback.target, length);
  const next =
    goal > position
      ? Math.min(Math.floor(position) + 1, goal)
      : Math.max(Math.ceil(position) - 1, goal);
  return Math.ceil(Math.abs(next - position) / stepsIn(1, state));
}

const ascending = (stops: readonly number[]): readonly number[] =>
  stops.filter(Number.isFinite).toSorted((a, b) => a - b);

const wholeSteps = (length: number): number => (length > 0 ? Math.floor(length) : 0);

type Change = (playback: Playback, course: Course) => Playback;

/** Under reduced motion the goal is reached at once, and a pause stays at the step that is shown. */
function glided(state: PlayerState, change: Change): Playback {
  const playback = change(state.playback, state);
  if (!state.still) return playback;
  const goal = change === pause ? stepsDone(playback) : playback.target;
  return jump(goal, state);
}

export function createPlayer(options: PlayerOptions): PlayerStore {
  const course: Course = {
    length: wholeSteps(options.length),
    stops: ascending(options.stops ?? []),
  };
  return createStore<PlayerState & PlayerActions>()((set, get) => {
    let elapsedMs = () => 0;
    const tick = (ms: number) =>
      set((state) => ({ playback: advance(state.playback, stepsIn(ms, state), state) }));
    /** What a press changes begins where the playhead is by now. */
    const change = (next: (state: PlayerState) => Partial<PlayerState>) => {
      tick(elapsedMs());
      set(next);
    };
    const glide = (to: Change) => change((state) => ({ playback: glided(state, to) }));
    const stand = (place: number) => change((state) => ({ playback: jump(place, state) }));
    const actions: PlayerActions = {
      play: () => change((state) => ({ playback: play(state.playback, state) })),
      pause: () => glide(pause),
      toggle: () => (isPlaying(get().playback) ? actions.pause() : actions.play()),
      stepForward: () => glide(stepForward),
      stepBack: () => glide(stepBack),
      toStart: () => stand(0),
      toEnd: () => stand(Infinity),
      seek: stand,
      jumpTo: (step) => stand(Math.floor(step)),
      setStops: (stops) => change(() => ({ stops: ascending(stops) })),
      setSpeed: (speed) => change((state) => ({ speed: speed > 0 ? speed : state.speed })),
      setLength: (length) => change((state) => lengthened(state, wholeSteps(length))),
      setStill: (still) => change(() => ({ still })),
      tick,
      watch: () => {
        const watch = (more: number) => change(({ watchers }) => ({ watchers: watchers + more }));
        watch(1);
        return () => watch(-1);
      },
      follow: (since) => {
        elapsedMs = since;
      },
    };
    return {
      ...course,
      ...actions,
      playback: jump(Math.floor(options.at ?? 0), course),
      speed: options.speed ?? SPEED,
      still: false,
      watchers: 0,
    };
  });
}

const lengthened = (state: PlayerState, length: number): Partial<PlayerState> => ({
  length,
  playback: clamp(state.playback, { ...state, length }),
});
