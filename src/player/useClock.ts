/**
 * The only clock of the app: frames, timers and idle moments. Nothing runs unless someone waits
 * for it, so a page at rest costs nothing. What time means for a playhead is left to `player.ts`.
 */
import { useEffect, useEffectEvent, useState } from 'react';

/** A tab that slept for a day wakes up where it was, not 86,400 steps on. */
const MAX_FRAME_MS = 250;

/** Calls with the time since the last frame, as long as `running`. */
export function useClock(running: boolean, onFrame: (elapsedMs: number) => void): void {
  const frame = useEffectEvent(onFrame);
  useEffect(() => {
    if (!running) return undefined;
    let last = performance.now();
    let request = requestAnimationFrame(function next() {
      const now = performance.now();
      request = requestAnimationFrame(next);
      frame(Math.min(now - last, MAX_FRAME_MS));
      last = now;
    });
    return () => cancelAnimationFrame(request);
  }, [running]);
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
