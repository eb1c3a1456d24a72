/**
 * A NIC in a scenario's text: `192.168.1.100/24@a`, with its id before it (`eth1:`) where it is not
 * nic1, nic2 … by its place, more addresses parted by "_", and flags: `none@none~down~public`.
 */
import type { Nic, NicAddress, Profile } from '../net/host.ts';
import { ok } from '../result.ts';
import { formatWithPrefix, readHostAddress, readWithPrefix } from './addressText.ts';
import { plainNic } from './defaults.ts';
import { formatName, readId, readName } from './nameText.ts';
import { cut, fault, readAll, readOnto, split, type Piece, type Read } from './pieces.ts';

export const mostAddresses = 4;

/** No address, no wire. */
const none = 'none';

const whens = { new: 'added', old: 'removed' } as const;

function readNicAddress(piece: Piece): Read<NicAddress> {
  const [address, change] = cut(piece, '!');
  const on = readWithPrefix(address, readHostAddress);
  if (!on.ok) return on;
  if (change === null) return ok({ ...on.value, when: 'always' });
  const { text } = change;
  return text === 'new' || text === 'old'
    ? ok({ ...on.value, when: whens[text] })
    : fault(change, 'nic.flag');
}

function readAddresses(piece: Piece): Read<readonly NicAddress[]> {
  if (piece.text === none) return ok([]);
  const pieces = split(piece, '_');
  const over = pieces[mostAddresses];
  return over === undefined ? readAll(pieces, readNicAddress) : fault(over, 'limit.addresses');
}

const profileFlags: ReadonlyMap<string, Profile> = new Map([
  ['domain', 'domain'],
  ['public', 'public'],
]);

function readFlag(nic: Nic, flag: Piece): Read<Nic> {
  const [word, label] = cut(flag, ':');
  if (word.text === 'name' && label !== null) {
    const name = readName(label);
    return name.ok ? ok({ ...nic, label: name.value }) : name;
  }
  if (flag.text === 'down') return ok({ ...nic, up: false });
  const profile = profileFlags.get(flag.text);
  return profile === undefined ? fault(flag, 'nic.flag') : ok({ ...nic, profile });
}

const plainId = (place: number): string => `nic${place + 1}`;

export function readNic(piece: Piece, place: number): Read<Nic> {
  const [before, after] = cut(piece, '@');
  if (after === null) return fault({ ...piece, at: piece.at + piece.text.length }, 'nic.wire');
  const [first, second] = cut(before, ':');
  const id = second === null ? ok(plainId(place)) : readId(first);
  if (!id.ok) return id;
  const addresses = readAddresses(second ?? first);
  if (!addresses.ok) return addresses;
  const [wire, ...flags] = split(after, '~');
  const segment = wire === undefined || wire.text === none ? ok(null) : readId(wire);
  if (!segment.ok) return segment;
  const nic = { ...plainNic(id.value, segment.value), addresses: addresses.value };
  return readOnto<Nic>(nic, flags, readFlag);
}

const formatAddress = (address: NicAddress): string =>
  formatWithPrefix(address) + { always: '', added: '!new', removed: '!old' }[address.when];

export function formatNic(nic: Nic, place: number): string {
  const id = nic.id === plainId(place) ? '' : `${nic.id}:`;
  const addresses = nic.addresses.length === 0 ? none : nic.addresses.map(formatAddress).join('_');
  const flags = [
    nic.up ? '' : '~down',
    nic.profile === 'private' ? '' : `~${nic.profile}`,
    nic.label === '' ? '' : `~name:${formatName(nic.label)}`,
  ];
  return `${id}${addresses}@${nic.segment ?? none}${flags.join('')}`;
}
