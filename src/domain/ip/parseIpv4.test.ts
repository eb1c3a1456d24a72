/** The strict parser: what it accepts, and which fault it names at which place. */
import { isIPv4 } from 'node:net';
import { expect, test } from 'vitest';
import { formatIpv4, ipv4OfOctets } from './ipv4.ts';
import { parseIpv4 } from './parseIpv4.ts';

/** The fault with its suggestions as dotted text, or the address. */
function outcome(text: string): unknown {
  const parsed = parseIpv4(text);
  if (parsed.ok) return parsed.value;
  const { suggestions, ...fault } = parsed.fault;
  return { ...fault, suggestions: suggestions.map(formatIpv4) };
}

test.each([
  ['192.168.1.10', 0b11000000_10101000_00000001_00001010],
  ['0.0.0.0', 0],
  ['255.255.255.255', 4_294_967_295],
  ['128.0.0.1', 2_147_483_649],
  ['1.2.3.4', 16_909_060],
])('%s is an address', (text, word) => {
  expect(outcome(text)).toBe(word);
});

const none: string[] = [];

/** What people type and other programs misread: code, position, and what else the fault says. */
test.each([
  ['A4', '0177.0.0.1', 'LEADING_ZERO', 0, { octet: 1, digits: '0177' }, ['177.0.0.1']],
  ['A5', '012.0.0.1', 'LEADING_ZERO', 0, { octet: 1, digits: '012' }, ['12.0.0.1']],
  ['A6', '010.000.015.001', 'LEADING_ZERO', 0, { octet: 1, digits: '010' }, ['10.0.15.1']],
  ['A8', '000.000.000.000', 'LEADING_ZERO', 0, { octet: 1, digits: '000' }, ['0.0.0.0']],
  ['A9', '1.2.3.08', 'LEADING_ZERO', 6, { octet: 4, digits: '08' }, ['1.2.3.8']],
  ['A10', '1.2.3.09', 'LEADING_ZERO', 6, { octet: 4, digits: '09' }, ['1.2.3.9']],
  ['A10', '09.2.3.4', 'LEADING_ZERO', 0, { octet: 1, digits: '09' }, ['9.2.3.4']],
  ['A12', '0x7f000001', 'HEX', 0, { octet: 1 }, ['127.0.0.1']],
  ['A13', '0xc0.0xa8.0x8c.0xff', 'HEX', 0, { octet: 1 }, ['192.168.140.255']],
  ['A14', '192.168.007.0xa', 'LEADING_ZERO', 8, { octet: 3, digits: '007' }, none],
  ['A16', '127.0.1', 'PARTS', 7, { parts: 3 }, none],
  ['A17', '1.2.3', 'PARTS', 5, { parts: 3 }, none],
  ['A18', '192.168.257', 'PARTS', 11, { parts: 3 }, none],
  ['A20', '256', 'PARTS', 3, { parts: 1 }, none],
  ['A21', '4294967295', 'PARTS', 10, { parts: 1 }, none],
  ['A22', '4294967296', 'PARTS', 10, { parts: 1 }, none],
  ['A24', '256.0.0.1', 'RANGE', 0, { octet: 1, digits: '256', highest: 255 }, none],
  ['A25', '1.2.3.256', 'RANGE', 6, { octet: 4, digits: '256', highest: 255 }, none],
  ['A26', '1.2.3.999', 'RANGE', 6, { octet: 4, digits: '999', highest: 255 }, none],
  ['A28', '1.2.3.4.5', 'PARTS', 8, { parts: 5 }, none],
  ['A29', '1..2.3', 'OCTET_EMPTY', 2, { octet: 2 }, none],
  ['A30', '.1.2.3.4', 'OCTET_EMPTY', 0, { octet: 1 }, none],
  ['A32', '...', 'OCTET_EMPTY', 0, { octet: 1 }, none],
  ['A33', '', 'EMPTY', 0, {}, none],
  ['A37', '1. 2.3.4', 'CHAR', 2, { character: ' ' }, ['1.2.3.4']],
  ['A37', '1 .2.3.4', 'CHAR', 1, { character: ' ' }, ['1.2.3.4']],
  ['A38', '1.2.3.4\u200b', 'INVISIBLE', 7, { character: '\u200b' }, ['1.2.3.4']],
  ['A40', '1.2.3.4\u202e', 'INVISIBLE', 7, { character: '\u202e' }, ['1.2.3.4']],
  ['A41', '1\u00ad.2.3.4', 'INVISIBLE', 1, { character: '\u00ad' }, ['1.2.3.4']],
  ['A42', '１.2.3.4', 'UNICODE', 0, { character: '１' }, ['1.2.3.4']],
  ['A44', '١.٢.٣.٤', 'UNICODE', 0, { character: '١' }, ['1.2.3.4']],
  ['A45', '1.2.3.2²', 'UNICODE', 7, { character: '²' }, none],
  ['A46', '1,2,3,4', 'CHAR', 1, { character: ',' }, ['1.2.3.4']],
  ['A46', '192,168,1,1', 'CHAR', 3, { character: ',' }, ['192.168.1.1']],
  ['A48', '1.2.3.4e0', 'CHAR', 7, { character: 'e' }, none],
  ['A48', '1e1.2.3.4', 'CHAR', 1, { character: 'e' }, none],
  ['A49', '1.2.3.1_0', 'CHAR', 7, { character: '_' }, none],
  ['A50', '0b1.0.0.1', 'CHAR', 1, { character: 'b' }, none],
  ['A50', '0o17.0.0.1', 'CHAR', 1, { character: 'o' }, none],
  ['A52', '1.2.3.4/24', 'HAS_PREFIX', 7, { rest: '/24' }, ['1.2.3.4']],
  ['A53', '1.2.3.4 255.255.255.0', 'CHAR', 7, { character: ' ' }, none],
  ['A54', '1.2.3.4:502', 'HAS_PORT', 7, { rest: ':502' }, ['1.2.3.4']],
  ['A56', '::1', 'IPV6', 0, {}, none],
  ['A56', 'fe80::1%eth0', 'IPV6', 0, {}, none],
  ['A56', '::ffff:1.2.3.4', 'IPV6', 0, {}, none],
  ['A57', '1.2.3.4%eth0', 'CHAR', 7, { character: '%' }, none],
  ['A58', 'localhost', 'CHAR', 0, { character: 'l' }, none],
  ['A58', 'plc-01', 'CHAR', 0, { character: 'p' }, none],
  [
    'A60',
    '11000000.10101000.00000001.00001010',
    'RANGE',
    0,
    { octet: 1, digits: '11000000', highest: 255 },
    ['192.168.1.10'],
  ],
  ['A61', 'C0A80101', 'HEX', 0, { octet: undefined }, ['192.168.1.1']],
  ['A61', 'c0.a8.01.01', 'HEX', 0, { octet: undefined }, ['192.168.1.1']],
  ['A62', '<img src=x onerror=__xss()>', 'CHAR', 0, { character: '<' }, none],
  ['A64', '\ud800.0.0.1', 'UNICODE', 0, { character: '\ud800' }, none],
])('%s: %j is %s at %i', (_id, text, code, position, more, suggestions) => {
  expect(outcome(text)).toEqual({ code, position, ...more, suggestions });
  expect(isIPv4(text)).toBe(false);
});

/** Cases beside those rows, one for each decision in the parser. */
test.each([
  ['a trailing dot', '1.2.3.4.', 'OCTET_EMPTY', 8, { octet: 5 }, ['1.2.3.4']],
  ['the leftmost fault', '256.0.0.x', 'RANGE', 0, { octet: 1, digits: '256', highest: 255 }, none],
  ['a zero left of a gap', '01..3.4', 'LEADING_ZERO', 0, { octet: 1, digits: '01' }, none],
  ['an upper-case 0X', '1.0XfF.3.4', 'HEX', 2, { octet: 2 }, ['1.255.3.4']],
  ['0x in a short address', '0x7f.1', 'HEX', 0, { octet: 1 }, none],
  ['0x not at the start', '10x.0.0.1', 'CHAR', 2, { character: 'x' }, none],
  ['eight digits, no hex', '10203040', 'PARTS', 8, { parts: 1 }, none],
  ['hex pairs in part', 'C0A8.0101', 'CHAR', 0, { character: 'C' }, none],
  ['hex after a number', '1.C0A80101', 'CHAR', 2, { character: 'C' }, none],
  ['hex with a tail', 'C0A801011', 'CHAR', 0, { character: 'C' }, none],
  ['the letter O', '192.168.1.1O', 'CHAR', 11, { character: 'O' }, ['192.168.1.10']],
  ['the letter l', 'l92.168.1.1', 'CHAR', 0, { character: 'l' }, ['192.168.1.1']],
  ['the letter I', '192.168.1.I', 'CHAR', 10, { character: 'I' }, ['192.168.1.1']],
  ['a full-width dot', '1．2.3.4', 'UNICODE', 1, { character: '．' }, ['1.2.3.4']],
  ['bold digits', '𝟏.2.3.4', 'UNICODE', 0, { character: '𝟏' }, ['1.2.3.4']],
  [
    'a no-break space inside',
    '1.2.3\u00a0.4',
    'INVISIBLE',
    5,
    { character: '\u00a0' },
    ['1.2.3.4'],
  ],
  ['a tab inside', '1.2\t.3.4', 'INVISIBLE', 3, { character: '\t' }, ['1.2.3.4']],
  ['a line break after it', '1.2.3.4\n', 'INVISIBLE', 7, { character: '\n' }, ['1.2.3.4']],
  ['a blank before it', ' 1.2.3.4', 'CHAR', 0, { character: ' ' }, ['1.2.3.4']],
  ['a Hangul filler', '1.2.3.4\u3164', 'INVISIBLE', 7, { character: '\u3164' }, ['1.2.3.4']],
  ['a blank between digits', '1.2 2.3.4', 'CHAR', 3, { character: ' ' }, none],
  ['an unfinished prefix', '1.2.3.4/', 'HAS_PREFIX', 7, { rest: '/' }, ['1.2.3.4']],
  ['a prefix without its address', '/24', 'CHAR', 0, { character: '/' }, none],
  ['a prefix on a short address', '10/8', 'CHAR', 2, { character: '/' }, none],
  ['a bracketed IPv6 address', '[2001:db8::1]:80', 'IPV6', 0, {}, none],
  ['an IPv6 prefix', '2001:DB8::/32', 'IPV6', 0, {}, none],
  ['IPv6 in full', '2001:db8:0:0:0:0:0:1', 'IPV6', 0, {}, none],
  ['a MAC address', '02:1a:2b:3c:4d:5e', 'CHAR', 2, { character: ':' }, none],
  ['C++', 'std::string', 'CHAR', 0, { character: 's' }, none],
  ['an emoji', '1.2.3.😀', 'UNICODE', 6, { character: '😀' }, none],
  [
    'bits that begin with 0',
    '00000010.00000001.00000001.00000001',
    'LEADING_ZERO',
    0,
    { octet: 1, digits: '00000010' },
    ['2.1.1.1'],
  ],
  ['minus', '-1.2.3.4', 'CHAR', 0, { character: '-' }, none],
  ['64 characters', '1'.repeat(64), 'PARTS', 64, { parts: 1 }, none],
  ['65 characters', '1'.repeat(65), 'TOO_LONG', 0, { length: 65 }, none],
])('%s: %j is %s at %i', (_what, text, code, position, more, suggestions) => {
  expect(outcome(text)).toEqual({ code, position, ...more, suggestions });
});

test('an address of the highest octets is written back as it was read', () => {
  expect(outcome('255.255.255.254')).toBe(ipv4OfOctets([255, 255, 255, 254]));
});
