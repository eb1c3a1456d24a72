/** The files of tests that the mutants of a folder meet, and what runs before each of them. */
import { readdir } from 'node:fs/promises';
import { createFilter, normalizePath } from 'vite';
import { leftOut, setupsOf, testsOf } from './folders.ts';

const below = async (root: string): Promise<readonly string[]> =>
  (await readdir(root, { recursive: true })).map((path) => normalizePath(`${root}/${path}`));

export async function entriesOf(folder: string): Promise<readonly string[]> {
  const isTest = createFilter(testsOf(folder), leftOut, { resolve: false });
  const files = [...(await below('src/domain')), ...(await below('scripts'))];
  return [...files.filter((path) => isTest(path)), ...setupsOf(folder)];
}
