/** Where a port stands in the picture of the ranges, in per cent: the small range is drawn larger. */
import type { Port } from '../../domain/net/host.ts';
import { portRanges, rangeOf, type PortRange, type RangeId } from '../../domain/ports/ranges.ts';

/** Where each range begins, and how much room it has. */
const shares: Readonly<Record<RangeId, { readonly from: number; readonly width: number }>> = {
  system: { from: 0, width: 20 },
  user: { from: 20, width: 50 },
  dynamic: { from: 70, width: 30 },
};

export function placeOf(port: Port): number {
  const id = rangeOf(port);
  const { first, last } = portRanges[id];
  const { from, width } = shares[id];
  return from + ((port - first) / (last - first)) * width;
}

export const spanOf = ({ first, last }: PortRange) => ({
  left: `${placeOf(first)}%`,
  width: `${placeOf(last) - placeOf(first)}%`,
});

export const widthOf = (id: RangeId): string => `${shares[id].width}%`;
