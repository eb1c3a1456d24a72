/**
 * The way on comes into sight as soon as it is open, with what was said just before it: once that is
 * drawn. The returned ref belongs on the link.
 */
import { useEffect, useRef } from 'react';

/** `isWork`: the focus stays where the learner works, unless that is gone. */
export function useWayOn(isOpen: boolean, isWork: boolean) {
  const next = useRef<HTMLAnchorElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isNew = isOpen && !wasOpen.current;
    wasOpen.current = isOpen;
    if (!isNew) return;
    if (!isWork || isFocusIdle()) next.current?.focus({ preventScroll: true });
    next.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, isWork]);
  return next;
}

/** Nothing that can be used has the focus: it was taken away, or lies on a text. */
const isFocusIdle = (): boolean =>
  !(document.activeElement instanceof HTMLElement) || document.activeElement.tabIndex < 0;
