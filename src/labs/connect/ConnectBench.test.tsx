/** The lab's screen in the canonical world, against tables written by hand from what a kernel said. */
import { describe, expect, test } from 'vitest';
import {
  withMark,
  withPredictionCommitted,
  withPredictionOpened,
} from '../../domain/bench/editPrediction.ts';
import { initialBench, type BenchScenario } from '../../domain/bench/scenario.ts';
import { benchOf } from './bench/testing.ts';
import { cellsIn, screenOf, wordsOf } from './testing.tsx';

/** `domain/connect/reach.test.ts`: rows are binds, columns the five that are always shown. */
const facts = [
  ['0.0.0.0', 'connected', 'connected', 'connected', 'connected', 'no route'],
  ['192.168.1.100', 'connected', 'refused', 'refused', 'connected', 'no route'],
  ['192.168.2.100', 'refused', 'connected', 'refused', 'refused', 'no route'],
  ['127.0.0.1', 'refused', 'refused', 'connected', 'refused', 'no route'],
] as const;

const dials = [
  'Robot → 192.168.1.100:50000',
  'PLC → 192.168.2.100:50000',
  'IPC → 127.0.0.1:50000',
  'IPC → 192.168.1.100:50000',
  'Robot → 192.168.2.100:50000',
] as const;

const expected = facts.flatMap(([bind, ...words]) =>
  words.map((word, column) => `bound to ${bind}, ${dials[column] ?? ''}, ${word}`),
);

test('the matrix says what was measured in the canonical world', () => {
  expect(cellsIn(screenOf(initialBench, 0))).toEqual(expected);
});

test('the matrix stays the same whatever the server is bound to now', () => {
  for (const [bind] of facts) {
    const bench = benchOf(`serve=ipc:${bind}:50000`);
    expect(cellsIn(screenOf(bench, 0))).toEqual(expected);
  }
});

test('a device shows its outcome and the clock once its attempt has ended', () => {
  const words = wordsOf(screenOf(benchOf('serve=ipc:192.168.2.100:50000'), 14));
  expect(words).toContain('dials 192.168.1.100:50000 refused 0 ms');
  expect(words).toMatch(/dials 192\.168\.2\.100:50000 connected :\d+ 0 ms/);
});

test('at the end an outcome keeps its colour, and is outlined', () => {
  const html = screenOf(benchOf('serve=ipc:192.168.2.100:50000'), 14);
  const [refused = ''] = /<span class="[^"]*outline-now-line[^"]*">/.exec(html) ?? [];
  expect(refused).toContain('bg-no-bg');
  expect(refused).not.toMatch(/\blit\b/);
});

test('nobody on the wire takes about three seconds', () => {
  const words = wordsOf(screenOf(benchOf('dial=robot:192.168.1.77:50000'), 99));
  expect(words).toContain('no host 3 s');
});

test('a firewall that drops makes the client wait for 130 seconds', () => {
  const dropped =
    'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,drop:tcp.50000;robot,192.168.1.10/24@a&serve=ipc:0.0.0.0:50000&dial=robot:192.168.1.100:50000';
  expect(wordsOf(screenOf(benchOf(dropped), 99))).toContain('timed out 130 s');
});

test.each([
  ['192.168.1.10', 'linux', 'EADDRNOTAVAIL 99: Cannot assign requested address'],
  [
    '192.168.1.10',
    'windows',
    'EADDRNOTAVAIL 10049: The requested address is not valid in its context.',
  ],
])('a server on %s says on %s: %s', (bind, system, said) => {
  const pc = system === 'windows' ? 'ipc,pc,windows' : 'ipc,pc';
  const text = `hosts=${pc},192.168.1.100/24@a;robot,192.168.1.10/24@a&serve=ipc:${bind}:50000`;
  expect(wordsOf(screenOf(benchOf(text), 0))).toContain(said);
});

test('both ends of every connection are written on the bench', () => {
  const words = wordsOf(screenOf(initialBench, 14));
  expect(words).toMatch(/192\.168\.1\.10:\d{5}/);
  expect(words).toMatch(/192\.168\.2\.10:\d{5}/);
});

test('a route decision links to the AND lab with its very numbers', () => {
  expect(screenOf(initialBench, 2)).toContain(
    'href="#/and?a=192.168.1.10/24&amp;b=192.168.1.100/24"',
  );
});

test('two bind choices stand side by side under one playhead', () => {
  const words = wordsOf(screenOf(benchOf('beside=192.168.2.100'), 14));
  expect(words).toContain('server on 0.0.0.0');
  expect(words).toContain('server on 192.168.2.100');
});

describe('while a prediction is open', () => {
  const predicting = edited(withPredictionOpened(benchOf('serve=ipc:192.168.1.10:50000')));

  test('no outcome, no error and no story is anywhere in the page', () => {
    const html = screenOf(predicting, 14);
    const said = cellsIn(html);
    expect(said.every((name) => name.endsWith('not predicted'))).toBe(true);
    // The words to choose from are there once each.
    expect(wordsOf(html)).not.toMatch(/EADDR|Connected|[Nn]obody listens|RST/);
    expect(html.match(/no route|no host/g)).toHaveLength(2);
    expect(html.match(/refused/g)).toHaveLength(1);
  });

  // UDP 1 delivered · 2 refused · 3 silence; ping 1 answered.
  test.each([
    ['tcp', 'serve=ipc:0.0.0.0:50000', ['1 connected', '2 refused', '3 timed out']],
    [
      'udp',
      'serve=ipc:0.0.0.0:50000~udp&dial=robot:192.168.1.100:50000~udp',
      ['1 delivered', '2 refused', '3 silence'],
    ],
    ['ping', 'dial=robot:192.168.1.100~ping', ['1 answered', '2 refused', '3 silence']],
  ])('the words to choose from are those of %s', (_, text, said) => {
    const html = screenOf(edited(withPredictionOpened(benchOf(text))), 0);
    const bar = wordsOf(/aria-label="What you expect".*?role="status"/s.exec(html)?.[0] ?? '');
    for (const word of said) expect(bar).toContain(word);
  });

  test('a mark shows in its cell, and after the run beside the result', () => {
    const attempt = {
      protocol: 'tcp',
      from: 'robot',
      to: predicting.scenario.attempts[0]?.to ?? 0,
      port: 50_000,
    };
    const marked = edited(
      withMark(
        edited(withPredictionOpened(initialBench)),
        { bind: 0, attempt } as Parameters<typeof withMark>[1],
        'refused',
      ),
    );
    expect(cellsIn(screenOf(marked, 0))[0]).toMatch(/you: refused$/);
    const run = edited(withPredictionCommitted(marked));
    expect(cellsIn(screenOf(run, 0))[0]).toMatch(/connected, you said refused$/);
    expect(wordsOf(screenOf(run, 0))).toContain('0 of 1 as predicted');
  });
});

function edited(edit: ReturnType<typeof withPredictionOpened>): BenchScenario {
  if (!edit.ok) throw new Error(edit.fault.code);
  return edit.value;
}
