/** The registry: the screen of each simulation, fetched when it is asked for. */
import type { SimulationId } from '../domain/simulations.ts';

const and = { load: () => import('./and/AndLab.tsx').then(({ AndLab }) => AndLab) };
const bind = {
  load: () => import('./connect/ConnectLab.tsx').then(({ ConnectLab }) => ConnectLab),
};

export const labs = { and, bind } satisfies Record<SimulationId, unknown>;
