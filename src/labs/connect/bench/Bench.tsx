/**
 * The main picture: the host in the middle with its doors, lanes and plates, the others on their
 * cables, and what is under way. Where things stand is `layout.ts`, what moves `motion.ts`.
 */
import { useEffect, type ReactNode } from 'react';
import { withShown } from '../../../domain/bench/editAttempt.ts';
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import type { CellPlace } from '../../../domain/bench/prediction.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Simulation } from '../../../domain/connect/simulation.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useHandler } from '../../../ui/useHandler.ts';
import { useOnDemand } from '../../../ui/useOnDemand.ts';
import { applied, type Selection } from '../selection.ts';
import { BenchTable } from './BenchTable.tsx';
import { useBenchView } from './benchView.ts';
import { HostCard } from './HostCard.tsx';
import { Lines, litSegment } from './Lines.tsx';
import { litBy } from './lit.ts';
import { Middle, MiddleBox } from './Middle.tsx';
import { Moving } from './Moving.tsx';
import { rem } from './place.ts';
import { useFocusHeld } from './useFocusHeld.ts';
import { useUnits } from './useUnits.ts';

interface BenchProps {
  readonly bench: BenchScenario;
  readonly run: Simulation;
  readonly frames: readonly AttemptFrame[];
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  /** While a prediction is open, a press on an attempt marks its cell. */
  readonly onMark: (at: CellPlace) => void;
  readonly onChange: (next: BenchScenario) => void;
  /** Cables can be moved where they are drawn. */
  readonly canPull: boolean;
  /** Two are compared: what this one shows. */
  readonly label?: string | undefined;
}

/** Nobody pulls at a cable before the lab is there. */
const loadPulls = () => import('./CablePulls.tsx').then((part) => part.CablePulls);

export function Bench({
  bench,
  run,
  frames,
  selection,
  onSelect,
  onMark,
  onChange,
  canPull,
  label,
}: BenchProps) {
  const words = useWords('bind').bench;
  const { Part: CablePulls, fetch: fetchPulls } = useOnDemand(loadPulls);
  useEffect(() => {
    if (canPull) void fetchPulls();
  }, [canPull, fetchPulls]);
  const { place, room } = useUnits();
  const view = useBenchView(bench, run, room);
  const { layout } = view;
  const { middle } = layout;
  const { brief, close, stacked } = layout.measures;
  const held = useFocusHeld([brief, close, stacked].join(' '));
  const shown = frames[bench.shown];
  const lit = litBy(shown?.event ?? null, shown?.state.packet ?? null);
  const now = { view, frames, lit };
  const show = useHandler((attempt: number) => {
    applied(withShown(bench, attempt), onChange);
    onSelect({ kind: 'connection', attempt });
  });
  return (
    <section
      aria-label={label ?? words.title}
      className="relative min-w-0 grow outline-none"
      {...held}
    >
      <BenchTable view={view} frames={frames} />
      <BenchFrame
        label={words.title}
        most={layout.height > Math.max(room.most, scrollsFrom) + 24 ? room.most : null}
      >
        <div ref={place} style={{ height: rem(layout.height) }} className="relative">
          {middle === null ? undefined : (
            <MiddleBox lit={lit} middle={middle} selection={selection} />
          )}
          <Lines view={view} lit={litSegment(layout, lit)} />
          {layout.cards.map((card) => (
            <HostCard
              key={card.host}
              {...now}
              card={card}
              selection={selection}
              onSelect={onSelect}
              onShow={show}
              onMark={onMark}
            />
          ))}
          {middle === null ? undefined : (
            <Middle
              {...now}
              middle={middle}
              selection={selection}
              onSelect={onSelect}
              onShow={show}
              onMark={onMark}
              onChange={onChange}
              label={label}
            />
          )}
          {canPull && CablePulls !== null ? (
            <CablePulls view={view} onSelect={onSelect} onChange={onChange} />
          ) : undefined}
          <Moving {...view} />
        </div>
      </BenchFrame>
    </section>
  );
}

interface FrameProps {
  readonly label: string;
  /** A bench that is higher scrolls by itself; null: it does not. */
  readonly most: number | null;
  readonly children: ReactNode;
}

/** A bench that scrolls is at least so high. */
const scrollsFrom = 160;

/** Last resort: so many hosts that even close together they leave the matrix no room. */
function BenchFrame({ label, most, children }: FrameProps) {
  const scrolls = most !== null;
  return (
    <div
      role={scrolls ? 'group' : undefined}
      aria-label={scrolls ? label : undefined}
      // WCAG 2.1.1: Safari gives no key to what scrolls.
      tabIndex={scrolls ? 0 : undefined}
      style={scrolls ? { maxHeight: rem(Math.max(most, scrollsFrom)) } : undefined}
      className={scrolls ? 'overflow-x-clip overflow-y-auto overscroll-contain' : undefined}
    >
      {children}
    </div>
  );
}
