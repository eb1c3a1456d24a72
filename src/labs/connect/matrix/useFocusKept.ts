/**
 * Opening, running and putting away a prediction takes the pressed button away: the focus goes to
 * the grid's tab stop instead of being lost.
 */
import { useEffect, useRef } from 'react';

/** `state` names what is shown; the ref belongs on the element that holds the grid. */
export function useFocusKept(state: string) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(state);
  useEffect(() => {
    const isSame = last.current === state;
    last.current = state;
    if (isSame || document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
  }, [state]);
  return place;
}
