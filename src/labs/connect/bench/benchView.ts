/**
 * What is drawn of one bench, all together: the set-up, how it runs, and where everything stands.
 * Two of them stand side by side when a second bind choice is compared.
 */
import { useMemo } from 'react';
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import { isBlind } from '../../../domain/bench/visibility.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Simulation } from '../../../domain/connect/simulation.ts';
import { benchLayout, type BenchLayout } from './layout.ts';
import { litBy, type Lit } from './lit.ts';
import { legsOf, type Leg } from './motion.ts';

export interface BenchView {
  readonly bench: BenchScenario;
  readonly run: Simulation;
  readonly frames: readonly AttemptFrame[];
  readonly layout: BenchLayout;
  /** One list for each attempt. */
  readonly legs: readonly (readonly Leg[])[];
  readonly lit: Lit;
  /** A prediction is open: nothing that follows from the set-up may show. */
  readonly blind: boolean;
}

export function useBenchView(
  bench: BenchScenario,
  run: Simulation,
  frames: readonly AttemptFrame[],
  width: number,
  height: number,
): BenchView {
  const layout = useMemo(() => benchLayout(bench, width, height), [bench, width, height]);
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
  const shown = frames[bench.shown];
  const lit = litBy(shown?.event ?? null, shown?.state.packet ?? null);
  return { bench, run, frames, layout, legs, lit, blind: isBlind(bench) };
}
