/** The pure parts of the kernel check, each with a case that a person can reckon: no kernel is asked. */
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/domain/connect/canonical.ts';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { parseScenario } from '../../src/domain/connect/text.ts';
import { shapeOf } from './canonical.ts';
import { nftOf } from './nft.ts';
import { planOf } from './plan.ts';
import { isSameSight, seenByKernel } from './seen.ts';
import { worldOf } from './worlds/families.ts';
import { hostOf, ip, nicOf, ruleOf } from './worlds/pieces.ts';

function scenario(text: string): Scenario {
  const read = parseScenario(text);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

describe('two worlds have one shape', () => {
  const one = scenario(
    'hosts=ipc,10.0.1.100/24@a;robot,10.0.1.10/24@a&serve=ipc:0.0.0.0:50000&dial=robot:10.0.1.100:50000',
  );

  test('if only names and numbers differ', () => {
    const other = scenario(
      'hosts=pc,192.168.7.1/24@x;cam,192.168.7.9/24@x&serve=pc:0.0.0.0:4840&dial=cam:192.168.7.1:4840',
    );
    expect(shapeOf(other)).toBe(shapeOf(one));
  });

  test.each([
    'hosts=ipc,10.0.1.100/24@a;robot,10.0.1.10/25@a&serve=ipc:0.0.0.0:50000&dial=robot:10.0.1.100:50000',
    'hosts=ipc,10.0.1.100/24@a;robot,10.0.1.10/24@b&serve=ipc:0.0.0.0:50000&dial=robot:10.0.1.100:50000',
    'hosts=ipc,10.0.1.100/24@a;robot,10.0.1.10/24@a&serve=ipc:10.0.1.100:50000&dial=robot:10.0.1.100:50000',
    'hosts=ipc,10.0.1.100/24@a;robot,10.0.1.10/24@a&serve=ipc:0.0.0.0:80&dial=robot:10.0.1.100:80',
    'hosts=ipc,10.0.1.100/24@a;robot,10.0.1.10/24@a&serve=ipc:0.0.0.0:50000&dial=robot:10.0.1.255:50000',
  ])('but not if a mask, a wire, a bind, the kind of a port or of a target does: %s', (text) => {
    expect(shapeOf(scenario(text))).not.toBe(shapeOf(one));
  });
});

test('the same seed and place give the same world', () => {
  expect(worldOf(7, 3)).toEqual(worldOf(7, 3));
  expect(worldOf(7, 3)).not.toEqual(worldOf(8, 3));
});

test('a firewall is written as an administrator would write it', () => {
  const firewall = {
    on: true,
    rules: [
      ruleOf({ nic: 'nic1', protocol: 'tcp', port: 50000 }),
      ruleOf({ from: { address: ip(10, 0, 1, 0), prefix: 24 }, verdict: 'reject' }),
    ],
    otherwise: 'drop',
  } as const;
  const host = hostOf('ipc', [nicOf(1, ip(10, 0, 1, 1), 24, 'a')], { firewall });
  expect(nftOf(host, false)).toBe(`table ip here {
 chain input {
  type filter hook input priority 0; policy accept;
  ct state established,related accept
  iifname "nic0" tcp dport 50000 accept
  ip saddr 10.0.1.0/24 meta l4proto tcp reject with tcp reset
  ip saddr 10.0.1.0/24 reject with icmp type port-unreachable
  drop
 }
}
`);
});

test('a cable that is out ends on a wire that is never up', () => {
  const [ipc] = canonical.hosts;
  const out = hostOf('ipc', [nicOf(1, ip(10, 0, 1, 1), 24, null)]);
  expect(
    planOf({ ...canonical, hosts: [out] }).wires.filter((line) => line.includes(' up')),
  ).toEqual([]);
  expect(planOf({ ...canonical, hosts: ipc === undefined ? [] : [ipc] }).wiresRunning).toEqual([
    'h0n0',
    'h0n1',
  ]);
});

describe('how long the client waited', () => {
  const refused = (s: number, surely?: number) =>
    seenByKernel({ outcome: 'ECONNREFUSED', s, ...(surely === undefined ? {} : { surely }) });

  test.each([
    [0, 'at once'],
    [0.61, 'ARP'],
    [3.07, 'time-out'],
  ] as const)('%f s is one of the kernel’s own timers', (s, wait) => {
    expect(refused(s).waits).toEqual([wait]);
  });

  test('on a busy machine it is any that lies between what was sure and what was seen', () => {
    expect(refused(0.7, 0.1).waits).toEqual(['at once', 'ARP']);
    expect(isSameSight({ what: 'ECONNREFUSED', waits: ['at once'] }, refused(0.7, 0.1))).toBe(true);
    expect(isSameSight({ what: 'ECONNREFUSED', waits: ['time-out'] }, refused(0.7, 0.1))).toBe(
      false,
    );
  });
});
