/**
 * What a technician has in the bag: terminals, tables, and a capture of the last calls. The views
 * are the bind lab's, at the moment after the last try; none of them is told where it ended.
 */
import { useMemo } from 'react';
import { withShown } from '../../domain/bench/editAttempt.ts';
import {
  frameOf,
  lengthOf,
  simulateBench,
  type BenchFrame,
  type BenchSimulation,
} from '../../domain/bench/frame.ts';
import { benchOf, type BenchScenario } from '../../domain/bench/scenario.ts';
import type { Stand } from '../../domain/hunt/stand.ts';
import { useWords } from '../../i18n/useWords.ts';
import { PlayerProvider } from '../../player/PlayerProvider.tsx';
import { useNewPlayer } from '../../player/useNewPlayer.ts';
import { Select } from '../../ui/Select.tsx';
import { useNames } from '../connect/names.ts';
import type { Selection } from '../connect/selection.ts';
import { ViewTabs } from '../connect/ViewTabs.tsx';

interface ToolsProps {
  readonly stand: Stand;
  /** Whose calls the capture shows: an index into the attempts. */
  readonly shown: number;
  readonly onShown: (attempt: number) => void;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
}

const nothing = () => undefined;
const noLink = () => '';

/** Without the event that ended it, the tables cannot follow to where that was. */
function frameAt(simulation: BenchSimulation, bench: BenchScenario, step: number): BenchFrame {
  const frame = frameOf(simulation, bench, step);
  return { ...frame, shown: frame.shown === null ? null : { ...frame.shown, event: null } };
}

function benchAt(stand: Stand, shown: number): BenchScenario {
  const bench = withShown(benchOf(stand.now), shown);
  return bench.ok ? bench.value : benchOf(stand.now);
}

export function Tools({ stand, shown, onShown, selection, onSelect }: ToolsProps) {
  const { tools: words } = useWords('hunt');
  const names = useNames(stand.now);
  const bench = useMemo(() => benchAt(stand, shown), [stand, shown]);
  const simulation = useMemo(() => simulateBench(bench), [bench]);
  const length = lengthOf(simulation, bench);
  // Before the next try nobody has called yet.
  const at = stand.isTried ? length : 0;
  const frame = useMemo(() => frameAt(simulation, bench, at), [simulation, bench, at]);
  const player = useNewPlayer({ length, at });
  const clients = stand.now.attempts.map(({ from }, index) => ({
    value: `${index}`,
    label: names.host(from),
  }));
  return (
    <PlayerProvider player={player}>
      <div className="flex min-w-0 flex-col gap-2">
        {/* The views fill it: the tables and the terminal scroll within. */}
        <div className="grid grid-cols-[minmax(0,1fr)] md:min-h-[max(26rem,55dvh)]">
          <ViewTabs
            bench={bench}
            simulation={simulation}
            frame={frame}
            onChange={nothing}
            selection={selection}
            onSelect={onSelect}
            andLink={noLink}
            shown={stand.isTried ? ['tables', 'terminal', 'packets'] : ['tables', 'terminal']}
          />
        </div>
        {clients.length > 1 ? (
          <div className="flex items-center gap-2 text-sm text-ink2">
            <span aria-hidden>{words.whose}</span>
            <Select
              bare
              label={words.whose}
              className="max-w-60 grow"
              options={clients}
              value={`${bench.shown}`}
              onChange={(index) => onShown(Number(index))}
            />
          </div>
        ) : undefined}
      </div>
    </PlayerProvider>
  );
}
