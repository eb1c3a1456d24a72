/** Masks in all their forms, and words that are none: kept, named, never repaired. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIpv4, toIpv4, withBitFlipped } from './ipv4.ts';
import { maskOfPrefix, prefixOf } from './mask.ts';
import { parseDottedMask, parseMask, parsePrefix } from './parseMask.ts';
import { readMaskField } from './readField.ts';

const outcome = (text: string): unknown => {
  const parsed = parseMask(text);
  return parsed.ok ? parsed.value : parsed.fault;
};

test.each([
  ['M1', '255.255.255.0', 24],
  ['M1', '24', 24],
  ['M1', '/24', 24],
  ['M2', '0', 0],
  ['M2', '/0', 0],
  ['M2', '0.0.0.0', 0],
  ['M4', '31', 31],
  ['M4', '255.255.255.254', 31],
  ['M5', '30', 30],
  ['M6', '1', 1],
  ['M6', '128.0.0.0', 1],
  ['M34', '8', 8],
  ['the longest', '255.255.255.255', 32],
  ['the longest', '32', 32],
])('%s: %s is the mask /%i', (_id, text, prefix) => {
  expect(outcome(text)).toBe(prefix);
});

test.each([
  ['M8', '-1', 'RANGE', 0, { digits: '-1', highest: 32 }, []],
  ['M9', '+24', 'CHAR', 0, { character: '+' }, []],
  ['M12', '0x18', 'HEX', 0, {}, []],
  ['M13', '1e1', 'CHAR', 1, { character: 'e' }, []],
  ['M13', '2.4e1', 'CHAR', 3, { character: 'e' }, []],
  ['M14', '24.0', 'PARTS', 4, { parts: 2 }, []],
  ['M16', '255.0.255.0', 'NONCONTIGUOUS', 6, { bitNumber: 17, octet: 3 }, [8, 9, 24]],
  ['M17', '255.255.255.1', 'NONCONTIGUOUS', 12, { bitNumber: 32, octet: 4 }, [24, 25]],
  ['M18', '255.255.255.253', 'NONCONTIGUOUS', 12, { bitNumber: 32, octet: 4 }, [30, 31]],
  ['M20', '0.0.0.255', 'WILDCARD', 0, { inverse: 0xff_ff_ff_00 }, [24]],
  ['M21', '0.255.255.255', 'WILDCARD', 0, { inverse: 0xff_00_00_00 }, [8]],
  ['M21', '127.255.255.255', 'WILDCARD', 0, { inverse: 0x80_00_00_00 }, [1]],
  ['M22', '0.1.127.255', 'NONCONTIGUOUS', 2, { bitNumber: 16, octet: 2 }, [0, 1]],
  ['M24', '0377.0377.0.0', 'LEADING_ZERO', 0, { octet: 1, digits: '0377' }, []],
  ['M25', '255.255.255', 'PARTS', 11, { parts: 3 }, []],
  ['M26', '255.255.255.256', 'RANGE', 12, { octet: 4, digits: '256', highest: 255 }, []],
  ['M26', '254.254.255.256', 'RANGE', 12, { octet: 4, digits: '256', highest: 255 }, []],
  ['M28', '255.255.255.O', 'CHAR', 12, { character: 'O' }, [24]],
  ['M29', '٢٤', 'UNICODE', 0, { character: '٢' }, [24]],
  ['M30', '', 'EMPTY', 0, {}, []],
  ['the 2 for a 5', '255.255.225.0', 'NONCONTIGUOUS', 8, { bitNumber: 24, octet: 3 }, [19, 20, 24]],
  ['a 1 in octet 1', '64.0.0.0', 'NONCONTIGUOUS', 0, { bitNumber: 2, octet: 1 }, [0, 1, 2]],
  ['a 1 that ends octet 1', '1.0.0.0', 'NONCONTIGUOUS', 0, { bitNumber: 8, octet: 1 }, [0, 1, 8]],
  ['commas', '255,255,255,0', 'CHAR', 3, { character: ',' }, [24]],
  ['commas, and no mask', '10,0,0,1', 'CHAR', 2, { character: ',' }, []],
  ['the mask of macOS', '0xffffff00', 'HEX', 0, {}, [24]],
  ['a slash alone', '/', 'EMPTY', 1, {}, []],
  ['one more than all', '/33', 'RANGE', 1, { digits: '33', highest: 32 }, []],
  ['an octet, not a prefix', '255', 'RANGE', 0, { digits: '255', highest: 32 }, []],
  ['a zero first', '/024', 'LEADING_ZERO', 1, { digits: '024' }, [24]],
  ['two slashes', '//24', 'CHAR', 1, { character: '/' }, []],
  ['a slash before four numbers', '/255.255.255.0', 'CHAR', 0, { character: '/' }, []],
  [
    'bits',
    '11111111.00000000.00000000.00000000',
    'RANGE',
    0,
    { octet: 1, digits: '11111111', highest: 255 },
    [8],
  ],
  ['a digit too many', '1'.repeat(65), 'TOO_LONG', 0, { length: 65 }, []],
])('%s: %s is %s at %i', (_id, text, code, position, more, suggestions) => {
  expect(outcome(text)).toMatchObject({ code, position, ...more, suggestions });
});

test('a word that is no mask is kept as it is, to be drawn', () => {
  expect(outcome('255.0.255.0')).toMatchObject({ word: 0xff_00_ff_00 });
  expect(outcome('0.0.0.255')).toMatchObject({ word: 0xff });
});

test('the field leaves blanks out, and counts positions in what was typed', () => {
  expect(readMaskField(' 24 ')).toMatchObject({ ok: true, value: 24, trimmed: [' '] });
  expect(readMaskField('  /33\t')).toMatchObject({ fault: { position: 3 }, trimmed: [' ', '\t'] });
});

test.each([
  ['M24', '0377.0377.0.0', '255.255.0.0'],
  ['M25', ' 255.255.255', '255.255.0.255'],
])('%s: other programs read %s as %s', (_id, text, address) => {
  const { readsAs } = readMaskField(text);
  expect(readsAs && formatIpv4(readsAs.address)).toBe(address);
});

test.each(['255', '255.0.255.0', '0.0.0.255', '255.255.255.0', '24'])(
  'there is no hint on other readings beside %s',
  (text) => {
    expect(readMaskField(text).readsAs).toBeUndefined();
  },
);

test('a prefix has no slash and no dots, a dotted mask has no prefix', () => {
  expect(parsePrefix('24')).toEqual({ ok: true, value: 24 });
  expect(parsePrefix('/24')).toMatchObject({ fault: { code: 'CHAR', position: 0 } });
  expect(parsePrefix('33')).toMatchObject({ fault: { code: 'RANGE', highest: 32 } });
  expect(parseDottedMask('24')).toMatchObject({ fault: { code: 'PARTS' } });
});

const prefixes = fc.integer({ min: 0, max: 32 });

test('law: all three forms of a mask are one prefix', () => {
  fc.assert(
    fc.property(prefixes, (prefix) => {
      const forms = [`${prefix}`, `/${prefix}`, formatIpv4(maskOfPrefix(prefix))];
      expect(forms.map(outcome)).toEqual([prefix, prefix, prefix]);
    }),
  );
});

test('law: a dotted word is a mask, a wildcard, or non-contiguous at a 1 behind a 0', () => {
  const words = fc.oneof(
    fc.nat({ max: 0xff_ff_ff_ff }).map(toIpv4),
    fc
      .tuple(prefixes, fc.nat({ max: 31 }))
      .map(([prefix, bit]) => withBitFlipped(maskOfPrefix(prefix), bit)),
  );
  fc.assert(
    fc.property(words, (word) => {
      const bits = word.toString(2).padStart(32, '0');
      const parsed = parseMask(formatIpv4(word));
      if (/^1*0*$/.test(bits))
        expect(parsed).toEqual({ ok: true, value: bits.lastIndexOf('1') + 1 });
      else if (/^0+1+$/.test(bits))
        expect(parsed).toMatchObject({ fault: { code: 'WILDCARD', word } });
      else
        expect(parsed).toMatchObject({ fault: { word, bitNumber: bits.search(/(?<=0.*)1/) + 1 } });
    }),
    { numRuns: 2000 },
  );
});

test('law: every suggestion is a prefix that reads as itself', () => {
  fc.assert(
    fc.property(fc.nat({ max: 0xff_ff_ff_ff }), (word) => {
      const parsed = parseMask(formatIpv4(toIpv4(word)));
      for (const prefix of parsed.ok ? [] : parsed.fault.suggestions) {
        expect(prefixOf(maskOfPrefix(prefix))).toBe(prefix);
      }
    }),
  );
});
