/**
 * Whether a socket that already holds a port leaves room for another server on it. Linux was
 * measured; Windows is the table of "Sharing Transport Addresses" (Windows driver documents) and
 * "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE", for one user.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { ServerSocket, SocketOptions, SocketSetup } from './socket.ts';

/** `unsettled`: no document at hand says it. */
export type Room = 'free' | 'taken' | 'denied' | 'unsettled';

const isWildcard = (address: Ipv4): boolean => address === 0;

export const addressHeldBy = (holder: SocketSetup): Ipv4 =>
  holder.kind === 'server' ? holder.bind : holder.local;

const overlaps = (a: Ipv4, b: Ipv4): boolean => a === b || isWildcard(a) || isWildcard(b);

/** What bind() looks at in a newcomer. */
type Newcomer = Pick<ServerSocket, 'bind' | 'options'>;

/** A listener only shares by SO_REUSEPORT; SO_REUSEADDR is for what no longer listens, and for UDP. */
function linuxShares(holder: SocketSetup, wants: Newcomer): boolean {
  if (holder.kind === 'outgoing') return false;
  const bothReuse = wants.options.reuseAddress;
  if (holder.kind === 'leftover') return bothReuse && holder.reuseAddress;
  if (wants.options.reusePort && holder.options.reusePort) return true;
  return holder.protocol === 'udp' && bothReuse && holder.options.reuseAddress;
}

export const linuxRoom = (holder: SocketSetup, wants: Newcomer): Room =>
  !overlaps(addressHeldBy(holder), wants.bind) || linuxShares(holder, wants) ? 'free' : 'taken';

const plainOptions: SocketOptions = { reuseAddress: false, reusePort: false, exclusive: false };

/** A client that binds its local end meets the same rules; where it finds no room, it never connects. */
export const linuxRoomForClient = (
  holder: SocketSetup,
  client: Exclude<SocketSetup, ServerSocket>,
): Room => {
  if (holder.kind === 'server' && holder.protocol === 'udp') return 'free';
  const reuseAddress = client.kind === 'leftover' && client.reuseAddress;
  return linuxRoom(holder, { bind: client.local, options: { ...plainOptions, reuseAddress } });
};

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

export function windowsRoom(holder: SocketSetup, wants: ServerSocket): Room {
  if (!overlaps(addressHeldBy(holder), wants.bind)) return 'free';
  if (holder.kind !== 'server' || holder.protocol === 'udp') return 'unsettled';
  const row = windowsTable[kindOf(wants.options)][isWildcard(wants.bind) ? 'wildcard' : 'specific'];
  const column = 2 * kinds.indexOf(kindOf(holder.options)) + (isWildcard(holder.bind) ? 0 : 1);
  const letter = row[column];
  return letter === undefined ? 'unsettled' : rooms[letter];
}
