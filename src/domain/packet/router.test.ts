/** Packets through a router: what it quotes when it complains, and which echo belongs to which wire. */
import { describe, expect, test } from 'vitest';
import { simulate } from '../connect/simulate.ts';
import { given } from '../connect/testing.ts';
import { ipv4OfOctets } from '../ip/ipv4.ts';
import { captureOf, type Captured } from './capture.ts';
import { rowsOf } from './packetList.ts';

const hosts =
  'hosts=robot,192.168.1.10/24@a,gw:192.168.1.1;plc,10.0.0.9/24@b,gw:10.0.0.1;' +
  'router,router,192.168.1.1/24@a,10.0.0.1/24@b,forward';

function captured(text: string): readonly Captured[] {
  const scenario = given(text);
  const trace = simulate(scenario).attempts[0]?.trace;
  if (trace === undefined) throw new Error('no attempt');
  return captureOf(scenario, trace, Infinity);
}

describe('what a router complains about', () => {
  /** The complaint's TTL and that of the packet in it, and when it was sent. */
  const complaint = (attempt: string) => {
    const last = captured(`${hosts}&${attempt}`).at(-1);
    if (last?.frame.kind !== 'ip') throw new Error('no complaint');
    const { packet, about } = last.frame;
    return { says: packet.kind, ttl: about?.ttl, to: about?.to, timeMs: last.timeMs };
  };

  // RFC 1812 5.3.1: a router counts down before it sends on, so before its own ARP finds nobody.
  test('nobody answers on the next wire: three seconds on, and counted down', () => {
    expect(complaint('dial=robot:10.0.0.77:5000')).toEqual({
      says: { protocol: 'icmp', says: 'host' },
      ttl: 63,
      to: ipv4OfOctets([10, 0, 0, 77]),
      timeMs: 3000,
    });
  });

  test('it knows no route: at once, and as it came', () => {
    expect(complaint('dial=robot:172.16.0.1:5000')).toEqual({
      says: { protocol: 'icmp', says: 'net' },
      ttl: 64,
      to: ipv4OfOctets([172, 16, 0, 1]),
      timeMs: 0,
    });
  });

  test('it quotes the question, not what the answer was', () => {
    const noWayBack = hosts.replace('10.0.0.9/24@b,gw:10.0.0.1', '10.0.0.9/24@b');
    const all = captured(`${noWayBack}&serve=plc:0.0.0.0:5000&dial=robot:10.0.0.9:5000`);
    expect(all.filter(({ frame }) => frame.kind === 'ip' && frame.about !== null)).toEqual([]);
  });
});

// Both wires see the same echo: each knows its reply by its own frames.
test('an echo through a router knows the reply on its own wire', () => {
  const echoes = rowsOf(captured(`${hosts}&dial=robot:10.0.0.9~ping`), true).filter(({ info }) =>
    info.includes('Echo'),
  );
  expect(
    echoes.map(({ no, info }) => [no, info.match(/\((?:reply|request) in \d+\)/)?.[0]]),
  ).toEqual([
    [3, '(reply in 8)'],
    [6, '(reply in 7)'],
    [7, '(request in 6)'],
    [8, '(request in 3)'],
  ]);
});

describe('a packet for everybody on the wire', () => {
  const toAll =
    'hosts=robot,192.168.1.1/30@a,192.168.1.10/24@b,gw:192.168.1.3@nic2;plc,192.168.2.10/16@b';
  const sent = (dial: string) =>
    captured(`${toAll}&dial=${dial}`).map(({ segment, frame: { kind, from, to } }) => [
      segment,
      kind,
      from,
      to,
    ]);

  test('has the broadcast MAC and no question before it', () => {
    const frame = ['b', 'ip', '02:00:00:00:01:02', 'ff:ff:ff:ff:ff:ff'];
    expect(sent('robot:192.168.2.11:5000')).toEqual([frame]);
  });

  test('an ICMP error in it quotes what it is about', () => {
    const refused = captured(`${toAll}&dial=plc:192.168.1.10:5000~udp`).at(-1)?.frame;
    expect(refused?.to).toBe('ff:ff:ff:ff:ff:ff');
    expect(refused?.kind === 'ip' && refused.about?.toPort).toBe(5000);
  });

  test('does not leave where the cable is out', () => {
    const text = `${toAll.replace('1.10/24@b', '1.10/24@none')}&dial=robot:192.168.2.11:5000`;
    expect(captured(text)).toEqual([]);
  });
});
