/**
 * A lane's address: over the lane, where no plate, line or packet comes; in it where lanes lie too
 * close, then at the end away from its own NIC.
 */
import { memo } from 'react';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { shortAddress } from '../matrix/headText.ts';
import type { BenchView } from './benchView.ts';
import { right } from './geometry.ts';
import { isTight, type Lane } from './lanes.ts';
import { rem } from './place.ts';

interface LaneNameProps {
  readonly view: BenchView;
  readonly lane: Lane;
}

/** What the loopback's address takes, and the words at the other end. */
const nameWidth = 90;
const noteWidth = 132;

export const LaneName = memo(function LaneName({ view: { layout }, lane }: LaneNameProps) {
  const words = useWords('bind').bench;
  const { middle, measures, width } = layout;
  const { box, caption, kind } = lane;
  const isOver = caption > 0;
  const door = middle?.doors.find(({ nic }) => nic === lane.nic);
  const isLeft = isOver || door?.side === 'right';
  const line = isOver
    ? { top: rem(box.y - caption), height: rem(caption - 3) }
    : { top: rem(box.y + 3), height: rem(box.height - 6) };
  const atLeft = { left: rem(box.x + 8), ...line };
  const atRight = { right: rem(width - right(box) + 8), ...line };
  const taken = [box.x + nameWidth, ...(middle?.plates ?? []).map((plate) => right(plate.box))];
  const free = right(box) - Math.max(...taken);
  const size =
    isTight(box) && kind === 'loopback' ? 0.6875 : measures.wide && isOver ? 0.875 : 0.8125;
  return (
    <>
      <span
        style={{ ...(isLeft ? atLeft : atRight), fontSize: `${size}rem` }}
        className={`absolute z-2 flex items-center rounded-sm font-mono leading-none tabular-nums ${isOver ? 'bg-paper' : 'bg-card px-1'} ${kind === 'foreign' ? 'text-no' : ''}`}
      >
        {isTight(box) ? shortAddress(lane.address) : formatIpv4(lane.address)}
      </span>
      {kind === 'loopback' && isOver && free >= noteWidth ? (
        <span
          style={atRight}
          className="absolute z-2 flex items-center text-[0.6875rem] leading-none text-ink2"
        >
          {words.loopback}
        </span>
      ) : undefined}
    </>
  );
});
