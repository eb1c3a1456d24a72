/**
 * Links that were in the world once open for ever, and as what they were then. Add a line with
 * every release; never change one.
 */
import { expect, test } from 'vitest';
import { simulations } from '../domain/simulations.ts';
import { formatIpv4 } from '../domain/ip/ipv4.ts';
import { parseRoute } from './route.ts';

const golden = [
  ['0.1', '#/and?a=192.168.1.130/26&b=192.168.1.194/26', '192.168.1.130', '192.168.1.194', null],
  [
    '0.1',
    '#/and?a=192.168.1.100/24&b=192.168.1.101/24&at=27',
    '192.168.1.100',
    '192.168.1.101',
    27,
  ],
  ['0.1', '#/and?a=172.16.37.9/20&b=none&at=3', '172.16.37.9', null, 3],
  ['0.1', '#/and?a=10.0.0.1/255.0.255.0&b=10.0.0.2/0', '10.0.0.1', '10.0.0.2', null],
  [
    '0.1',
    '#/and?a=192.168.1.10/24&b=192.168.2.20/23&mode=last',
    '192.168.1.10',
    '192.168.2.20',
    null,
  ],
] as const;

test.each(golden)('a link of %s: %s', (_version, link, a, b, at) => {
  const route = parseRoute(link);
  expect(route).toMatchObject({ ok: true, value: { page: 'and', at } });
  if (!route.ok || route.value.page === 'home') return;
  const scenario = simulations.and.parse(route.value.text);
  expect(scenario.ok).toBe(true);
  if (!scenario.ok) return;
  expect(formatIpv4(scenario.value.a.address)).toBe(a);
  expect(scenario.value.b === null ? null : formatIpv4(scenario.value.b.address)).toBe(b);
});
