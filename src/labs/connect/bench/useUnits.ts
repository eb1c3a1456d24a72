/**
 * How wide an element is, in units of a sixteenth of the text size: so that a bench is laid out for
 * the room that it has, and grows with the reader's text.
 */
import { useLayoutEffect, useRef, useState } from 'react';

/** What a test, or the first moment, takes it to be. */
const usual = 1212;

const unit = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

export function useUnits() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = () => setWidth(Math.max(240, Math.round(element.clientWidth / unit())));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}
