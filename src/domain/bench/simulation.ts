/** The bind lab's bench, as the app knows it. */
import type { Simulation } from '../simulation.ts';
import { benchTrace, type BenchFrame, type PlayheadMoved } from './frame.ts';
import { initialBench, type BenchScenario } from './scenario.ts';
import { formatBench, parseBench } from './text.ts';

export const bind: Simulation<BenchScenario, PlayheadMoved, BenchFrame> = {
  parse: parseBench,
  format: formatBench,
  initial: initialBench,
  simulate: benchTrace,
};
