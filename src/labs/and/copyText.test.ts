import { expect, test } from 'vitest';
import { and as words } from '../../i18n/en/and.ts';
import { copyText } from './copyText.ts';
import { scenarioOf } from './testing.tsx';

test('the calculation as text has every row, its numbers and the verdict', () => {
  expect(copyText(scenarioOf('a=192.168.1.130/26&b=192.168.1.194/26'), words).split('\n')).toEqual([
    'Host A',
    'IP    11000000.10101000.00000001.10000010  192.168.1.130',
    'mask  11111111.11111111.11111111.11000000  255.255.255.192',
    'AND   11000000.10101000.00000001.10000000  192.168.1.128',
    '',
    'Host B',
    'IP    11000000.10101000.00000001.11000010  192.168.1.194',
    'mask  11111111.11111111.11111111.11000000  255.255.255.192',
    'AND   11000000.10101000.00000001.11000000  192.168.1.192',
    '',
    'Not the same segment, and both hosts agree: under /26 A is in 192.168.1.128, B is in 192.168.1.192. They first differ at bit 26.',
  ]);
});

test('what is still to be found is a blank, and there is no verdict yet', () => {
  const text = copyText(scenarioOf('a=192.168.1.130/26&b=192.168.1.194/26&mode=last'), words);
  expect(text).toContain('AND   11000000.10101000.00000001.________  192.168.1._');
  expect(text).not.toContain('segment');
});
