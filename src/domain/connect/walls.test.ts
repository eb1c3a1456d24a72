/** Firewalls, rule by rule as nftables ran them; Windows Firewall from its documents. */
import { describe, expect, test } from 'vitest';
import { endOf, endsOf, kindsOf } from './testing.ts';

const ipcNics = '192.168.1.100/24@a,192.168.2.100/24@b';
const served = '&serve=ipc:0.0.0.0:5000;ipc:0.0.0.0:5000~udp';
const world = (wall: string, robotWall = ''): string =>
  `hosts=ipc,${ipcNics}${wall};robot,192.168.1.10/24@a${robotWall};plc,192.168.2.10/24@b${served}`;

const [ok, out, no] = ['CONNECTED', 'ETIMEDOUT', 'ECONNREFUSED'] as const;

/** Robot and PLC by TCP, the IPC to itself, the robot by ping. */
const dials =
  '&dial=robot:192.168.1.100:5000;plc:192.168.2.100:5000;ipc:127.0.0.1:5000;robot:192.168.1.100~ping';

test.each([
  ['', [ok, ok, ok, 'ANSWERED']],
  [',fw:drop', [out, out, out, 'SILENCE']],
  [',fw:reject', [no, no, no, 'ECONNREFUSED']],
  [',fw:prohibit', ['EHOSTUNREACH', 'EHOSTUNREACH', 'EHOSTUNREACH', 'EHOSTUNREACH']],
  [',fw:off,drop:any', [ok, ok, ok, 'ANSWERED']],
  [',drop:tcp.5000', [out, out, out, 'ANSWERED']],
  [',drop:any.5000', [out, out, out, 'ANSWERED']],
  [',drop:tcp.5001', [ok, ok, ok, 'ANSWERED']],
  [',drop:udp.5000', [ok, ok, ok, 'ANSWERED']],
  [',drop:icmp', [ok, ok, ok, 'SILENCE']],
  [',drop:tcp@nic1', [out, ok, ok, 'ANSWERED']],
  [',drop:tcp@nic2', [ok, out, ok, 'ANSWERED']],
  [',drop:any~192.168.1.0/24', [out, ok, ok, 'SILENCE']],
  [',drop:any~127.0.0.0/8', [ok, ok, out, 'ANSWERED']],
  [',allow:tcp.5000,drop:any', [ok, ok, ok, 'SILENCE']],
  [',drop:any,allow:tcp.5000', [out, out, out, 'SILENCE']],
  [',fw:drop,allow:tcp.5000@nic1', [ok, out, out, 'SILENCE']],
  [',drop:tcp~public', [out, out, out, 'ANSWERED']],
])('on Linux "%s"', (wall, expected) => {
  expect(kindsOf(world(wall) + dials)).toEqual(expected);
});

test.each([
  ['~udp', 'reject', 'ECONNREFUSED firewall.reject at ipc, out'],
  ['~udp', 'prohibit', 'EHOSTUNREACH firewall.prohibit at ipc, out'],
  ['~udp', 'drop', 'SILENCE firewall.drop at ipc, out'],
  ['~sendto', 'reject', 'SILENCE firewall.reject at ipc, out'],
  ['~sendto', 'prohibit', 'SILENCE firewall.prohibit at ipc, out'],
])('a UDP client (%s) and a rule to %s', (flag, verdict, expected) => {
  expect(endOf(`${world(`,fw:${verdict}`)}&dial=robot:192.168.1.100:5000${flag}`)).toBe(expected);
});

test('the firewall lets in the answers to what its own host began', () => {
  const text = `${world('', ',fw:drop')}&dial=robot:192.168.1.100:5000;robot:192.168.1.100:5001;robot:192.168.1.100:5000~udp;robot:192.168.1.100~ping;robot:192.168.1.100:5001~udp`;
  expect(kindsOf(text)).toEqual([ok, no, 'DELIVERED', 'ANSWERED', no]);
});

test('an answer from another address is no answer to what the host began', () => {
  const routed = (wall: string): string =>
    world('', `,gw:192.168.1.100${wall}`) + '&dial=robot:192.168.2.100:5000~sendto';
  expect(endOf(routed(''))).toBe(
    'DELIVERED 1, stranger from 192.168.1.100 reply.otherAddress at robot, back',
  );
  expect(endOf(routed(',fw:drop'))).toBe(
    'DELIVERED 1, none from 192.168.1.100 firewall.drop at robot, back',
  );
});

test('a firewall does not ask about packets that its host only sends on', () => {
  const hosts = `hosts=ipc,${ipcNics},forward,fw:drop;robot,192.168.1.10/24@a,gw:192.168.1.100;plc,192.168.2.10/24@b,gw:192.168.2.100`;
  expect(kindsOf(`${hosts}&serve=plc:0.0.0.0:5000&dial=robot:192.168.2.10:5000`)).toEqual([ok]);
});

describe('Windows Firewall (documented, not measured)', () => {
  test.each([
    ['as delivered', ',fw:drop', [out, out, ok, 'SILENCE']],
    ['an allow rule', ',fw:drop,allow:tcp.5000', [ok, ok, ok, 'SILENCE']],
    [
      'an allow rule on the wrong profile',
      ',fw:drop,allow:tcp.5000~public',
      [out, out, ok, 'SILENCE'],
    ],
    [
      'an allow rule on the right profile',
      ',fw:drop,allow:tcp.5000~private',
      [ok, ok, ok, 'SILENCE'],
    ],
    [
      'a block beats an allow, in whatever order',
      ',allow:tcp.5000,drop:tcp@nic1',
      [out, ok, ok, 'ANSWERED'],
    ],
    ['it blocks in silence only', ',fw:reject', [out, out, ok, 'SILENCE']],
    ['a rule to reject is a block, too', ',reject:tcp', [out, out, ok, 'ANSWERED']],
    ['off', ',fw:off.drop', [ok, ok, ok, 'ANSWERED']],
    ['allowing all', ',fw:allow', [ok, ok, ok, 'ANSWERED']],
  ])('%s', (_, wall, expected) => {
    expect(kindsOf(world(`,windows${wall}`) + dials)).toEqual(expected);
  });

  test('a rule counts by the profile of the NIC that the packet comes in by', () => {
    const hosts = `hosts=ipc,windows,192.168.1.100/24@a~public,192.168.2.100/24@b,fw:drop,allow:any~public;robot,192.168.1.10/24@a;plc,192.168.2.10/24@b`;
    expect(kindsOf(hosts + served + dials)).toEqual([ok, out, ok, 'ANSWERED']);
  });

  test('stealth: even a closed port says nothing, but to the host itself', () => {
    const closed =
      '&dial=robot:192.168.1.100:5001;ipc:192.168.1.100:5001;robot:192.168.1.100:5001~udp';
    expect(endsOf(world(',windows,fw:allow') + closed)).toEqual([
      'ETIMEDOUT firewall.stealth at ipc, out',
      'ECONNREFUSED socket.otherPort at ipc, out',
      'SILENCE firewall.stealth at ipc, out',
    ]);
    expect(kindsOf(world(',windows') + closed)).toEqual([no, no, no]);
    expect(kindsOf(world(',fw:allow') + closed)).toEqual([no, no, no]);
  });
});
