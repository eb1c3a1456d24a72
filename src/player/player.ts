/**
 * One playhead as a store: what a press does to it, and how far it moves in so many milliseconds.
 * Any number of players live side by side. Knows no React and no clock: whoever owns the frames
 * calls `tick`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  advance,
  clamp,
  hopLength,
  isPlaying,
  jump,
  pause,
  play,
  stepBack,
  stepForward,
  type Course,
  type Playback,
} from './playback.ts';

export interface PlayerState extends Course {
  readonly playback: Playback;
  /** Steps per second while playing. */
  readonly speed: number;
  /** Reduced motion: nothing glides, a press jumps. */
  readonly still: boolean;
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
}

export type PlayerStore = StoreApi<PlayerState & PlayerActions>;

export interface PlayerOptions {
  readonly length: number;
  readonly at?: number;
  readonly stops?: readonly number[];
  readonly speed?: number;
}

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;
const SPEED = 2;

/** A press shows its hop in this time, short or long; the way back is no news and takes half. */
export const HOP_MS = 300;

/** How far the playhead moves in so much time. */
export function stepsIn(elapsedMs: number, state: PlayerState): number {
  const { playback, speed } = state;
  if (isPlaying(playback)) return (elapsedMs * speed) / 1000;
  const hopMs = playback.target > playback.position ? HOP_MS : HOP_MS / 2;
  return (elapsedMs * hopLength(playback, state)) / hopMs;
}

const ascending = (stops: readonly number[]): readonly number[] =>
  stops.filter(Number.isFinite).toSorted((a, b) => a - b);

const wholeSteps = (length: number): number => (length > 0 ? Math.floor(length) : 0);

type Change = (playback: Playback, course: Course) => Playback;

/** Under reduced motion the goal is reached at once, and a pause stays at the step that is shown. */
function glided(state: PlayerState, change: Change): Playback {
  const playback = change(state.playback, state);
  if (!state.still) return playback;
  const goal = change === pause ? Math.floor(playback.position) : playback.target;
  return jump(goal, state);
}

export function createPlayer(options: PlayerOptions): PlayerStore {
  const course: Course = {
    length: wholeSteps(options.length),
    stops: ascending(options.stops ?? []),
  };
  return createStore<PlayerState & PlayerActions>()((set, get) => {
    const glide = (change: Change) => set((state) => ({ playback: glided(state, change) }));
    const stand = (place: number) => set((state) => ({ playback: jump(place, state) }));
    const actions: PlayerActions = {
      play: () => set((state) => ({ playback: play(state.playback, state) })),
      pause: () => glide(pause),
      toggle: () => (isPlaying(get().playback) ? actions.pause() : actions.play()),
      stepForward: () => glide(stepForward),
      stepBack: () => glide(stepBack),
      toStart: () => stand(0),
      toEnd: () => stand(Infinity),
      seek: stand,
      jumpTo: (step) => stand(Math.floor(step)),
      setStops: (stops) => set({ stops: ascending(stops) }),
      setSpeed: (speed) => set((state) => ({ speed: speed > 0 ? speed : state.speed })),
      setLength: (length) => set((state) => lengthened(state, wholeSteps(length))),
      setStill: (still) => set({ still }),
      tick: (elapsedMs) =>
        set((state) => ({ playback: advance(state.playback, stepsIn(elapsedMs, state), state) })),
    };
    return {
      ...course,
      ...actions,
      playback: jump(Math.floor(options.at ?? 0), course),
      speed: options.speed ?? SPEED,
      still: false,
    };
  });
}

const lengthened = (state: PlayerState, length: number): Partial<PlayerState> => ({
  length,
  playback: clamp(state.playback, { ...state, length }),
});
