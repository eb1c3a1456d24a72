/** The first question of every host, and packets that never leave it. */
import { describe, expect, test } from 'vitest';
import { formatIpv4 } from '../ip/ipv4.ts';
import { simulate } from './simulate.ts';
import { given } from './testing.ts';

const hosts =
  'hosts=ipc,192.168.1.100/24@a,192.168.2.100/24@b,gw:192.168.1.1;robot,192.168.1.10/24@a';

const storyOf = (dial: string) =>
  (
    simulate(given(`${hosts}&serve=ipc:0.0.0.0:5000&dial=${dial}`)).attempts[0]?.trace.steps ?? []
  ).map(({ event }) => event);

const decisions = (dial: string) =>
  storyOf(dial).flatMap((event) => (event.kind === 'route.decided' ? event : []));

describe('the ANDs that a host shows', () => {
  test('are one for each of its routes, the longest prefix first', () => {
    const [first] = decisions('ipc:192.168.2.9:5000');
    const shown = first?.tests.map(({ route, network, matches }) => [
      `${formatIpv4(route.to.address)}/${route.to.prefix}`,
      formatIpv4(network),
      matches,
    ]);
    expect(shown).toEqual([
      ['192.168.1.0/24', '192.168.2.0', false],
      ['192.168.2.0/24', '192.168.2.0', true],
      ['0.0.0.0/0', '0.0.0.0', true],
    ]);
  });

  test('are none where the address is its own', () => {
    for (const to of ['192.168.1.100', '192.168.2.100', '127.0.0.1']) {
      const all = decisions(`ipc:${to}:5000`);
      expect(all.map(({ decision }) => decision.kind)).toEqual(['own', 'own']);
      expect(all.map(({ tests }) => tests)).toEqual([[], []]);
    }
  });
});

describe('a handshake', () => {
  /** "SYN 127.0.0.1 > 127.0.0.1:5000 on lo". */
  const packets = (dial: string) =>
    storyOf(dial).flatMap((event) => {
      if (event.kind !== 'packet.sent' || event.packet.kind.protocol !== 'tcp') return [];
      const { from, to, kind } = event.packet;
      return `${kind.flags} ${formatIpv4(from)} > ${formatIpv4(to)}, ${event.way}, on ${event.segment ?? 'lo'}`;
    });

  test('inside a host is three packets that never leave it', () => {
    expect(packets('ipc:192.168.2.100:5000')).toEqual([
      'SYN 192.168.2.100 > 192.168.2.100, out, on lo',
      'SYN-ACK 192.168.2.100 > 192.168.2.100, back, on lo',
      'ACK 192.168.2.100 > 192.168.2.100, out, on lo',
    ]);
  });

  test('on a wire is three packets as well', () => {
    expect(packets('robot:192.168.1.100:5000')).toEqual([
      'SYN 192.168.1.10 > 192.168.1.100, out, on a',
      'SYN-ACK 192.168.1.100 > 192.168.1.10, back, on a',
      'ACK 192.168.1.10 > 192.168.1.100, out, on a',
    ]);
  });
});
