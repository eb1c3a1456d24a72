/**
 * Cables are moved where they are drawn: the plug at a NIC is pulled to another NIC or wire, or away.
 * Escape lets it go back; a press without a pull opens the NIC, whose form has the same as a list.
 * What is under the pointer is `drop.ts`'s to say.
 */
import { memo, useEffect, useEffectEvent, useRef, useState, type PointerEvent } from 'react';
import { withCable, withCableTo } from '../../../domain/bench/editNic.ts';
import type { Edit } from '../../../domain/bench/faults.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { applied, type Selection } from '../selection.ts';
import type { BenchView } from './benchView.ts';
import { dropAt, type Drop } from './drop.ts';
import type { Point } from './geometry.ts';
import { placed } from './place.ts';
import { PulledLine } from './PulledLine.tsx';
import type { Jack } from './wires.ts';

interface CablePullsProps {
  readonly view: BenchView;
  readonly onSelect: (selection: Selection) => void;
  readonly onChange: (next: BenchScenario) => void;
}

export interface Pull {
  readonly jack: Jack;
  readonly at: Point;
  /** So far it may be only a press. */
  readonly moved: boolean;
}

/** A hand that only presses moves a little, too. */
const slack = 6;

export function editOf(bench: BenchScenario, { host, nic }: Jack, drop: Drop): Edit | null {
  switch (drop.kind) {
    case 'back':
      return null;
    case 'out':
      return withCable(bench, { host, nic }, null);
    case 'wire':
      return withCable(bench, { host, nic }, drop.segment);
    case 'nic':
      return withCableTo(bench, { host, nic }, drop);
  }
}

export const CablePulls = memo(function CablePulls(props: CablePullsProps) {
  const { view, onSelect, onChange } = props;
  const { layout, bench } = view;
  const place = useRef<HTMLDivElement>(null);
  const [pull, setPull] = useState<Pull | null>(null);
  useEscape(pull !== null, () => setPull(null));

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = place.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return { x: 0, y: 0 };
    const scale = layout.width / box.width;
    return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
  };
  const drag = (event: PointerEvent) => {
    if (pull === null) return;
    const at = pointOf(event);
    const { x, y } = pull.jack.at;
    setPull({ ...pull, at, moved: pull.moved || Math.hypot(at.x - x, at.y - y) > slack });
  };
  const letGo = () => {
    setPull(null);
    if (pull === null) return;
    const { jack } = pull;
    if (!pull.moved) return onSelect({ kind: 'host', host: jack.host, nic: jack.nic });
    const edit = editOf(bench, jack, dropAt(layout, jack, pull.at));
    if (edit !== null) applied(edit, onChange);
  };
  return (
    <div ref={place} aria-hidden className="pointer-events-none absolute inset-0 z-3">
      {layout.jacks.map((jack) => (
        <span
          key={`${jack.host} ${jack.nic}`}
          data-plug={`${jack.host} ${jack.nic}`}
          style={placed({ x: jack.at.x - 13, y: jack.at.y - 13, width: 26, height: 26 })}
          className="group pointer-events-auto absolute grid cursor-grab touch-none place-items-center rounded-full active:cursor-grabbing"
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            setPull({ jack, at: pointOf(event), moved: false });
          }}
          onPointerMove={drag}
          onPointerUp={letGo}
          onPointerCancel={() => setPull(null)}
        >
          <span className="size-3 rounded-full border-2 border-ink bg-card group-hover:size-4 group-hover:border-accent group-hover:bg-accent" />
        </span>
      ))}
      {pull?.moved === true ? <PulledLine view={view} pull={pull} /> : undefined}
    </div>
  );
});

/** Before anything else hears it: while a cable is in hand, Escape is about the cable. */
function useEscape(isAsked: boolean, run: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
  useEffect(() => {
    if (!isAsked) return undefined;
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, [isAsked]);
}
