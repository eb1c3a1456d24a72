/**
 * Whoever chooses with the mouse wants to step next: after such a press the keys are the
 * transport's. A choice by keys keeps the focus, and with it the arrows of its widget.
 */
import { useRef, type MouseEvent } from 'react';

/** They would keep the arrows and Space to themselves. */
const choices = 'input[type="radio"], [data-cell]';

/** The ref belongs on what takes the focus, the handler on what holds the choices. */
export function useGivenBack(enabled: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const onClick = ({ detail, target }: MouseEvent) => {
    // 0: pressed by a key, or by speech.
    if (!enabled || detail === 0 || !(target instanceof Element)) return;
    if (target.closest(choices) !== null) place.current?.focus({ preventScroll: true });
  };
  return { place, onClick };
}
