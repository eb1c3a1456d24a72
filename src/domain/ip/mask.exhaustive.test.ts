/**
 * Every word of 32 bits, one after the other: which of them are masks. It takes some seconds, so
 * it has a file of its own, and walks over the built module: the test runner's own modules are ten
 * times slower. Samples and laws are in `mask.test.ts`.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** All legal masks (RFC 4632 §3.1), written by hand. */
const masks = [
  ...['0.0.0.0', '128.0.0.0', '192.0.0.0', '224.0.0.0', '240.0.0.0', '248.0.0.0', '252.0.0.0'],
  ...['254.0.0.0', '255.0.0.0', '255.128.0.0', '255.192.0.0', '255.224.0.0', '255.240.0.0'],
  ...['255.248.0.0', '255.252.0.0', '255.254.0.0', '255.255.0.0', '255.255.128.0'],
  ...['255.255.192.0', '255.255.224.0', '255.255.240.0', '255.255.248.0', '255.255.252.0'],
  ...['255.255.254.0', '255.255.255.0', '255.255.255.128', '255.255.255.192'],
  ...['255.255.255.224', '255.255.255.240', '255.255.255.248', '255.255.255.252'],
  ...['255.255.255.254', '255.255.255.255'],
];

interface Built {
  readonly prefixOf: (word: number) => number | undefined;
}

async function builtMasks(): Promise<Built> {
  const entry = fileURLToPath(new URL('./mask.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  const source = encodeURIComponent(first.output[0].code);
  return (await import(/* @vite-ignore */ `data:text/javascript,${source}`)) as Built;
}

const dotted = (word: number): string =>
  [24, 16, 8, 0].map((shift) => (word >>> shift) & 255).join('.');

/** A plain function of its own: the engine makes a fast loop of it, but not of an async one. */
function walk(prefixOf: Built['prefixOf']): string[] {
  const found: string[] = [];
  for (let word = 0; word < 2 ** 32; word += 1) {
    const prefix = prefixOf(word);
    if (prefix !== undefined) found.push(`${dotted(word)}/${prefix}`);
  }
  return found;
}

test(
  'exactly 33 of the 4,294,967,296 words are masks, and each has its prefix',
  { timeout: 600_000 },
  async () => {
    const { prefixOf } = await builtMasks();
    expect(walk(prefixOf)).toEqual(masks.map((mask, prefix) => `${mask}/${prefix}`));
  },
);
