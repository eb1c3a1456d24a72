/** What browsers read, asked of Node's own URL (the WHATWG parser). The C library is asked in `strings.test.ts`. */
import { isIPv4 } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIpv4 } from './ipv4.ts';
import { otherReading } from './otherReadings.ts';

/** The address that a browser would go to; undefined if it would refuse or take it for a name. */
function browserReads(text: string): string | undefined {
  try {
    const { hostname } = new URL(`http://${text}/`);
    return isIPv4(hostname) ? hostname : undefined;
  } catch {
    return undefined;
  }
}

function ourBrowser(text: string): string | undefined {
  const reading = otherReading(text);
  return reading && formatIpv4(reading.address);
}

/** `cLibrary` is what glibc's inet_aton says. */
test.each([
  ['0x7f.1', '127.0.0.1', true],
  ['0X7F.0.0.1', '127.0.0.1', true],
  ['1.2.3.4', '1.2.3.4', true],
  ['017700000001', '127.0.0.1', true],
  ['1.2.65535', '1.2.255.255', true],
  ['1.16777215', '1.255.255.255', true],
  ['0', '0.0.0.0', true],
  ['1.2.3.4.', '1.2.3.4', false],
  ['0x', '0.0.0.0', false],
  ['1.0x.2', '1.0.0.2', false],
  ['1\u20602.3.4.5', '12.3.4.5', false],
  ['\ufeff1.2.3.4', '1.2.3.4', false],
  ['1。2．3｡4', '1.2.3.4', false],
  ['①.2.3.4', '1.2.3.4', false],
  ['０ｘＦ.2.3.4', '15.2.3.4', false],
])('%j is read as %s', (text, address, cLibrary) => {
  const reading = otherReading(text);
  expect(reading && { ...reading, address: formatIpv4(reading.address) }).toEqual({
    address,
    cLibrary,
  });
  expect(browserReads(text)).toBe(address);
});

test.each([
  ...['', '.', '1.2.3.4..', '1..3.4', '1.2.3.4.5', '1.2.3.4.0', '256.1', '1.256.1', '1.2.65536'],
  ...['1.16777216', '4294967296', '08', '1.2.3.0x1g', 'x', '1.2.3.4\u202e', '⒈2.3.4', '1.2.3.256'],
  ...['1x0', '1.2.3.4a', 'a1', '00x1', '𝟏.2.3.4x'],
])('%j is read by nobody', (text) => {
  expect(otherReading(text)).toBeUndefined();
  expect(browserReads(text)).toBeUndefined();
});

test('a text longer than any address is not looked at', () => {
  expect(otherReading(`${'0'.repeat(63)}1`)).toMatchObject({ address: 1 });
  expect(otherReading(`${'0'.repeat(64)}1`)).toBeUndefined();
});

const number = fc.oneof(
  fc.nat({ max: 300 }).map(String),
  fc.nat({ max: 300 }).map((value) => `0${value.toString(8)}`),
  fc.nat({ max: 300 }).map((value) => `0x${value.toString(16)}`),
  fc.bigInt({ min: 0n, max: 0x1_ff_ff_ff_ffn }).map(String),
  fc.bigInt({ min: 0n, max: 0x1_ff_ff_ff_ffn }).map((value) => `0x${value.toString(16)}`),
  fc.constantFrom('0x', '0X', '', '08', '0', '00', 'x', '1x', 'a', '0xg', '1e1'),
);

test('law: a browser reads dotted numbers of any base as we say', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 6 }), (numbers) => {
      const text = numbers.join('.');
      expect([text, ourBrowser(text)]).toEqual([text, browserReads(text)]);
    }),
    { numRuns: 20_000 },
  );
});

test('law: a browser reads noise of digits, dots and hex letters as we say', () => {
  const noise = fc.string({
    unit: fc.constantFrom(...'00123789.x.aX.f'),
    minLength: 1,
    maxLength: 16,
  });
  fc.assert(
    fc.property(noise, (text) => {
      expect([text, ourBrowser(text)]).toEqual([text, browserReads(text)]);
    }),
    { numRuns: 20_000 },
  );
});

test('law: what the C library reads, a browser reads in the same way', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 4 }), (numbers) => {
      const text = numbers.join('.');
      fc.pre(otherReading(text)?.cLibrary === true);
      expect(ourBrowser(text)).toBe(browserReads(text));
    }),
    { numRuns: 5000 },
  );
});

/** One way only: of the odd characters that browsers take, we know the digits and dots. */
test('no character is a digit or a dot to us and not to a browser', () => {
  const wrong: string[] = [];
  let read = 0;
  for (let code = 0x80; code <= 0xff_ff; code += 1) {
    const character = String.fromCharCode(code);
    for (const text of [`1${character}2.3.4`, `${character}.2.3.4`]) {
      const ours = ourBrowser(text);
      if (ours === undefined) continue;
      read += 1;
      if (ours !== browserReads(text)) wrong.push(`U+${code.toString(16)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(50);
});
