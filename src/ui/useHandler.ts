/**
 * A handler that stays the same function while what it does is the newest: so that a component
 * that gets it is not drawn anew at every step. Only for events, never while drawing.
 */
import { useCallback, useLayoutEffect, useRef } from 'react';

export function useHandler<Args extends readonly unknown[]>(
  handler: (...args: Args) => void,
): (...args: Args) => void {
  const newest = useRef(handler);
  useLayoutEffect(() => {
    newest.current = handler;
  });
  return useCallback((...args: Args) => newest.current(...args), []);
}
