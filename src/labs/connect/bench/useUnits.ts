/**
 * How wide an element is and how high it may be, in units of a sixteenth of the text size: so that a bench is laid out for
 * the room that it has, and grows with the reader's text.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import { least } from './layout.ts';

/** The lab without scrolling; what a screen has beyond it goes to the bench, up to a point. */
const screenHeight = 722;
const mostSpare = 150;

/** What a test, or the first moment, takes it to be. */
const usual = { width: 1212, height: least };

const unit = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

export function useUnits() {
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(usual);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = () => {
      const width = Math.max(240, Math.round(element.clientWidth / unit()));
      const spare = Math.round(window.innerHeight / unit()) - screenHeight;
      const height = least + Math.min(Math.max(spare, 0), mostSpare);
      setSize((now) => (now.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return { place, ...size };
}
