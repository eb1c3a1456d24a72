/** Ports against RFC 6335, the systems' own ranges, and rows of the IANA registry. */
import { describe, expect, test } from 'vitest';
import { portFacts } from './facts.ts';
import { allowRule } from './firewallRule.ts';
import { rangeOf } from './ranges.ts';
import { isKnownPort, knownPorts, registry } from './registry.ts';
import { formatPortText, parsePortText } from './text.ts';

describe('ranges', () => {
  // RFC 6335 §6.
  test.each([
    [0, 'system'],
    [1023, 'system'],
    [1024, 'user'],
    [49_151, 'user'],
    [49_152, 'dynamic'],
    [65_535, 'dynamic'],
  ])('port %d is a %s port', (port, range) => {
    expect(rangeOf(port)).toBe(range);
  });

  test('every port is in one of the three, 1024, 48128 and 16384 of them', () => {
    const ports = Array.from({ length: 65_536 }, (_, port) => rangeOf(port));
    expect(ports.filter((range) => range === 'system').length).toBe(1024);
    expect(ports.filter((range) => range === 'user').length).toBe(48_128);
    expect(ports.filter((range) => range === 'dynamic').length).toBe(16_384);
  });
});

describe('systems pick ports of clients', () => {
  // ip_local_port_range of Linux 6; KB 929851.
  test.each([
    [32_767, []],
    [32_768, ['linux']],
    [49_151, ['linux']],
    [49_152, ['linux', 'windows']],
    [60_999, ['linux', 'windows']],
    [61_000, ['windows']],
    [65_535, ['windows']],
    [50_000, ['linux', 'windows']],
    [44_818, ['linux']],
  ])('%d by %j', (port, picked) => {
    expect(portFacts(port).ephemeralOn).toEqual(picked);
  });
});

describe('sides and rights', () => {
  test.each([
    [0, 'none', false],
    [1, 'server', true],
    [502, 'server', true],
    [1023, 'server', true],
    [1024, 'server', false],
    [4840, 'server', false],
    [44_818, 'either', false],
    [50_000, 'either', false],
  ])('port %d stands on the side %s, and needs a right: %s', (port, side, right) => {
    expect(portFacts(port)).toMatchObject({ side, needsRight: right });
  });
});

/** Rows of the registry's table: service name, number, transports. */
const iana = [
  ['ftp', 21, 'tcp udp'],
  ['ssh', 22, 'tcp udp'],
  ['domain', 53, 'tcp udp'],
  ['http', 80, 'tcp udp'],
  ['iso-tsap', 102, 'tcp udp'],
  ['https', 443, 'tcp udp'],
  ['mbap', 502, 'tcp udp'],
  ['mqtt', 1883, 'tcp udp'],
  ['EtherNet-IP-1', 2222, 'tcp udp'],
  ['ms-wbt-server', 3389, 'tcp udp'],
  // Two rows: opcua-tcp for TCP, opcua-udp for UDP.
  ['opcua-tcp, opcua-udp', 4840, 'tcp udp'],
  ['EtherNet-IP-2', 44_818, 'tcp udp'],
] as const;

describe('the registry', () => {
  test.each(iana)('has %s at %d for %s', (service, port, transports) => {
    expect(registry[port].service).toBe(service);
    expect(registry[port].registered.join(' ')).toBe(transports);
    expect(portFacts(port).known).toBe(port);
  });

  test('nobody has registered 50000: its range is not assigned', () => {
    expect(registry[50_000]).toMatchObject({ service: null, registered: [] });
  });

  test('knows these thirteen, in order, and no other', () => {
    expect(knownPorts).toEqual([...iana.map(([, port]) => port), 50_000]);
    const known = Array.from({ length: 65_536 }, (_, port) => port).filter(isKnownPort);
    expect(known).toEqual(knownPorts);
  });
});

test('a rule names the transport, the port and the NIC', () => {
  expect(allowRule.linux('tcp', 502)).toBe('iifname "eth1" tcp dport 502 accept');
  expect(allowRule.windows('udp', 2222)).toBe(
    'New-NetFirewallRule -DisplayName "UDP 2222" -Direction Inbound -Action Allow -InterfaceAlias "Ethernet 2" -Protocol UDP -LocalPort 2222',
  );
});

describe('a link', () => {
  test.each([0, 1, 502, 65_535])('carries port %d', (port) => {
    expect(parsePortText(formatPortText(port))).toEqual({ ok: true, value: port });
  });

  test('without a port means 50000, and with a wrong one says where', () => {
    expect(parsePortText('')).toEqual({ ok: true, value: 50_000 });
    expect(parsePortText('port=65536')).toMatchObject({
      ok: false,
      fault: { code: 'text.value', key: 'port', at: 5 },
    });
    expect(parsePortText('port=08')).toMatchObject({ ok: false });
  });
});
