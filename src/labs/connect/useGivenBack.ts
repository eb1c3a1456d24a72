/**
 * Whoever chooses or runs with the mouse wants to step next: after such a press the keys are the
 * transport's. A choice by keys keeps the focus, and with it the arrows of its widget.
 */
import { useRef, type MouseEvent } from 'react';

/** They would keep the arrows and Space to themselves. */
const choices = 'input[type="radio"], [data-cell]';
/** It ends the prediction, and goes away with it. */
const run = '[data-run]';

/**
 * The ref belongs on what takes the focus, the handler on what holds the choices. While a prediction
 * is open the choices keep the focus: the next mark follows.
 */
export function useGivenBack(isOpen: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const onClick = ({ detail, target }: MouseEvent) => {
    // 0: pressed by a key, or by speech.
    if (detail === 0 || !(target instanceof Element)) return;
    if (target.closest(isOpen ? run : choices) !== null)
      place.current?.focus({ preventScroll: true });
  };
  return { place, onClick };
}
