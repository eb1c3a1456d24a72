/**
 * What of one bench the step does not change: the set-up, how it runs, and where everything stands.
 * Two of them stand side by side when a second bind choice is compared.
 */
import { useMemo } from 'react';
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import { isBlind } from '../../../domain/bench/visibility.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Simulation } from '../../../domain/connect/simulation.ts';
import type { Host } from '../../../domain/net/host.ts';
import { benchLayout, type BenchLayout } from './layout.ts';
import { legsOf, type Leg } from './motion.ts';
import type { Room } from './useUnits.ts';

export interface BenchView {
  readonly bench: BenchScenario;
  readonly run: Simulation;
  readonly layout: BenchLayout;
  /** One list for each attempt. */
  readonly legs: readonly (readonly Leg[])[];
  /** A prediction is open: nothing that follows from the set-up may show. */
  readonly blind: boolean;
}

/** The same object until the set-up or the room for it changes. */
export function useBenchView(
  bench: BenchScenario,
  run: Simulation,
  { width, height, most }: Room,
): BenchView {
  const layout = useMemo(
    () => benchLayout(bench, width, height, most),
    [bench, width, height, most],
  );
  const legs = useMemo(() => {
    const gates = (id: string) =>
      bench.scenario.hosts.some((host) => host.id === id && host.firewall.on);
    return run.attempts.map(({ trace }) =>
      legsOf(
        layout,
        trace.steps.map(({ event }) => event),
        gates,
      ),
    );
  }, [layout, run, bench]);
  return useMemo(
    () => ({ bench, run, layout, legs, blind: isBlind(bench) }),
    [bench, run, layout, legs],
  );
}

/** Of a host's own attempts. */
export const ownFrames = (
  { bench: { scenario } }: BenchView,
  frames: readonly AttemptFrame[],
  { id }: Host,
): readonly AttemptFrame[] =>
  frames.filter(({ attempt }) => scenario.attempts[attempt]?.from === id);
