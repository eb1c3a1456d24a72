/**
 * The moving layer: while the playhead is on its way to the next column, that column's result drops
 * out of the mask into its place. What is lit and said stays with the column that is done. The only
 * part of the lab that listens at every frame, so it moves by what a compositor does alone.
 */
import { usePosition } from '../../player/usePlayer.ts';

interface ArrivingProps {
  /** How many steps are done when the column begins to arrive. */
  readonly after: number;
  readonly digit: 0 | 1;
}

export function Arriving({ after, digit }: ArrivingProps) {
  const done = usePosition() - after;
  if (done <= 0 || done >= 1) return undefined;
  return (
    <span
      aria-hidden
      style={{ translate: `0 ${((done - 1) * 110).toFixed(1)}%` }}
      className="pointer-events-none absolute -inset-0.5 z-3 grid place-items-center rounded-md border-2 border-ink bg-card text-ink will-change-[translate]"
    >
      {digit}
    </span>
  );
}
