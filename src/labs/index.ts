/** The registry: the screen of each simulation, fetched when it is asked for. */
import type { SimulationId } from '../domain/simulations.ts';

export const labs = {
  and: { load: () => import('./and/AndLab.tsx').then(({ AndLab }) => AndLab) },
} as const satisfies Record<SimulationId, { readonly load: () => Promise<unknown> }>;
