/** Where the network is free, an outcome is one of a set; and what depends on what came before. */
import { describe, expect, test } from 'vitest';
import { formatIpv4 } from '../ip/ipv4.ts';
import { simulate, verdictsOf } from './simulate.ts';
import { endText, given, kindsOf } from './testing.ts';

/** All that the last attempt may end with, the likeliest first. */
const setOf = (text: string): readonly string[] => {
  const outcome = verdictsOf(given(text)).attempts.at(-1);
  return outcome === undefined ? [] : [outcome, ...outcome.or].map(endText);
};

const robot = 'robot,192.168.1.10/24@a';
const dial = '&dial=robot:192.168.1.100:5000';

describe('two hosts with the same address', () => {
  const hosts = `hosts=ipc,192.168.1.100/24@a;${robot};plc,192.168.1.100/24@a`;

  test('whoever answers ARP: the one plugged in last is the likelier', () => {
    expect(setOf(`${hosts}&serve=ipc:0.0.0.0:5000${dial}`)).toEqual([
      'ECONNREFUSED socket.wrongHost at plc, out',
      'CONNECTED 0 socket.wildcard at ipc, out',
    ]);
  });

  test('where both end alike there is no choice to tell', () => {
    expect(setOf(`${hosts.replaceAll('24@a', '24@a,fw:drop')}${dial}`)).toEqual([
      'ETIMEDOUT firewall.drop at plc, out',
      'ETIMEDOUT firewall.drop at ipc, out',
    ]);
    expect(setOf(`hosts=ipc,192.168.1.100/24@a,none@a;${robot}${dial}`)).toEqual([
      'ECONNREFUSED socket.none at ipc, out',
    ]);
  });

  test('the trace tells the likelier story, and knows the others', () => {
    const { attempts } = simulate(given(`${hosts}&serve=ipc:0.0.0.0:5000${dial}`));
    const last = attempts[0]?.trace.steps.at(-1)?.event;
    expect(last?.kind === 'ended' ? last.outcome.or.map(endText) : []).toEqual([
      'CONNECTED 0 socket.wildcard at ipc, out',
    ]);
  });
});

test('two duplicates on the way: every combination', () => {
  const hosts =
    'hosts=r1,192.168.1.1/24@a,192.168.2.1/24@b,forward;r2,192.168.1.1/24@a;' +
    'x,192.168.2.9/24@b,gw:192.168.2.1;y,192.168.2.9/24@b,gw:192.168.2.1;robot,192.168.1.10/24@a,gw:192.168.1.1';
  expect(setOf(`${hosts}&serve=x:0.0.0.0:5000&dial=robot:192.168.2.9:5000`)).toEqual([
    'ETIMEDOUT forward.off at r2, out',
    'ECONNREFUSED socket.wrongHost at y, out',
    'CONNECTED 0 socket.wildcard at x, out',
  ]);
});

describe('servers that share a port', () => {
  const hosts = `hosts=ipc,192.168.1.100/24@a;${robot}`;
  const served = (...servers: readonly string[]): string =>
    `${hosts}&serve=${servers.map((server) => `ipc:${server}`).join(';')}${dial}`;

  test('the most specific wins', () => {
    const text = served('0.0.0.0:5000~reuseport', '192.168.1.100:5000~reuseport');
    expect(setOf(text)).toEqual(['CONNECTED 1 socket.exact at ipc, out']);
  });

  test('by SO_REUSEPORT on the same address: any of them', () => {
    const text = served('0.0.0.0:5000~reuseport', '0.0.0.0:5000~reuseport');
    expect(setOf(text)).toEqual([
      'CONNECTED 0 socket.wildcard at ipc, out',
      'CONNECTED 1 socket.wildcard at ipc, out',
    ]);
  });

  test('UDP by SO_REUSEADDR: the last to come', () => {
    const text = `${served('0.0.0.0:5000~udp~reuse', '0.0.0.0:5000~udp~reuse')}~udp`;
    expect(setOf(text)).toEqual([
      'DELIVERED 1, heard from 192.168.1.100 socket.wildcard at ipc, out',
    ]);
  });

  test('UDP by both: the last decides whether there is a choice', () => {
    const both = '0.0.0.0:5000~udp~reuse~reuseport';
    const reuse = '0.0.0.0:5000~udp~reuse';
    expect(setOf(`${served(both, reuse)}~udp`)).toHaveLength(1);
    expect(setOf(`${served(reuse, both)}~udp`)).toHaveLength(1);
    expect(setOf(`${served(both, both)}~udp`)).toHaveLength(2);
  });

  test('on Windows by SO_REUSEADDR: nobody knows', () => {
    const text = served('0.0.0.0:5000~reuse', '0.0.0.0:5000~reuse').replace('ipc,', 'ipc,windows,');
    expect(setOf(text)).toHaveLength(2);
  });
});

test('a datagram to a broadcast address behind a gateway reaches every socket there', () => {
  const hosts =
    'hosts=ipc,192.168.1.100/24@a,192.168.2.100/24@b;robot,192.168.1.10/24@a,gw:192.168.1.100';
  const served =
    '&serve=ipc:0.0.0.0:5000~udp~reuse;ipc:192.168.2.255:5000~udp~reuse;ipc:192.168.1.100:5000~udp~reuse';
  const to = '&dial=robot:192.168.2.255:5000~sendto';
  expect(setOf(hosts + served + to)).toEqual([
    'DELIVERED 0, stranger from 192.168.1.100 reply.otherAddress at robot, back',
    'DELIVERED 1, stranger from 192.168.1.100 reply.otherAddress at robot, back',
  ]);
  expect(setOf(hosts + to)).toEqual(['SILENCE socket.none at ipc, out']);
});

describe('a frozen server', () => {
  const hosts = `hosts=ipc,192.168.1.100/24@a;${robot}`;
  const dials = (count: number): string =>
    `&dial=${Array.from({ length: count }, () => 'robot:192.168.1.100:5000').join(';')}`;

  test.each([
    [0, 1],
    [1, 2],
    [3, 4],
  ])('with a backlog of %i takes %i', (backlog, taken) => {
    const kinds = kindsOf(
      `${hosts}&serve=ipc:0.0.0.0:5000~frozen~backlog:${backlog}${dials(taken + 2)}`,
    );
    expect(kinds).toEqual([
      ...Array.from({ length: taken }, () => 'CONNECTED'),
      'ETIMEDOUT',
      'ETIMEDOUT',
    ]);
  });

  test('one of two that share the port may be full or not', () => {
    const frozen = 'ipc:0.0.0.0:5000~reuseport~frozen~backlog:0';
    const text = `${hosts}&serve=${frozen};${frozen}`;
    expect(setOf(text + dials(1))).toHaveLength(2);
    expect(setOf(text + dials(2)).toSorted()).toEqual([
      'CONNECTED 0 socket.frozen at ipc, out',
      'CONNECTED 1 socket.frozen at ipc, out',
      'ETIMEDOUT socket.queueFull at ipc, out',
    ]);
  });

  test('a server that runs is never full', () => {
    expect(kindsOf(`${hosts}&serve=ipc:0.0.0.0:5000~backlog:0${dials(4)}`)).toEqual(
      Array.from({ length: 4 }, () => 'CONNECTED'),
    );
  });
});

test('connections on one port are told apart by both ends', () => {
  const text = `hosts=ipc,192.168.1.100/24@a;${robot};plc,192.168.1.11/24@a&serve=ipc:0.0.0.0:5000${dial};robot:192.168.1.100:5000;plc:192.168.1.100:5000`;
  const { attempts } = simulate(given(text));
  const connections = attempts.at(-1)?.trace.steps.at(-1)?.state.connections ?? [];
  const ends = connections.map(
    ({ local, peer }) =>
      `${formatIpv4(local.address)}:${local.port} ${formatIpv4(peer.address)}:${peer.port}`,
  );
  expect(ends).toEqual([
    '192.168.1.10:49152 192.168.1.100:5000',
    '192.168.1.10:49153 192.168.1.100:5000',
    '192.168.1.11:49154 192.168.1.100:5000',
  ]);
});

test('a client’s port is one that nothing on its host holds', () => {
  const text = `hosts=ipc,192.168.1.100/24@a;${robot}&serve=ipc:0.0.0.0:5000;robot:0.0.0.0:49152${dial}`;
  const outcome = verdictsOf(given(text)).attempts[0];
  expect(outcome && 'local' in outcome ? outcome.local.port : 0).toBe(49153);
});
