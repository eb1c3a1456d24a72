/** The AND of two hosts, as the app knows it. */
import type { Simulation } from '../simulation.ts';
import { initialAnd, type AndScenario } from './scenario.ts';
import { simulateAnd, type AndEvent, type AndState } from './simulate.ts';
import { formatAnd, parseAnd } from './text.ts';

export const and: Simulation<AndScenario, AndEvent, AndState> = {
  parse: parseAnd,
  format: formatAnd,
  initial: initialAnd,
  simulate: simulateAnd,
};
