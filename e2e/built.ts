/** The built files that the journeys run on, to read them as they lie there. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../scripts/size/builtFiles.ts';

export const builtFolder = process.env['E2E_DIST'] ?? 'dist';

export async function readBuilt(path: string): Promise<string> {
  return readFile(join(builtFolder, path), 'utf8');
}

export async function readManifest(): Promise<Manifest> {
  return JSON.parse(await readBuilt('.vite/manifest.json'));
}
