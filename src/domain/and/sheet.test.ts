/** The calculation as rows: what a worksheet or a chat message is written from. */
import { describe, expect, it } from 'vitest';
import { sheetOf, type SheetRow } from './sheet.ts';
import { given } from './testing.ts';

const written = ({ host, row, bits, octets }: SheetRow) =>
  `${host} ${row.padEnd(7)} ${bits.map((bit) => bit ?? '_').join('')} ${octets.map((octet) => octet ?? '_').join('.')}`;

const sheet = (text: string) => {
  const { rows, closing } = sheetOf(given(text));
  return [...rows.map(written), ...closing.map(({ kind }) => kind)];
};

describe('the sheet', () => {
  it('has three rows for each host, then the verdict', () => {
    expect(sheet('a=192.168.1.130/26&b=192.168.1.194/26')).toEqual([
      'a address 11000000101010000000000110000010 192.168.1.130',
      'a mask    11111111111111111111111111000000 255.255.255.192',
      'a and     11000000101010000000000110000000 192.168.1.128',
      'b address 11000000101010000000000111000010 192.168.1.194',
      'b mask    11111111111111111111111111000000 255.255.255.192',
      'b and     11000000101010000000000111000000 192.168.1.192',
      'and.compared',
    ]);
  });

  it('leaves blank what the learner owes', () => {
    expect(sheet('a=172.16.37.9/20&b=none&mode=two&and-a=0010----.--------&dec-a=32.-')).toEqual([
      'a address 10101100000100000010010100001001 172.16.37.9',
      'a mask    11111111111111111111000000000000 255.255.240.0',
      'a and     10101100000100000010____________ 172.16.32._',
    ]);
  });
});
