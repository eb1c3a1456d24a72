import { describe, expect, test } from 'vitest';
import { canonical } from '../connect/canonical.ts';
import type { Attempt, Scenario } from '../connect/scenario.ts';
import { simulate } from '../connect/simulate.ts';
import { ipv4OfOctets, type Octets } from '../ip/ipv4.ts';
import { captureOf, type Captured, type Frame } from './capture.ts';
import { bytesOf, layersOf } from './layers.ts';
import { macBytes, macOf } from './mac.ts';
import { packetListOf } from './packetList.ts';

const ip = (...octets: Octets) => ipv4OfOctets(octets);

const withAttempt = (attempt: Attempt, changes: Partial<Scenario> = {}): Scenario => ({
  ...canonical,
  ...changes,
  attempts: [attempt],
});

function traceOf(scenario: Scenario) {
  const trace = simulate(scenario).attempts[0]?.trace;
  if (trace === undefined) throw new Error('no attempt');
  return trace;
}

const captured = (scenario: Scenario): readonly Captured[] =>
  captureOf(scenario, traceOf(scenario), Infinity);

const rows = (scenario: Scenario, step = Infinity): readonly string[] =>
  packetListOf(scenario, traceOf(scenario), step).map(
    ({ no, source, destination, protocol, info }) =>
      [no, source, destination, protocol, info].join(' | '),
  );

const hex = (frame: Frame): string =>
  [...bytesOf(frame)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

const dial = (from: string, to: Octets, port = 50_000): Attempt => ({
  protocol: 'tcp',
  from,
  to: ip(...to),
  port,
});
const ping = (from: string, to: Octets): Attempt => ({ protocol: 'ping', from, to: ip(...to) });

describe('MAC addresses', () => {
  test('tell host and NIC, and say that somebody made them up', () => {
    expect(macOf(canonical.hosts, 'ipc', 'nic2')).toBe('02:00:00:00:01:02');
    expect(macOf(canonical.hosts, 'plc', 'nic1')).toBe('02:00:00:00:03:01');
  });

  test('as bytes', () => {
    expect(macBytes('02:00:00:00:0a:ff')).toEqual([2, 0, 0, 0, 10, 255]);
  });
});

describe('the packet list of a story', () => {
  test('a connection is asked for, opened, and kept', () => {
    expect(rows(withAttempt(dial('robot', [192, 168, 1, 100])))).toEqual([
      '1 | 02:00:00:00:02:01 | Broadcast | ARP | Who has 192.168.1.100? Tell 192.168.1.10',
      '2 | 02:00:00:00:01:01 | 02:00:00:00:02:01 | ARP | 192.168.1.100 is at 02:00:00:00:01:01',
      `3 | 192.168.1.10 | 192.168.1.100 | TCP | 49152 → 50000 [SYN] Seq=0 Win=64240 Len=0 MSS=1460`,
      `4 | 192.168.1.100 | 192.168.1.10 | TCP | 50000 → 49152 [SYN, ACK] Seq=0 Ack=1 Win=64240 Len=0 MSS=1460`,
      `5 | 192.168.1.10 | 192.168.1.100 | TCP | 49152 → 50000 [ACK] Seq=1 Ack=1 Win=64240 Len=0`,
    ]);
  });

  test('a refusal is a reset', () => {
    expect(rows(withAttempt(dial('robot', [192, 168, 1, 100], 50_001))).at(-1)).toBe(
      '4 | 192.168.1.100 | 192.168.1.10 | TCP | 50001 → 49152 [RST, ACK] Seq=1 Ack=1 Win=0 Len=0',
    );
  });

  test('inside a host there is no ARP, and more fits into a frame', () => {
    expect(rows(withAttempt(dial('ipc', [127, 0, 0, 1])))[0]).toBe(
      '1 | 127.0.0.1 | 127.0.0.1 | TCP | 49152 → 50000 [SYN] Seq=0 Win=65495 Len=0 MSS=65495',
    );
  });

  test('an echo knows its reply only when it has come', () => {
    const scenario = withAttempt(ping('robot', [192, 168, 1, 100]));
    const { steps } = traceOf(scenario);
    const sent = steps.findIndex(({ event }) => event.kind === 'packet.sent') + 1;
    expect(rows(scenario, sent).at(-1)).toBe(
      '3 | 192.168.1.10 | 192.168.1.100 | ICMP | Echo (ping) request  id=0x0001, seq=1/256, ttl=64',
    );
    expect(rows(scenario).slice(2)).toEqual([
      '3 | 192.168.1.10 | 192.168.1.100 | ICMP | Echo (ping) request  id=0x0001, seq=1/256, ttl=64 (reply in 4)',
      '4 | 192.168.1.100 | 192.168.1.10 | ICMP | Echo (ping) reply    id=0x0001, seq=1/256, ttl=64 (request in 3)',
    ]);
  });

  test('a question that nobody answers stands there alone', () => {
    expect(rows(withAttempt(dial('robot', [192, 168, 1, 77])))).toEqual([
      '1 | 02:00:00:00:02:01 | Broadcast | ARP | Who has 192.168.1.77? Tell 192.168.1.10',
    ]);
  });

  test('nothing leaves where there is no route, or no cable', () => {
    expect(rows(withAttempt(dial('robot', [192, 168, 2, 100])))).toEqual([]);
    const pulled = canonical.hosts.map((host) =>
      host.id === 'robot'
        ? { ...host, nics: host.nics.map((nic) => ({ ...nic, segment: null })) }
        : host,
    );
    expect(rows(withAttempt(dial('robot', [192, 168, 1, 100]), { hosts: pulled }))).toEqual([]);
  });

  test('no more than has happened', () => {
    const scenario = withAttempt(dial('robot', [192, 168, 1, 100]));
    const { steps } = traceOf(scenario);
    const counts = [0, ...steps.keys()].map((_, step) => rows(scenario, step).length);
    expect(counts[0]).toBe(0);
    expect(
      counts.every((count, index) => index === 0 || count - (counts[index - 1] ?? 0) <= 1),
    ).toBe(true);
  });
});

describe('frames as bytes', () => {
  // Written by hand from RFC 826: Ethernet, hardware 1, protocol 0800, 6 and 4 bytes, opcode, ends.
  test('an ARP question', () => {
    const [question] = captured(withAttempt(dial('robot', [192, 168, 1, 100])));
    expect(question && hex(question.frame)).toBe(
      [
        'ff ff ff ff ff ff 02 00 00 00 02 01 08 06',
        '00 01 08 00 06 04 00 01',
        '02 00 00 00 02 01 c0 a8 01 0a 00 00 00 00 00 00 c0 a8 01 64',
      ].join(' '),
    );
  });

  test('a Windows host pings with the alphabet', () => {
    const hosts = canonical.hosts.map((host) => ({ ...host, system: 'windows' as const }));
    const echo = captured(withAttempt(ping('robot', [192, 168, 1, 100]), { hosts })).find(
      ({ frame }) => frame.kind === 'ip',
    );
    const data = echo && layersOf(echo.frame).find(({ id }) => id === 'data');
    const bytes = echo && data && [...bytesOf(echo.frame)].slice(data.start, data.end);
    expect(String.fromCharCode(...(bytes ?? []))).toBe('abcdefghijklmnopqrstuvwabcdefghi');
  });

  test('every byte of every frame belongs to a layer and a field, in order', () => {
    const scenarios = [
      withAttempt(dial('robot', [192, 168, 1, 100])),
      withAttempt(ping('robot', [192, 168, 1, 100])),
      withAttempt({
        ...dial('robot', [192, 168, 1, 100]),
        protocol: 'udp',
        connected: true,
      } as Attempt),
    ];
    for (const { frame } of scenarios.flatMap(captured)) {
      const layers = layersOf(frame);
      const fields = layers.flatMap((layer) => layer.fields);
      expect(layers.map(({ start }) => start)).toEqual(
        [0, ...layers.map(({ end }) => end)].slice(0, -1),
      );
      expect(fields.at(0)?.start).toBe(0);
      expect(fields.at(-1)?.end).toBe(bytesOf(frame).length);
      for (const [index, field] of fields.entries()) {
        const before = fields[index - 1];
        expect([before?.end ?? 0, before?.start ?? 0]).toContain(field.start);
      }
    }
  });

  test('an ICMP error carries the packet that it is about', () => {
    const scenario = withAttempt({
      ...dial('robot', [192, 168, 1, 100], 50_001),
      protocol: 'udp',
      connected: true,
    } as Attempt);
    const all = captured(scenario);
    const [question, answer] = all.filter(({ frame }) => frame.kind === 'ip');
    if (question === undefined || answer === undefined) throw new Error('no answer');
    expect(hex(answer.frame).endsWith(hex(question.frame).slice('00 '.length * 14))).toBe(true);
    expect(layersOf(answer.frame).map(({ id, quoted }) => (quoted ? `(${id})` : id))).toEqual([
      'eth',
      'ip',
      'icmp',
      '(ip)',
      '(udp)',
      '(data)',
    ]);
  });
});

test('an echo that nobody answers says so at the end, not before', () => {
  const drops = canonical.hosts.map((host) =>
    host.id === 'ipc'
      ? { ...host, firewall: { on: true, rules: [], otherwise: 'drop' as const } }
      : host,
  );
  const scenario = withAttempt(ping('robot', [192, 168, 1, 100]), { hosts: drops });
  const { steps } = traceOf(scenario);
  const infoAt = (step: number) => rows(scenario, step).at(-1);
  expect(infoAt(steps.length - 1)).not.toContain('no response');
  expect(infoAt(steps.length)).toContain(
    'Echo (ping) request  id=0x0001, seq=1/256, ttl=64 (no response found!)',
  );
});
