/** A lane inside the host, with the empty place of a server; its name is `LaneName.tsx`'s. */
import { memo } from 'react';
import { serversOf } from '../../../domain/connect/world.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { BenchView } from './benchView.ts';
import type { Lane } from './lanes.ts';
import { slotAt } from './lanes.ts';
import { placed, rem } from './place.ts';

interface LaneBarProps {
  readonly view: BenchView;
  readonly lane: Lane;
  readonly isLit: boolean;
  /** Its NIC is. */
  readonly isSelected: boolean;
  /** A packet has come here for a server, and nobody was there. */
  readonly isMissed: boolean;
}

export const LaneBar = memo(function LaneBar(props: LaneBarProps) {
  const { view, lane, isLit, isSelected, isMissed } = props;
  const borders = {
    nic: 'border-solid border-line2',
    loopback: 'border-dotted border-line2',
    foreign: 'border-dashed border-no',
  };
  return (
    <div
      style={placed(lane.box)}
      className={`absolute z-1 flex items-center rounded-full border-2 ${borders[lane.kind]} ${isLit ? 'lit' : 'bg-card'} ${isSelected ? 'outline-3 outline-accent' : ''}`}
    >
      {view.blind ? undefined : <Nobody view={view} lane={lane} isMissed={isMissed} />}
    </div>
  );
});

/** An empty place, where no running server is bound to the lane. */
function Nobody({ view, lane, isMissed }: Omit<LaneBarProps, 'isLit' | 'isSelected'>) {
  const words = useWords('bind').bench;
  const { bench, layout, run } = view;
  const { middle, measures } = layout;
  const covered = serversOf(bench.scenario).some(
    ({ host, bind }, server) =>
      host === middle?.host &&
      (bind === 0 || bind === lane.address) &&
      run.servers[server]?.result === 'OK',
  );
  if (covered || middle === null || lane.kind === 'foreign') return undefined;
  const slot = slotAt(middle.lanes, measures, 0, Math.max(middle.plates.length, 1));
  return (
    <span
      style={{ left: rem(slot.x - lane.box.x), width: rem(slot.width) }}
      className={`absolute inset-y-0.5 grid place-items-center rounded-lg border-2 border-dashed text-[0.75rem] leading-none font-bold text-no ${isMissed ? 'border-no bg-card' : 'border-line'}`}
    >
      {isMissed ? words.nobody : ''}
    </span>
  );
}
