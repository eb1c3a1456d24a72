/** The address field: what is left out around a text, what a paste offers, what others read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIpv4, toIpv4, type Ipv4 } from './ipv4.ts';
import { parseIpv4 } from './parseIpv4.ts';
import { readAddressField } from './readAddressField.ts';
import { readMaskField, readPortField } from './readField.ts';

const ADDRESS = 0x01_02_03_04;

test.each([
  ['A1', '1.2.3.4', []],
  ['A36', '\u00a01.2.3.4', ['\u00a0']],
  ['blanks at both ends', ' 1.2.3.4 \r\n', [' ', '\r', '\n']],
  ['a byte order mark', '\ufeff1.2.3.4', ['\ufeff']],
])('%s: %j is an address, and the field says what it left out', (_id, text, trimmed) => {
  expect(readAddressField(text)).toEqual({
    ok: true,
    value: ADDRESS,
    trimmed,
    readsAs: undefined,
    split: undefined,
  });
});

test('A34: blanks alone are empty', () => {
  expect(readAddressField('   ')).toMatchObject({
    ok: false,
    fault: { code: 'EMPTY' },
    trimmed: [' '],
  });
});

test('a position counts in the text as it was typed', () => {
  expect(readAddressField('  1.2.3.x ')).toMatchObject({ fault: { code: 'CHAR', position: 8 } });
});

test.each([
  ['A52', '1.2.3.4/24', { kind: 'mask', prefix: 24 }],
  ['A53', '1.2.3.4 255.255.255.0', { kind: 'mask', prefix: 24 }],
  ['A54', '1.2.3.4:502', { kind: 'port', port: 502 }],
  ['a tab between', '1.2.3.4\t255.255.255.128', { kind: 'mask', prefix: 25 }],
  ['a slash and a mask', '1.2.3.4/255.0.0.0', { kind: 'mask', prefix: 8 }],
  ['blanks round the slash', ' 1.2.3.4 / 24', { kind: 'mask', prefix: 24 }],
  ['blanks round a mask', '1.2.3.4 / 255.0.0.0', { kind: 'mask', prefix: 8 }],
  ['port 0', '1.2.3.4:0', { kind: 'port', port: 0 }],
])('%s: %j offers to split', (_id, text, split) => {
  expect(readAddressField(text)).toMatchObject({
    ok: false,
    split: { address: ADDRESS, ...split },
  });
});

test.each([
  '1.2.3/24',
  '1.2.3.4/33',
  '1.2.3.4//24',
  '1.2.3.4/',
  '1.2.3.4 24',
  '1.2.3.4 255.0.255.0',
  '1.2.3.4:65536',
  '1.2.3.4:',
  '1.2.3.4x',
  '1.2.3.4.5',
  '1.2.3.4-255.0.0.0',
  '1.2.3.4\u200b',
  'x 1.2.3.4/24',
])('%j offers nothing to split', (text) => {
  expect(readAddressField(text)).toMatchObject({ ok: false, split: undefined });
});

test.each([
  ['A4', '0177.0.0.1', '127.0.0.1', true],
  ['A5', '012.0.0.1', '10.0.0.1', true],
  ['A6', '010.000.015.001', '8.0.13.1', true],
  ['A12', '0x7f000001', '127.0.0.1', true],
  ['A14', '192.168.007.0xa', '192.168.7.10', true],
  ['A16', '127.0.1', '127.0.0.1', true],
  ['A17', '1.2.3', '1.2.0.3', true],
  ['A18', '192.168.257', '192.168.1.1', true],
  ['A20', '256', '0.0.1.0', true],
  ['A21', '4294967295', '255.255.255.255', true],
  ['A38', '1.2.3.4\u200b', '1.2.3.4', false],
  ['A41', '1\u00ad.2.3.4', '1.2.3.4', false],
  ['A42', ' １.2.3.4', '1.2.3.4', false],
  ['A45', '1.2.3.2²', '1.2.3.22', false],
])('%s: other programs read %j as %s', (_id, text, address, cLibrary) => {
  const { readsAs } = readAddressField(text);
  expect(readsAs && [formatIpv4(readsAs.address), readsAs.cLibrary]).toEqual([address, cLibrary]);
});

test.each(['1.2.3.08', '4294967296', '1.2.3.256', '1.2.3.4e0', '::1', '١.٢.٣.٤', 'localhost'])(
  'nobody reads %j',
  (text) => {
    expect(readAddressField(text).readsAs).toBeUndefined();
  },
);

const anyAddress = fc.nat({ max: 0xff_ff_ff_ff }).map(toIpv4);
const blanks = fc.string({ unit: fc.constantFrom(' ', '\t', '\u00a0', '\u3000', '\n') });

test('law: blanks around an address never change it', () => {
  fc.assert(
    fc.property(anyAddress, blanks, blanks, (address, before, after) => {
      const reading = readAddressField(`${before}${formatIpv4(address)}${after}`);
      expect(reading).toMatchObject({ ok: true, value: address });
      expect(new Set(reading.trimmed)).toEqual(new Set(before + after));
    }),
  );
});

test('law: address/prefix and address:port are split into what they were made of', () => {
  fc.assert(
    fc.property(
      anyAddress,
      fc.nat({ max: 32 }),
      fc.nat({ max: 65_535 }),
      (address, prefix, port) => {
        const written = formatIpv4(address);
        expect(readAddressField(`${written}/${prefix}`).split).toEqual({
          kind: 'mask',
          address,
          prefix,
        });
        expect(readAddressField(`${written}:${port}`).split).toEqual({
          kind: 'port',
          address,
          port,
        });
      },
    ),
  );
});

const noise = fc.string({
  unit: fc.constantFrom(...'0123456789..,:/ xaO１\u200b٣\ud800'),
  maxLength: 24,
});

test('law: any text is read or refused at a place inside it, with suggestions that read well', () => {
  const check = (text: string, suggestions: readonly Ipv4[]) => {
    for (const address of suggestions) expect(parseIpv4(formatIpv4(address)).ok).toBe(true);
    expect(readAddressField(text).trimmed.every((blank) => blank.trim() === '')).toBe(true);
  };
  fc.assert(
    fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), (text) => {
      const reading = readAddressField(text);
      if (reading.ok) return;
      expect(reading.fault.position).toBeGreaterThanOrEqual(0);
      expect(reading.fault.position).toBeLessThanOrEqual(text.length);
      check(text, reading.fault.suggestions);
    }),
    { numRuns: 3000 },
  );
});

/** Linear: a parser that is not would stand here for minutes. */
test.each([
  '1',
  '1.',
  '0',
  '.',
  ' ',
  '0x',
  'a:',
  'inet ',
  '1.2.3.4 ',
  '/',
  '\u200b',
  '１',
  '٣',
  ',',
  'O',
])('a mebibyte of %j is refused in all fields', (token) => {
  const text = token.repeat(Math.ceil(2 ** 20 / token.length));
  const code = token === ' ' ? 'EMPTY' : 'TOO_LONG';
  expect(readAddressField(text)).toMatchObject({ fault: { code } });
  expect(readMaskField(text)).toMatchObject({ fault: { code } });
  expect(readPortField(text)).toMatchObject({ fault: { code } });
});
