/** The English of faults: says what, says where, says what to type instead. */
import { expect, test } from 'vitest';
import { kindOf } from '../../domain/ip/addressKinds.ts';
import { toIpv4 } from '../../domain/ip/ipv4.ts';
import { parsePrefix } from '../../domain/ip/parseMask.ts';
import { readAddressField } from '../../domain/ip/readAddressField.ts';
import { readMaskField, readPortField } from '../../domain/ip/readField.ts';
import { ip } from './ip.ts';

function addressSentence(text: string): string {
  const reading = readAddressField(text);
  return reading.ok ? 'fine' : ip.addressFault(reading.fault);
}

function maskSentence(text: string): string {
  const reading = readMaskField(text);
  return reading.ok ? 'fine' : ip.maskFault(reading.fault);
}

function portSentence(text: string): string {
  const reading = readPortField(text);
  return reading.ok ? 'fine' : ip.portFault(reading.fault);
}

const general = 'Type four numbers from 0 to 255 with dots between, like 192.168.1.10.';

test.each([
  ['', `Nothing is typed yet. ${general}`],
  ['1'.repeat(70), `This has 70 characters; an address has 15 at most. ${general}`],
  ['1,2,3,4', 'Character 2 is a comma, not a dot. Type 1.2.3.4.'],
  ['1. 2.3.4', 'Character 3 is a space. An address has none inside. Type 1.2.3.4.'],
  ['192.168.1.1O', 'Character 12 is the letter O, not the digit zero. Type 192.168.1.10.'],
  ['1.2.3.4e0', `Character 8, “e”, is a letter. Only digits are read here. ${general}`],
  ['plc-01', `Character 1, “p”, is a letter. Names are not looked up here. ${general}`],
  ['1.2.3.4%', `Character 8, “%”, does not belong in an address. ${general}`],
  ['١.٢.٣.٤', 'Character 1 (U+0661) is none of the digits 0 to 9. Type 1.2.3.4.'],
  ['\ud800.0.0.1', `Character 1 (U+D800) is none of the digits 0 to 9. ${general}`],
  [
    '1.2.3.4\u200b',
    'Character 8 cannot be seen: a zero width space (U+200B). Delete it. Type 1.2.3.4.',
  ],
  ['1.2.3.4\u0001', `Character 8 cannot be seen: U+0001. Delete it. ${general}`],
  ['C0A80101', 'The address is written in hexadecimal. Type 192.168.1.1.'],
  ['0x7f000001', 'Octet 1 is written in hexadecimal. Type 127.0.0.1.'],
  [
    '0177.0.0.1',
    'Octet 1, 0177, begins with a 0; some programs read that as octal. Type 177.0.0.1.',
  ],
  ['1.2.3.256', `Octet 4 is 256; it goes from 0 to 255. ${general}`],
  [
    '11000000.10101000.00000001.00001010',
    'Octet 1 is 11000000. Are these bits? Set them in the bit row. Type 192.168.1.10.',
  ],
  ['1..2.3', `Octet 2 is empty: a number is missing at character 3. ${general}`],
  ['1.2.3.4.', 'The dot before character 9 is one too many. Type 1.2.3.4.'],
  ['127.0.1', `There are 3 numbers, but 4 are needed; none is filled in. ${general}`],
  ['256', `There is 1 number, but 4 are needed; none is filled in. ${general}`],
  ['1.2.3.4.5', `There are 5 numbers; from character 9 on there are more than 4. ${general}`],
  ['::1', 'This is an IPv6 address; only IPv4 is read here. Type four numbers, like 192.168.1.10.'],
  ['1.2.3.4/24', 'From character 8 on, “/24” is a mask and has its own field. Type 1.2.3.4 here.'],
  [
    '1.2.3.4:502',
    'From character 8 on, “:502” is a port and has its own field. Type 1.2.3.4 here.',
  ],
])('%j in the address field', (text, sentence) => {
  expect(addressSentence(text)).toBe(sentence);
});

test.each([
  [
    '255.0.255.0',
    'Not a mask: a 1 after a 0 at bit 17, in octet 3. In a mask all 1s stand left of all 0s. Type /8 (255.0.0.0), /9 (255.128.0.0), or /24 (255.255.255.0).',
  ],
  [
    '0.0.0.255',
    'This is a wildcard mask, the inverse of 255.255.255.0; some programs take it for the mask itself. Type /24 (255.255.255.0).',
  ],
  [
    '33',
    'The mask is 33; it goes from 0 to 32. Type a prefix from 0 to 32, like 24, or a mask like 255.255.255.0.',
  ],
  ['255.255.255.O', 'Character 13 is the letter O, not the digit zero. Type /24 (255.255.255.0).'],
])('%j in the mask field', (text, sentence) => {
  expect(maskSentence(text)).toBe(sentence);
});

test.each([
  ['65536', 'The port is 65536; it goes from 0 to 65535. Type a number from 0 to 65535.'],
  ['0080', 'The port, 0080, begins with a 0; some programs read that as octal. Type 80.'],
  ['0x1F90', 'The port is written in hexadecimal. Type a number from 0 to 65535.'],
])('%j in the port field', (text, sentence) => {
  expect(portSentence(text)).toBe(sentence);
});

test('a prefix has its own words', () => {
  const parsed = parsePrefix('x');
  expect(parsed.ok ? 'fine' : ip.prefixFault(parsed.fault)).toBe(
    'Character 1, “x”, is a letter. Names are not looked up here. Type a number from 0 to 32.',
  );
});

test('what others read, what was left out, what can be split', () => {
  const octal = readAddressField('0177.0.0.1');
  const wide = readAddressField('\u00a0 １.2.3.4');
  const pasted = readAddressField('1.2.3.4/24');
  const dialled = readAddressField('1.2.3.4:502');
  expect(octal.readsAs && ip.readsAs(octal.readsAs)).toBe(
    'Some programs and browsers read this as 127.0.0.1.',
  );
  expect(wide.readsAs && ip.readsAs(wide.readsAs)).toBe('A browser reads this as 1.2.3.4.');
  expect(ip.trimmed(wide.trimmed)).toBe(
    'Left out around the text: a no-break space (U+00A0) and a space (U+0020).',
  );
  expect(pasted.split && ip.split(pasted.split)).toBe(
    'Split into 1.2.3.4 and mask /24 (255.255.255.0)',
  );
  expect(dialled.split && ip.split(dialled.split)).toBe('Split into 1.2.3.4 and port 502');
});

test.each([
  [0xc0_a8_01_64, 'private (RFC 1918)'],
  [0xa9_fe_07_07, 'link-local, taken when no DHCP server answers (RFC 3927)'],
  [0x08_08_08_08, 'public, in no special range (RFC 6890)'],
])('%i is called %s', (word, name) => {
  expect(ip.kindWithRfc(kindOf(toIpv4(word)))).toBe(name);
});
