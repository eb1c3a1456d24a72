/**
 * The only clock of the app: frames, timers and idle moments. Nothing runs unless someone waits
 * for it, so a page at rest costs nothing. What time means for a playhead is left to `player.ts`.
 */
import { useEffect, useEffectEvent, useState } from 'react';

/** A tab that slept for a day wakes up where it was, not 86,400 steps on. */
const latenessMs = 250;

export interface Clock {
  /** What it waits for has changed. */
  readonly replan: () => void;
  /** The time since it was last told, told now: whoever asks must count it. */
  readonly elapsed: () => number;
  readonly stop: () => void;
}

/**
 * Tells the time that has passed whenever `waitMs` has: 0 is the next frame, null is a clock that
 * stands still. It sleeps in between, so that a slow pace costs no frames. A tab that nobody sees has
 * no frames, and there it stands.
 */
export function startClock(
  waitMs: () => number | null,
  onElapsed: (elapsedMs: number) => void,
): Clock {
  let last: number | null = null;
  let waited = 0;
  let isTelling = false;
  let callOff = () => {};

  const elapsed = (): number => {
    if (last === null) return 0;
    const now = performance.now();
    const passed = Math.min(now - last, waited + latenessMs);
    last = now;
    return passed;
  };
  const tell = () => {
    isTelling = true;
    onElapsed(elapsed());
    isTelling = false;
    plan();
  };
  const nextFrame = () => {
    const request = requestAnimationFrame(tell);
    callOff = () => cancelAnimationFrame(request);
  };
  function plan(): void {
    callOff();
    const wait = waitMs();
    if (wait === null) {
      last = null;
      return;
    }
    last ??= performance.now();
    waited = wait;
    if (wait === 0) nextFrame();
    else callOff = after(wait, () => (document.hidden ? nextFrame() : tell()));
  }
  return {
    replan: () => {
      if (!isTelling) plan();
    },
    elapsed,
    stop: () => callOff(),
  };
}

/** Calls once after so many milliseconds; returns how to call it off. For code that is no component. */
export function after(delayMs: number, callback: () => void): () => void {
  const timer = setTimeout(callback, delayMs);
  return () => clearTimeout(timer);
}

/** Calls once when `delayMs` have passed; `undefined` waits for nothing, another delay starts anew. */
export function useTimeout(callback: () => void, delayMs: number | undefined): void {
  const elapsed = useEffectEvent(callback);
  useEffect(() => (delayMs === undefined ? undefined : after(delayMs, elapsed)), [delayMs]);
}

/** The value as it was when it last stayed the same for `restMs`. */
export function useRested<Value>(value: Value, restMs: number): Value {
  const [rested, setRested] = useState(() => value);
  useEffect(() => after(restMs, () => setRested(() => value)), [value, restMs]);
  return rested;
}

/** Calls once when the page has nothing better to do, for what may wait: prefetching, coming alive. */
export function useIdle(callback: () => void): void {
  const idle = useEffectEvent(callback);
  useEffect(() => {
    // Safari has no requestIdleCallback.
    if (!('requestIdleCallback' in window)) return after(1, idle);
    const request = requestIdleCallback(idle, { timeout: 2000 });
    return () => cancelIdleCallback(request);
  }, []);
}
