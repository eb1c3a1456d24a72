/**
 * What the bits of an octet are worth, 128 … 1, over the octet at work; over the others too where
 * the octets stand under each other and a reader has lost sight of the first.
 */
import { memo } from 'react';

const worths = [128, 64, 32, 16, 8, 4, 2, 1];

interface PlaceValuesProps {
  readonly octet: number;
  readonly isAtWork: boolean;
  /** The column at work, 0–31, where it lies in this octet. */
  readonly bit: number | null;
}

export const PlaceValues = memo(function PlaceValues(props: PlaceValuesProps) {
  const { octet, isAtWork, bit } = props;
  return (
    <div
      aria-hidden
      className={`octet octet-${octet} octet-name pointer-events-none flex items-end [--r:1] ${isAtWork ? '' : '@min-[74rem]:hidden'}`}
    >
      <div className="flex gap-(--cell-gap) font-mono text-[0.8125rem] leading-none text-ink2">
        {worths.map((worth, place) => {
          const column = octet * 8 + place;
          const look = column === bit ? 'font-bold text-ink' : '';
          return (
            <span
              key={worth}
              className={`flex w-(--cell-w) justify-center tracking-tighter ${look}`}
            >
              {worth}
            </span>
          );
        })}
      </div>
    </div>
  );
});
