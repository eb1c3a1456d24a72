/** The registry: the screen of each simulation, fetched when it is asked for. */
import type { SimulationId } from '../domain/simulations.ts';

const and = { load: () => import('./and/AndLab.tsx').then(({ AndLab }) => AndLab) };

export const labs = { and } satisfies Record<Exclude<SimulationId, 'bind'>, unknown>;
