/**
 * The main picture: the host in the middle with its doors, lanes and plates, the others on their
 * cables, and what is under way. Where things stand is `layout.ts`, what moves `motion.ts`.
 */
import { withShown } from '../../../domain/bench/editAttempt.ts';
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import type { CellPlace } from '../../../domain/bench/prediction.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Simulation } from '../../../domain/connect/simulation.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useHandler } from '../../../ui/useHandler.ts';
import { applied, type Selection } from '../selection.ts';
import { BenchTable } from './BenchTable.tsx';
import { useBenchView } from './benchView.ts';
import { CablePulls } from './CablePulls.tsx';
import { HostCard } from './HostCard.tsx';
import { Lines, litSegment } from './Lines.tsx';
import { litBy } from './lit.ts';
import { Middle, MiddleBox } from './Middle.tsx';
import { Moving } from './Moving.tsx';
import { rem } from './place.ts';
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
  /** Two stand side by side: what this one shows. */
  readonly label?: string | undefined;
}

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
  const { place, width, height } = useUnits();
  const view = useBenchView(bench, run, width, height);
  const { layout } = view;
  const { middle } = layout;
  const shown = frames[bench.shown];
  const lit = litBy(shown?.event ?? null, shown?.state.packet ?? null);
  const now = { view, frames, lit };
  const show = useHandler((attempt: number) => {
    applied(withShown(bench, attempt), onChange);
    onSelect(null);
  });
  return (
    <section aria-label={label ?? words.title} className="relative min-w-0 grow">
      <BenchTable view={view} frames={frames} />
      {label === undefined ? undefined : (
        <h2 className="leading-tight font-semibold md:absolute md:z-1 md:max-w-36">{label}</h2>
      )}
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
          />
        )}
        <Moving {...view} />
        {canPull ? <CablePulls view={view} onSelect={onSelect} onChange={onChange} /> : undefined}
      </div>
    </section>
  );
}
