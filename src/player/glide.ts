/**
 * How one step of the moving layer runs: how much of it is done, and how fast it goes on. The
 * browser then moves it by itself; no frame needs us. Pure; the element is left to `useGlide.ts`.
 */
import { isMoving } from './playback.ts';
import { stepsIn, type PlayerState } from './player.ts';

export interface Glide {
  /** From 0 to 1. */
  readonly done: number;
  /** Steps a second, negative on the way back; 0 stands still. */
  readonly rate: number;
}

/** null: the playhead is not inside the step that begins when `after` steps are done. */
export function glideOf(state: PlayerState, after: number): Glide | null {
  const { playback, still } = state;
  const done = playback.position - after;
  if (still || done < 0 || done > 1) return null;
  if (!isMoving(playback)) return done === 0 || done === 1 ? null : { done, rate: 0 };
  const ahead = playback.target > playback.position;
  if (done === (ahead ? 1 : 0)) return null;
  return { done, rate: ahead ? stepsIn(1000, state) : -stepsIn(1000, state) };
}
