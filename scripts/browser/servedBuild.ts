/**
 * A page built aside and served on a free port of this machine, for the bench and the screenshots:
 * neither touches `dist`, and both can run while somebody builds.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { freePort } from './freePort.ts';

export interface Served {
  readonly address: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** `configFile` names another page's build; without it, ours. */
export async function servedBuild(configFile?: string): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'bit-by-bind-'));
  const config = {
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
    ...(configFile === undefined ? {} : { configFile }),
  } as const;
  await build(config);
  const port = await freePort();
  const server = await preview({
    ...config,
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return {
    address: `http://127.0.0.1:${port}/`,
    folder,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
