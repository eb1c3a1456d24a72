/** Addresses, masks and ports as people mistype them, and how the forms' fields read them. */
import { describe, expect, test } from 'vitest';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { bindEdit as edit } from '../../../i18n/en/bindEdit.ts';
import { ip } from '../../../i18n/en/ip.ts';
import {
  addressOn,
  bindTarget,
  dialTarget,
  metricReader,
  networkReader,
  networkText,
  orNothing,
  portReader,
  type FieldText,
} from './readings.ts';

const words = { ip, edit };

/** The value as text, else what is offered; "-" where nothing is. */
function said<Value>(reading: FieldText<Value>, text: (value: Value) => string): string {
  if (reading.ok) return text(reading.value);
  expect(reading.wrong).not.toBe('');
  return `no: ${reading.offers.map(({ value }) => text(value)).join(' or ') || '-'}`;
}

test.each([
  ['192.168.1.10', '192.168.1.10/24'],
  ['1.2.3.4/20', 'no: 1.2.3.4/20'],
  ['1.2.3.4 255.255.0.0', 'no: 1.2.3.4/16'],
  ['010.000.015.001', 'no: 10.0.15.1/24'],
  ['256.0.0.1', 'no: -'],
  ['', 'no: -'],
])('a NIC on a /24 is given %j: %s', (text, result) => {
  expect(said(addressOn(words, 24)(text), networkText)).toBe(result);
});

test.each([
  ['*', '0.0.0.0'],
  ['any', '0.0.0.0'],
  ['INADDR_ANY', '0.0.0.0'],
  [' localhost ', '127.0.0.1'],
  ['constructor', 'no: -'],
  ['192.168.1.100', '192.168.1.100'],
])('bind to %j is %s', (text, result) => {
  expect(said(bindTarget(words)(text), ({ address }) => formatIpv4(address))).toBe(result);
});

test('an address with a port is offered in two', () => {
  const text = ({
    address,
    port,
  }: {
    address: Parameters<typeof formatIpv4>[0];
    port: number | null;
  }) => `${formatIpv4(address)} ${port}`;
  expect(said(dialTarget(words)('1.2.3.4:502'), text)).toBe('no: 1.2.3.4 502');
});

describe('numbers', () => {
  test.each(['65536', '-1', '99999999999', '8080abc', '0x1F90', '8e3', '80.0', '８０', '0080', ''])(
    'port %j is refused',
    (text) => {
      expect(portReader(words)(text).ok).toBe(false);
    },
  );
  test.each([
    ['0', true],
    ['9999', true],
    ['10000', false],
    ['', false],
    ['x', false],
  ])('metric %j can be read: %s', (text, ok) => {
    expect(metricReader(words)(text).ok).toBe(ok);
  });
});

test.each([
  ['192.168.3.0/24', '192.168.3.0/24'],
  ['192.168.3.7/24', 'no: 192.168.3.0/24'],
  ['192.168.3.0', 'no: -'],
  ['192.168.3.0 255.255.255.0', '192.168.3.0/24'],
  ['', 'nothing'],
])('a network %j is read as %s', (text, result) => {
  const reading = orNothing(networkReader(words))(text);
  expect(said(reading, (value) => (value === null ? 'nothing' : networkText(value)))).toBe(result);
});
