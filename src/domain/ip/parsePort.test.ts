/** Ports: digits only, 0 to 65535, and what a field makes of the rest. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePort } from './parsePort.ts';
import { readPortField } from './readField.ts';

test.each([
  ['B1', '0', 0],
  ['B2', '1', 1],
  ['B2', '502', 502],
  ['B2', '1023', 1023],
  ['the highest', '65535', 65_535],
])('%s: %s is a port', (_id, text, port) => {
  expect(parsePort(text)).toEqual({ ok: true, value: port });
});

test.each([
  ['B4', '65536', 'RANGE', 0, { digits: '65536', highest: 65_535 }, []],
  ['B4', '-1', 'RANGE', 0, { digits: '-1', highest: 65_535 }, []],
  ['B4', '99999999999', 'RANGE', 0, { digits: '99999999999' }, []],
  ['B5', '8080abc', 'CHAR', 4, { character: 'a' }, []],
  ['B5', '0x1F90', 'HEX', 0, {}, []],
  ['B5', '8e3', 'CHAR', 1, { character: 'e' }, []],
  ['B5', '80.0', 'CHAR', 2, { character: '.' }, []],
  ['B5', '８０', 'UNICODE', 0, { character: '８' }, [80]],
  ['B5', '0080', 'LEADING_ZERO', 0, { digits: '0080' }, [80]],
  ['B5', '', 'EMPTY', 0, {}, []],
  ['B5', ' 80 ', 'CHAR', 0, { character: ' ' }, [80]],
  ['two zeros', '00', 'LEADING_ZERO', 0, { digits: '00' }, [0]],
  ['a dot at the end', '80.', 'CHAR', 2, { character: '.' }, [80]],
  ['a minus alone', '-', 'CHAR', 0, { character: '-' }, []],
  ['a minus inside', '8-1', 'CHAR', 1, { character: '-' }, []],
  ['minus one and more', '-1a', 'CHAR', 0, { character: '-' }, []],
  ['a second line', '80\n81', 'INVISIBLE', 2, { character: '\n' }, []],
  ['64 digits', '9'.repeat(64), 'RANGE', 0, { digits: '9'.repeat(64) }, []],
  ['65 digits', '0'.repeat(65), 'TOO_LONG', 0, { length: 65 }, []],
])('%s: %j is %s at %i', (_id, text, code, position, more, suggestions) => {
  expect(parsePort(text)).toMatchObject({
    ok: false,
    fault: { code, position, ...more, suggestions },
  });
});

test('B5: the field leaves blanks out', () => {
  expect(readPortField(' 80 ')).toEqual({ ok: true, value: 80, trimmed: [' '] });
  expect(readPortField('\u00a0 8x')).toMatchObject({
    fault: { code: 'CHAR', position: 3 },
    trimmed: ['\u00a0', ' '],
  });
});

test('law: what is accepted is what is written back', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999 }), (number) => {
      expect(parsePort(String(number)).ok).toBe(number <= 65_535);
    }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789 -+.eExX'), maxLength: 6 }),
      (text) => {
        const parsed = parsePort(text);
        if (parsed.ok) expect(String(parsed.value)).toBe(text);
      },
    ),
    { numRuns: 5000 },
  );
});
