/** Addresses as people have, cut, send and mangle them: parse and format are a pair, nothing throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRoute, linkLimit, pageOf, parseRoute, type Route } from './route.ts';

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';

describe('an address names a page', () => {
  test.each(['', '#', '#/'])('%j is the home page', (hash) => {
    expect(parseRoute(hash)).toEqual({ ok: true, value: { page: 'home' } });
  });

  test.each([
    ['#/and', { page: 'and', text: '', at: null }],
    ['#/and?', { page: 'and', text: '', at: null }],
    [`#/and?${pair}`, { page: 'and', text: pair, at: null }],
    [`#/and?${pair}&at=27`, { page: 'and', text: pair, at: 27 }],
    [`#/and?at=0&${pair}`, { page: 'and', text: pair, at: 0 }],
    ['#and?at=3', { page: 'and', text: '', at: 3 }],
  ])('%s is a lab, its scenario and its step', (hash, route) => {
    expect(parseRoute(hash)).toEqual({ ok: true, value: route });
  });

  test.each([
    ['#/practice', { page: 'practice', text: '', at: null }],
    [
      '#/practice?skill=network&seed=417&item=3',
      { page: 'practice', text: 'skill=network&seed=417&item=3', at: null },
    ],
    ['#/ports?port=502', { page: 'ports', text: 'port=502', at: null }],
  ])('%s is a page with its text', (hash, route) => {
    expect(parseRoute(hash)).toEqual({ ok: true, value: route });
  });

  test.each([
    'constructor',
    '__proto__',
    '/__proto__',
    '/../..',
    '//evil.example',
    '/AND',
    '/toString?a=1',
  ])('#%s is no page', (name) => {
    expect(parseRoute(`#${name}`)).toMatchObject({ ok: false, fault: { code: 'link.page' } });
    expect(pageOf(`#${name}`)).toBeNull();
  });
});

describe('a step is a whole number', () => {
  test.each(['', '-1', '1e3', '1e999', '2.5', '0x18', '007', '٣', '9007199254740992', ' 1', 'x'])(
    'at=%s is refused',
    (value) => {
      expect(parseRoute(`#/and?${pair}&at=${value}`)).toEqual({
        ok: false,
        fault: { code: 'link.step', value },
      });
    },
  );

  test('two steps are refused, the second is not silently taken', () => {
    expect(parseRoute('#/and?at=1&at=2')).toEqual({
      ok: false,
      fault: { code: 'link.twice', key: 'at' },
    });
  });
});

test('a link one character too long is not read', () => {
  const longest = `#/and?${'x'.repeat(linkLimit - '#/and?'.length)}`;
  expect(parseRoute(longest).ok).toBe(true);
  expect(parseRoute(`${longest}x`)).toEqual({
    ok: false,
    fault: { code: 'link.long', length: 8193 },
  });
});

const texts = fc
  .stringMatching(/^[a-z0-9=./]{1,20}(&[a-z0-9=./]{1,20}){0,3}$/)
  .filter((text) => !/(^|&)at=/.test(text));

const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constant({ page: 'home' as const }),
  fc.record({
    page: fc.constant('and' as const),
    text: fc.oneof(fc.constant(''), texts),
    at: fc.option(fc.nat(99_999)),
  }),
);

test('what is formatted is parsed back to the same route', () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(formatRoute(route))).toEqual({ ok: true, value: route });
    }),
  );
});

test('no text throws, and none is read as anything but a route or a coded fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const route = parseRoute(`#${text}`);
      expect(route.ok || route.fault.code.startsWith('link.')).toBe(true);
    }),
  );
});
