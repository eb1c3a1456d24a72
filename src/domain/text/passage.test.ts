/** Percent-decoding that never throws and keeps every character's place. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decoded, passageOf, positionIn, sliced } from './passage.ts';

test.each([
  ['plain', 'plain', [0, 1, 2, 3, 4, 5]],
  ['a%2Fb', 'a/b', [0, 1, 4, 5]],
  ['%c3%A4!', 'ä!', [0, 6, 7]],
  // A character outside the basic plane is two in JavaScript: both stand where its escape began.
  ['%F0%9F%98%80.', '😀.', [0, 0, 12, 13]],
  ['😀%41', '😀A', [0, 1, 2, 5]],
  ['%2541', '%41', [0, 3, 4, 5]],
  ['', '', [0]],
])('%s is %s', (text, expected, positions) => {
  expect(decoded(passageOf(text))).toEqual({ ok: true, value: { text: expected, positions } });
});

test.each([
  ['%', 0],
  ['ab%', 2],
  ['a%4', 1],
  ['%zz', 0],
  ['%E0%A4%A', 0],
  ['%41%80', 3],
  ['%c3%41', 0],
  ['%c3%A4%A4', 0],
  ['%ff', 0],
])('%s begins no character at %i', (text, position) => {
  expect(decoded(passageOf(text))).toEqual({ ok: false, fault: position });
});

describe('decoding', () => {
  it('is what decodeURIComponent does, where that does not throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const encoded = encodeURIComponent(text);
        expect(decoded(passageOf(encoded))).toMatchObject({ ok: true, value: { text } });
      }),
    );
  });
});

test('a slice remembers where it stood, and points behind itself at its end', () => {
  const middle = sliced(passageOf('0123456789'), 3, 6);
  expect(middle).toEqual({ text: '345', positions: [3, 4, 5, 6] });
  expect([0, 2, 3, 9].map((index) => positionIn(middle, index))).toEqual([3, 5, 6, 6]);
});
