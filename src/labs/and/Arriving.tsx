/**
 * The moving layer: while the playhead is on its way to the next column, that column's result drops
 * out of the mask into its place. What is lit and said is that column already.
 */
import { useGlide } from '../../player/useGlide.ts';

interface ArrivingProps {
  /** How many steps are done when the column begins to arrive. */
  readonly after: number;
  readonly digit: 0 | 1;
}

const drop: Keyframe[] = [
  { translate: '0 -110%', opacity: 1 },
  { translate: '0 0', opacity: 1 },
];

export function Arriving({ after, digit }: ArrivingProps) {
  return (
    <span
      ref={useGlide<HTMLSpanElement>(after, drop)}
      aria-hidden
      className="pointer-events-none absolute -inset-0.5 z-3 grid place-items-center rounded-md border-2 border-ink bg-card text-ink opacity-0"
    >
      {digit}
    </span>
  );
}
