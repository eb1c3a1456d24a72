/** Links to a hunt: a damaged one is told, with its place, and never shown as another puzzle. */
import { expect, test } from 'vitest';
import { readLabLink } from '../link.ts';
import { huntPage } from './HuntPage.tsx';

test.each([
  ['#/hunt?level=2&seed=417&moves=1000', 'moves'],
  ['#/hunt?level=2&seed=0', 'seed'],
  ['#/hunt?level=4&seed=7', 'level'],
  ['#/hunt?level=1&seed=7&tried=maybe', 'tried'],
])('%s says that %s is wrong', (hash, key) => {
  const position = hash.indexOf(`${key}=`) + key.length + 1;
  expect(readLabLink(hash, huntPage.check)).toEqual({
    ok: false,
    fault: { code: 'link.text', key, position },
  });
});

test('a link that can be read is written as it was, without what cannot be', () => {
  expect(huntPage.check('level=2&seed=417&moves=999')).toEqual({
    ok: true,
    value: 'level=2&seed=417&moves=999',
  });
  expect(huntPage.check('level=2&seed=417&hints=1.1.1.1.3')).toEqual({
    ok: true,
    value: 'level=2&seed=417&hints=1.1.1',
  });
});
