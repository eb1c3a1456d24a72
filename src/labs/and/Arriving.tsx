/**
 * The moving layer: while the playhead is on its way to the next column, that column lights up and
 * its result drops out of the mask. The only part of the lab that listens at every frame.
 */
import { usePosition } from '../../player/usePlayer.ts';

interface ArrivingProps {
  /** How many steps are done when the column begins to arrive. */
  readonly after: number;
  readonly digit: 0 | 1;
  /** The result falls into place; address and mask only light up. */
  readonly falls: boolean;
}

export function Arriving({ after, digit, falls }: ArrivingProps) {
  const done = usePosition() - after;
  if (done <= 0 || done >= 1) return undefined;
  const translate = falls ? `0 ${((done - 1) * 110).toFixed(1)}%` : undefined;
  return (
    <span
      aria-hidden
      style={{ opacity: Math.min(done * 2, 1), translate }}
      className="lit pointer-events-none absolute -inset-0.5 z-3 grid place-items-center rounded-md border-2"
    >
      {digit}
    </span>
  );
}
