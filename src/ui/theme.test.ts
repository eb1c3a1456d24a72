/** Reads the colours out of theme.css and measures them by WCAG's own formula, in both themes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');

const tokensIn = (start: string): Map<string, string> => {
  const from = css.indexOf(start);
  const block = css.slice(from, css.indexOf('\n}', from));
  return new Map(
    [...block.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)].map((found) => [
      found[1] ?? '',
      found[2] ?? '',
    ]),
  );
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (hex: string): number => {
  const linear = (at: number): number => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
};

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const contrast = (one: string, two: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const themes = { light: tokensIn('@theme {'), dark: tokensIn("[data-theme='dark'] {") };

const text: readonly (readonly [ink: string, ground: string])[] = [
  ...['ink', 'ink2', 'net', 'host', 'ok', 'no', 'mute', 'road', 'accent'].map(
    (ink) => [ink, 'card'] as const,
  ),
  ...['ink', 'ink2', 'net', 'ok', 'no'].map((ink) => [ink, 'paper'] as const),
  ...['net', 'host', 'ok', 'no', 'mute', 'road'].map((ink) => [ink, `${ink}-bg`] as const),
  ['ink', 'now'],
  ['ink', 'net-bg'],
  ['ink', 'host-bg'],
  ['card', 'accent'],
  ['card', 'no'],
];

const marks: readonly (readonly [mark: string, ground: string])[] = [
  ...['line2', 'net', 'host', 'now-line', 'accent', 'ok', 'no', 'mute', 'road', 'ink'].flatMap(
    (mark) => [[mark, 'card'] as const, [mark, 'paper'] as const],
  ),
  ['now-line', 'now'],
  ['now-line', 'net-bg'],
  ['now-line', 'host-bg'],
  ['no', 'net-bg'],
  ['no', 'host-bg'],
];

it('measures black on white as 21:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

it('has the same colours in both themes', () => {
  expect(themes.light.size).toBeGreaterThan(20);
  expect([...themes.dark.keys()].toSorted()).toEqual([...themes.light.keys()].toSorted());
});

describe.each(Object.entries(themes))('in the %s theme', (_, tokens) => {
  const ratio = (one: string, two: string): number =>
    contrast(tokens.get(one) ?? 'missing', tokens.get(two) ?? 'missing');

  test.each(text)('text in %s on %s reaches 7:1', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(marks)('a mark in %s on %s reaches 3:1', (mark, ground) => {
    expect(ratio(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});
