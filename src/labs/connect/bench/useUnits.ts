/**
 * How wide an element is and how high it should be, in units of a sixteenth of the text size: so
 * that a bench is laid out for the room that it has, and grows with the reader's text.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import { least } from './frames.ts';

export interface Room {
  readonly width: number;
  /** At least; what a screen has to spare goes to the bench, up to a point. */
  readonly height: number;
  /** With more than that the matrix and the transport would not be on the screen. */
  readonly most: number;
}

/** The lab without scrolling, with its bench at its least. */
const screenHeight = 722;
const mostSpare = 150;
/** Below the lab. */
const pageEnd = 16;

/** What a test, or the first moment, takes it to be. */
const usual: Room = { width: 1212, height: least, most: Number.POSITIVE_INFINITY };

const unit = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** Between two benches that are compared, one below the other. */
const between = 6;

function rowsOf(benches: HTMLElement): number {
  const tops = [...benches.children].map((bench) => bench.getBoundingClientRect().top);
  return Math.max(new Set(tops).size, 1);
}

/** What the rest of the lab leaves to the benches, where the matrix stands beside the views. */
function mostFor(benches: HTMLElement): number {
  const lab = benches.closest<HTMLElement>('[data-fits]');
  if (lab === null || !matchMedia('(min-width: 64rem)').matches) return Number.POSITIVE_INFINITY;
  const { top, height } = lab.getBoundingClientRect();
  const rest = top + window.scrollY + height - benches.offsetHeight + pageEnd;
  return Math.round((window.innerHeight - rest) / unit());
}

/** A bench's share of the room that all of them have. */
function roomFor(element: HTMLElement): Room {
  const width = Math.max(240, Math.round(element.clientWidth / unit()));
  const spare = Math.round(window.innerHeight / unit()) - screenHeight;
  const height = least + Math.min(Math.max(spare, 0), mostSpare);
  const benches = element.closest<HTMLElement>('[data-benches]');
  const most = benches === null ? Number.POSITIVE_INFINITY : mostFor(benches);
  if (benches === null || most === Number.POSITIVE_INFINITY) return { width, height, most };
  const rows = rowsOf(benches);
  const share = (all: number): number => Math.floor((all - between * (rows - 1)) / rows);
  return { width, height: share(height), most: share(most) };
}

const isSame = (a: Room, b: Room): boolean =>
  a.width === b.width && a.height === b.height && a.most === b.most;

export function useUnits() {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(usual);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = () => {
      const next = roomFor(element);
      setRoom((now) => (isSame(now, next) ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.documentElement);
    const lab = element.closest('[data-fits]');
    if (lab !== null) observer.observe(lab);
    return () => observer.disconnect();
  }, []);
  return { place, room };
}
