/** The examples of MODEL.md are what they say they are. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { endsOf, given, startsOf } from './testing.ts';
import { formatScenario } from './text.ts';

const page = readFileSync(new URL('../../../MODEL.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^ {4}(hosts=[^<\n]+)$/gm)].map(([, text = '']) => text);

test('are three, written as the app writes them', () => {
  expect(examples).toHaveLength(3);
  for (const text of examples) expect(formatScenario(given(text))).toBe(text);
});

test('are the canonical scenario, a weak host, and a port in use', () => {
  const [first = '', second = '', third = ''] = examples;
  expect(given(first)).toEqual(canonical);
  expect(endsOf(second)).toEqual(['CONNECTED 0 socket.exact at ipc, out']);
  expect(endsOf(second.replace('ipc,pc', 'ipc,pc,windows'))).toEqual([
    'ETIMEDOUT deliver.strongHost at ipc, out',
  ]);
  expect(startsOf(third)).toEqual(['EADDRINUSE bind.outgoing', 'OK bind.ok']);
  expect(endsOf(third)).toEqual([
    'CONNECTED 1 socket.exact at ipc, out',
    'ETIMEDOUT firewall.drop at ipc, out',
  ]);
});
