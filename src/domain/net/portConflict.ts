/**
 * Whether a socket that already holds a port leaves room for another server on it. Linux was
 * measured; Windows is the table of "Sharing Transport Addresses" (Windows driver documents) and
 * "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE", for one user.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { SocketOptions, SocketSetup } from './socket.ts';

/** `unsettled`: no document at hand says it. */
export type Room = 'free' | 'taken' | 'denied' | 'unsettled';

const isWildcard = (address: Ipv4): boolean => address === 0;

/** What a socket claims of a port. */
export interface Claim {
  readonly kind: SocketSetup['kind'];
  readonly protocol: 'tcp' | 'udp';
  readonly address: Ipv4;
  readonly options: SocketOptions;
}

export function claimOf(socket: SocketSetup): Claim {
  if (socket.kind === 'server') return { ...socket, address: socket.bind };
  const reuseAddress = socket.kind === 'leftover' && socket.reuseAddress;
  const options = { reuseAddress, reusePort: false, exclusive: false };
  return { kind: socket.kind, protocol: 'tcp', address: socket.local, options };
}

const overlaps = (a: Claim, b: Claim): boolean =>
  a.protocol === b.protocol &&
  (a.address === b.address || isWildcard(a.address) || isWildcard(b.address));

/** A TCP listener only shares by SO_REUSEPORT; SO_REUSEADDR is for what does not listen. */
function linuxShares(holder: Claim, wants: Claim): boolean {
  if (wants.options.reusePort && holder.options.reusePort) return true;
  const listens = holder.kind === 'server' && holder.protocol === 'tcp';
  return !listens && wants.options.reuseAddress && holder.options.reuseAddress;
}

export const linuxRoom = (holder: Claim, wants: Claim): Room =>
  !overlaps(holder, wants) || linuxShares(holder, wants) ? 'free' : 'taken';

const kinds = ['plain', 'reuse', 'exclusive'] as const;
type Kind = (typeof kinds)[number];

const kindOf = (options: SocketOptions): Kind =>
  options.exclusive ? 'exclusive' : options.reuseAddress ? 'reuse' : 'plain';

const rooms = { s: 'free', i: 'taken', d: 'denied' } as const;
type RoomLetter = keyof typeof rooms;
type Row = readonly [RoomLetter, RoomLetter, RoomLetter, RoomLetter, RoomLetter, RoomLetter];

/**
 * Rows: the second socket; columns: the first one, plain / reuse / exclusive, each on the wildcard
 * and on one address. (The table's CHECK is an access check, which the same user passes.)
 */
const windowsTable: Readonly<Record<Kind, { readonly wildcard: Row; readonly specific: Row }>> = {
  plain: { wildcard: ['i', 's', 'i', 's', 'i', 's'], specific: ['s', 'i', 's', 'd', 'd', 'i'] },
  reuse: { wildcard: ['d', 's', 's', 's', 'd', 's'], specific: ['s', 'd', 's', 's', 'd', 'd'] },
  exclusive: { wildcard: ['i', 'i', 'i', 'i', 'i', 'i'], specific: ['s', 'i', 's', 'i', 'd', 'i'] },
};

export function windowsRoom(holder: Claim, wants: Claim): Room {
  if (!overlaps(holder, wants)) return 'free';
  const servers = holder.kind === 'server' && wants.kind === 'server';
  if (!servers || holder.protocol === 'udp') return 'unsettled';
  const row =
    windowsTable[kindOf(wants.options)][isWildcard(wants.address) ? 'wildcard' : 'specific'];
  const column = 2 * kinds.indexOf(kindOf(holder.options)) + (isWildcard(holder.address) ? 0 : 1);
  const letter = row[column];
  return letter === undefined ? 'unsettled' : rooms[letter];
}
