/**
 * Addresses, subnets and ports in a scenario's text, with what a NIC's address cannot be.
 */
import { formatIpv4, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { parseIpv4 } from '../ip/parseIpv4.ts';
import { parseMask } from '../ip/parseMask.ts';
import { parsePort } from '../ip/parsePort.ts';
import { subnetOf, type AddressWithPrefix, type Subnet } from '../ip/subnet.ts';
import { parseWholeNumber } from '../ip/wholeNumber.ts';
import { isLoopback, loopback } from '../net/localTable.ts';
import { isThisNet } from '../net/thisNet.ts';
import { ok } from '../result.ts';
import { cut, fault, readAs, type Piece, type Read } from './pieces.ts';

export const readAddress = (piece: Piece): Read<Ipv4> => readAs(piece, parseIpv4);

export const readNumber = (piece: Piece, highest: number): Read<number> =>
  readAs(piece, (text) => parseWholeNumber(text, highest, 0));

/** 0–65535. */
export const readPort = (piece: Piece): Read<number> => readAs(piece, parsePort);

/** 1–65535: nobody can be called on port 0. */
export function readOtherPort(piece: Piece): Read<number> {
  const port = readPort(piece);
  return port.ok && port.value === 0 ? fault(piece, 'attempt.port') : port;
}

const groups = 224;

/** An address that a host can have: not 0.x.x.x, 127.x.x.x, multicast or above. */
export function readHostAddress(piece: Piece): Read<Ipv4> {
  const address = readAddress(piece);
  if (!address.ok) return address;
  const { value } = address;
  if (isThisNet(value)) return fault(piece, 'address.unset');
  if (isLoopback(value)) return fault(piece, 'address.loopback');
  return value >>> 24 >= groups ? fault(piece, 'address.group') : address;
}

/** "192.168.1.100/24"; the prefix may be a mask. */
export function readWithPrefix(
  piece: Piece,
  read: (piece: Piece) => Read<Ipv4>,
): Read<AddressWithPrefix> {
  const [before, after] = cut(piece, '/');
  const address = read(before);
  if (!address.ok) return address;
  const end = { text: '', at: piece.at + piece.text.length };
  const prefix = readAs(after ?? end, parseMask);
  return prefix.ok ? ok({ address: address.value, prefix: prefix.value }) : prefix;
}

/** A network: its host bits are 0. */
export function readSubnet(piece: Piece): Read<Subnet> {
  const subnet = readWithPrefix(piece, readAddress);
  if (!subnet.ok) return subnet;
  return subnetOf(subnet.value).address === subnet.value.address
    ? subnet
    : fault(piece, 'route.hostBits');
}

export const formatWithPrefix = ({ address, prefix }: AddressWithPrefix): string =>
  `${formatIpv4(address)}/${prefix}`;

/** What programs write for "every address". */
const synonyms = new Map([
  ['*', toIpv4(0)],
  ['any', toIpv4(0)],
  ['inaddr_any', toIpv4(0)],
  ['localhost', loopback],
]);

export function readBind(piece: Piece): Read<Ipv4> {
  const synonym = synonyms.get(piece.text.toLowerCase());
  return synonym === undefined ? readAddress(piece) : ok(synonym);
}
