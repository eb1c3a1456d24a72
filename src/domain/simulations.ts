/**
 * The registry: every simulation by its id. Its screen stands in `labs/index.ts`; the app opens
 * each by its own file, so that one lab does not bring the other along.
 */
import { and } from './and/simulation.ts';
import { bind } from './bench/simulation.ts';

export const simulations = { and, bind };

export type SimulationId = keyof typeof simulations;
