/** A folder whose own tests were left out by a name meant for others once had half of its score. */
import { readdir } from 'node:fs/promises';
import { createFilter, normalizePath } from 'vite';
import { expect, test } from 'vitest';
import { entriesOf } from './entries.ts';
import { leftOut } from './folders.ts';

const folders = (await readdir('src/domain', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const ownTests = (await readdir('src/domain', { recursive: true }))
  .map((path) => normalizePath(path))
  .filter((path) => path.endsWith('.test.ts'));

/** By hand: what counts by the million, plants mistakes itself or runs other programs. */
const tooLong: Readonly<Record<string, readonly string[]>> = {
  bench: ['monkey'],
  connect: ['kernelFixture', 'kernelPlanted', 'textDamage'],
  hunt: ['hunts1', 'hunts2', 'hunts3', 'hunts4', 'pairs'],
  ip: ['mask.exhaustive', 'pairs', 'strings'],
  os: ['listingRun'],
};

test.each(folders)('%s meets each file of its own tests but those named here', async (folder) => {
  const met = await entriesOf(folder);
  const own = ownTests.filter((path) => path.startsWith(`${folder}/`));
  const missed = own.filter((path) => !met.includes(`src/domain/${path}`));
  expect(own).not.toEqual([]);
  expect(missed.toSorted()).toEqual(
    (tooLong[folder] ?? []).map((name) => `${folder}/${name}.test.ts`),
  );
});

test.each(leftOut)('%s, which is left out, is there', (pattern) => {
  const isLeftOut = createFilter(pattern, null, { resolve: false });
  expect(ownTests.filter((path) => isLeftOut(`src/domain/${path}`))).not.toEqual([]);
});

test('what was written for a folder elsewhere is there, and what runs before its tests', async () => {
  expect(await entriesOf('connect')).toContain('scripts/mutate/kernelSlice.mutate.ts');
  expect(await entriesOf('packet')).toContain('scripts/os/tcpdump.test.ts');
  expect(await entriesOf('drill')).toContain('scripts/mutate/drillSetup.ts');
});

test('tests right in the domain are met by the files right there, and by no others', async () => {
  const top = await entriesOf('top');
  expect(top).not.toEqual([]);
  expect(top.filter((path) => path.split('/').length > 3)).toEqual([]);
});
