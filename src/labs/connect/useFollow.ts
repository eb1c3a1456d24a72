/**
 * Where the screen is too small for the whole lab, it scrolls along: what a step lights on the bench
 * is brought into sight where it is not. The focus stays where it is.
 */
import { useEffect, useRef } from 'react';
import { usePlayerSettings } from '../../player/settings.ts';

/** From here on all of it fits. */
const whole = '(min-width: 64rem)';

/** What the bench lights: a host, a lane, a plate, a gate, a wire, or what a client sees. */
const lit = '.ring-now-line, .ring-now, .stroke-now-line, .outline-now-line';

/**
 * The returned ref belongs on the element that holds the bench. `glides`: not in a lesson, which
 * brings its own words into sight: a scroll still under way would carry them off again.
 */
export function useFollow(step: number, glides: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(step);
  const { reducedMotion } = usePlayerSettings();
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    if (window.matchMedia(whole).matches) return;
    const part = place.current?.querySelector(lit) ?? place.current;
    if (part === null || part === undefined) return;
    const { top, bottom } = part.getBoundingClientRect();
    // The bar at the lower rim may cover what lies behind it.
    if (top >= 0 && bottom <= window.innerHeight * 0.6) return;
    part.scrollIntoView({
      block: 'center',
      behavior: glides && !reducedMotion ? 'smooth' : 'instant',
    });
  }, [step, reducedMotion, glides]);
  return place;
}
