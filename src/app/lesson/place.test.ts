/** Links to parts of lessons: read back as they were written, and what is said of damaged ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { astray, formatPlace, nowhere, parsePlace, slugsThere, type LearnPlace } from './place.ts';

describe('a link to a part', () => {
  test('names lesson, part and seed', () => {
    expect(parsePlace('lesson=bind&part=other-nic&seed=417')).toEqual({
      ok: true,
      value: { lesson: 'bind', part: 'other-nic', seed: 417 },
    });
  });

  test('may leave open what is drawn or comes first, and all of it for the map', () => {
    expect(parsePlace('lesson=bind')).toEqual({
      ok: true,
      value: { lesson: 'bind', part: null, seed: null },
    });
    expect(parsePlace('')).toEqual({ ok: true, value: nowhere });
    expect(formatPlace(nowhere)).toBe('');
    expect(formatPlace({ lesson: null, part: 'other-nic', seed: 1 })).toBe('');
  });

  test('keeps what it does not know out', () => {
    const read = parsePlace('lesson=bind&utm_source=mail&seed=1');
    expect(read.ok && formatPlace(read.value)).toBe('lesson=bind&seed=1');
  });

  const places = fc.record<LearnPlace>({
    lesson: fc.constantFrom(...slugsThere),
    part: fc.option(fc.stringMatching(/^[a-z\d-]{1,40}$/)),
    seed: fc.option(fc.integer({ min: 1, max: 999_999 })),
  });

  test('reads back as it was written, in characters that a link leaves alone', () => {
    fc.assert(
      fc.property(places, (place) => {
        const text = formatPlace(place);
        expect(text).toMatch(/^[a-z\d=&-]+$/);
        expect(parsePlace(text)).toEqual({ ok: true, value: place });
        expect(
          parsePlace(encodeURIComponent(text).replaceAll('%3D', '=').replaceAll('%26', '&')),
        ).toEqual({ ok: true, value: place });
      }),
    );
  });
});

test('a part that no lesson has is pointed at where its name begins', () => {
  const { fault, text } = astray({ lesson: 'bind', part: 'part-of-none', seed: 417 });
  expect(text).toBe('#/learn?lesson=bind&part=part-of-none&seed=417');
  expect(fault).toEqual({ code: 'link.text', key: 'part', position: 25 });
  expect(text.slice(fault.position)).toMatch(/^part-of-none&/);
});

test.each([
  ['lesson=nothing', 'lesson', 'text.value', 7],
  ['lesson=', 'lesson', 'text.value', 7],
  ['lesson=Bind', 'lesson', 'text.value', 7],
  ['lesson=constructor', 'lesson', 'text.value', 7],
  ['lesson=bind&part=', 'part', 'text.value', 17],
  ['lesson=bind&part=other%20nic', 'part', 'text.value', 22],
  ['lesson=bind&part=<script>', 'part', 'text.value', 17],
  [`lesson=bind&part=${'a'.repeat(41)}`, 'part', 'text.value', 57],
  ['lesson=bind&seed=0', 'seed', 'text.value', 17],
  ['lesson=bind&seed=1000000', 'seed', 'text.value', 17],
  ['lesson=bind&seed=-1', 'seed', 'text.value', 17],
  ['lesson=bind&seed=1e3', 'seed', 'text.value', 18],
  ['lesson=bind&seed=07', 'seed', 'text.value', 17],
  ['lesson=bind&lesson=bind', 'lesson', 'text.twice', 12],
  ['lesson', 'lesson', 'text.noValue', 6],
  ['lesson=%zz', 'lesson', 'text.escape', 7],
  ['a'.repeat(9000), '', 'text.tooLong', 8192],
])('%s: says what is wrong, and where', (text, key, code, at) => {
  expect(parsePlace(text)).toMatchObject({ ok: false, fault: { code, key, at } });
});

test('whatever stands in a link is read or refused, never thrown', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.tuple(fc.constantFrom('lesson', 'part', 'seed', '__proto__'), fc.string()))
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const read = parsePlace(text);
      if (read.ok) {
        const again = parsePlace(formatPlace(read.value));
        expect(again.ok && formatPlace(again.value)).toBe(formatPlace(read.value));
      } else {
        expect(read.fault.at).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
