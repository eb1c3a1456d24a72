/**
 * Where the screen is too small for the whole lab, it scrolls along: the column at work is brought
 * into sight when it moves to a place out of sight. Nothing moves where everything is seen.
 */
import { useEffect, useRef } from 'react';

/** From here on all of it fits; measuring there would only cost a step its time. */
const whole = '(min-width: 76rem)';

/**
 * `at` names the place; the returned ref belongs on the element that holds the bits. `isLow`: it stands
 * below something else, so that even where it fits it may be out of sight.
 */
export function useFollow(at: string, isLow: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(at);
  useEffect(() => {
    if (last.current === at) return;
    last.current = at;
    if (window.matchMedia(whole).matches) {
      // With what is said below it, as its scroll margin tells.
      if (isLow) place.current?.scrollIntoView({ block: 'nearest' });
      return;
    }
    const cell = place.current?.querySelector('[data-at-work]');
    if (cell === null || cell === undefined) return;
    const { top, bottom } = cell.getBoundingClientRect();
    // The bar at the lower rim may cover what lies behind it.
    if (top < 0 || bottom > window.innerHeight * 0.7) cell.scrollIntoView({ block: 'center' });
  }, [at, isLow]);
  return place;
}
