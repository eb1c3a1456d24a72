/** The registry of the bench: a part is a name and a function that measures. */
import type { Line } from './line.ts';

type Part = () => Promise<readonly Line[]>;

export const parts: Readonly<Record<string, () => Promise<Part>>> = {
  model: async () => (await import('./model.ts')).benchModel,
  page: async () => (await import('./page.ts')).benchPage,
  lighthouse: async () => (await import('./lighthouse.ts')).benchLighthouse,
};
