/**
 * When the bench is drawn closer or wider, its cards are drawn anew, and what had the focus is gone:
 * then the bench has it, so that nobody begins at the top of the page again.
 */
import { useLayoutEffect, useRef, type FocusEvent } from 'react';

/** `state` names how the bench is drawn; what is returned belongs on what holds it. */
export function useFocusHeld(state: string) {
  const ref = useRef<HTMLElement>(null);
  const isInside = useRef(false);
  const last = useRef(state);
  useLayoutEffect(() => {
    const isSame = last.current === state;
    last.current = state;
    if (isSame || !isInside.current || document.activeElement !== document.body) return;
    ref.current?.focus({ preventScroll: true });
  }, [state]);
  const onFocus = () => {
    isInside.current = true;
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Nobody takes over from what is taken away.
    if (relatedTarget !== null) isInside.current = false;
  };
  return { ref, tabIndex: -1, onFocus, onBlur };
}
