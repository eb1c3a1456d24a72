/** Every event of the AND's story on the screen, before, in the middle of and after its step. */
import { describe, expect, test } from 'vitest';
import type { AndEvent } from '../../domain/and/simulate.ts';
import { simulateAnd } from '../../domain/and/simulate.ts';
import { benchAt, scenarioOf, wordsOf } from './testing.tsx';

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';

const scenarios = {
  'a pair with one mask': pair,
  'a pair in one segment': 'a=192.168.1.100/24&b=192.168.1.101/24',
  'a pair with two masks': 'a=192.168.1.10/24&b=192.168.1.200/25',
  'one host': 'a=172.16.37.9/20&b=none',
  'a mask with a hole': 'a=10.20.30.40/255.0.255.0&b=10.20.30.41/8',
  'a wildcard': 'a=10.20.30.40/0.0.0.255&b=none',
  'the ends of the prefixes': 'a=10.0.0.1/0&b=192.168.1.10/32',
} as const;

const kinds: Readonly<Record<AndEvent['kind'], true>> = {
  'and.bit': true,
  'and.compared': true,
  'and.network': true,
  'and.unusable': true,
};

test('the scenarios below have every kind of event', () => {
  const seen = Object.values(scenarios).flatMap((text) =>
    simulateAnd(scenarioOf(text)).steps.map(({ event }) => event.kind),
  );
  expect(new Set(seen)).toEqual(new Set(Object.keys(kinds)));
});

describe.each(Object.entries(scenarios))('%s', (_, text) => {
  const { length } = simulateAnd(scenarioOf(text)).steps;
  // The start, an octet's ends, the edge's neighbours, the last columns and every verdict.
  test.each([...new Set([0, 1, 8, 9, 24, 26, 32, 33, length])])(
    'is drawn at step %i and on the way to it',
    (step) => {
      for (const position of [Math.max(step - 1, 0), Math.max(step - 0.5, 0), step]) {
        const html = benchAt(text, position);
        expect(html).toContain('Host A');
        expect(html).not.toMatch(/NaN|undefined|null|\[object/);
      }
    },
  );
});

test('the sentence of bit 27 is the one of the specification', () => {
  expect(wordsOf(benchAt(pair, 27))).toContain('Bit 27 , worth 32 in octet 4. 0 AND 0 = 0 .');
});

test('on the way to bit 27 its column is lit and said, and its result is not there yet', () => {
  const html = benchAt(pair, 26.5);
  expect(wordsOf(html)).toContain('Bit 27 , worth 32 in octet 4. 0 AND 0 = 0 .');
  expect(wordsOf(html)).toContain('step 27 of 33');
  expect(html).toContain('aria-label="bit 27, worth 32, blank"');
  expect(html.match(/data-bit="26" data-at-work="true"/g)).toHaveLength(6);
});

test('the moving layer lies over the next column of both hosts, and over none after the last', () => {
  const layers = (position: number) => benchAt(pair, position).match(/ opacity-0">[01]</g);
  expect(layers(25)).toEqual([' opacity-0">0<', ' opacity-0">1<']);
  expect(layers(32)).toBeNull();
});

test('a bit says its number, its worth, its value and its part', () => {
  expect(benchAt(pair, 27)).toContain('aria-label="bit 27, worth 32, 0, host bit"');
  expect(benchAt(pair, 27)).toContain('aria-label="bit 26, worth 64, 1, network bit"');
});

test('the edge is a slider that says its prefix', () => {
  expect(benchAt(pair, 0)).toContain('aria-valuetext="/26, 26 network bits"');
});

test('at the end the first bit that differs is marked in both rows', () => {
  expect(benchAt(pair, 33).match(/bit 26, worth 64, [01], network bit, first difference/g)).toEqual(
    [
      'bit 26, worth 64, 0, network bit, first difference',
      'bit 26, worth 64, 1, network bit, first difference',
    ],
  );
});

test("while A judges, B's address stands under A's mask, with A's edge", () => {
  const html = benchAt('a=192.168.1.10/24&b=192.168.1.200/25', 33);
  expect(wordsOf(html)).toContain("A's /24");
  // B's own /25 has a 1 at bit 25.
  const panel = html.slice(html.indexOf('Bits of host B'));
  expect(panel).toContain('data-row="1" data-bit="24"');
  expect(panel.match(/aria-label="bit 25, worth 128, \d, \w+ bit"/g)).toEqual([
    'aria-label="bit 25, worth 128, 1, host bit"',
    'aria-label="bit 25, worth 128, 0, host bit"',
    'aria-label="bit 25, worth 128, 0, host bit"',
  ]);
  expect(wordsOf(html)).toContain('A says: B is in my segment.');
});

test('a mask with a hole has facts no more, and says where the hole ends', () => {
  const words = wordsOf(benchAt('a=10.20.30.40/255.0.255.0&b=none', 33));
  expect(words).toContain('a 1 after a 0 at bit 17');
  expect(words).not.toContain('broadcast 10.');
});
