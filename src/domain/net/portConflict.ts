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

type Kind = 'plain' | 'reuse' | 'exclusive';

const kindOf = (options: SocketOptions): Kind =>
  options.exclusive ? 'exclusive' : options.reuseAddress ? 'reuse' : 'plain';

type Place = 'wildcard' | 'specific';

const placeOf = ({ address }: Claim): Place => (isWildcard(address) ? 'wildcard' : 'specific');

/** What a second socket finds beside a first one on the wildcard, and beside one on an address. */
const beside = (wildcard: Room, specific: Room): Readonly<Record<Place, Room>> => ({
  wildcard,
  specific,
});

type Row = Readonly<Record<Kind, Readonly<Record<Place, Room>>>>;

/** By the second socket, then by the first. The source's CHECK is passed by the same user. */
const windowsTable: Readonly<Record<Kind, Readonly<Record<Place, Row>>>> = {
  plain: {
    wildcard: {
      plain: beside('taken', 'free'),
      reuse: beside('taken', 'free'),
      exclusive: beside('taken', 'free'),
    },
    specific: {
      plain: beside('free', 'taken'),
      reuse: beside('free', 'denied'),
      exclusive: beside('denied', 'taken'),
    },
  },
  reuse: {
    wildcard: {
      plain: beside('denied', 'free'),
      reuse: beside('free', 'free'),
      exclusive: beside('denied', 'free'),
    },
    specific: {
      plain: beside('free', 'denied'),
      reuse: beside('free', 'free'),
      exclusive: beside('denied', 'denied'),
    },
  },
  exclusive: {
    wildcard: {
      plain: beside('taken', 'taken'),
      reuse: beside('taken', 'taken'),
      exclusive: beside('taken', 'taken'),
    },
    specific: {
      plain: beside('free', 'taken'),
      reuse: beside('free', 'taken'),
      exclusive: beside('denied', 'taken'),
    },
  },
};

export function windowsRoom(holder: Claim, wants: Claim): Room {
  if (!overlaps(holder, wants)) return 'free';
  if (holder.kind !== 'server' || holder.protocol === 'udp') return 'unsettled';
  const row = windowsTable[kindOf(wants.options)][placeOf(wants)];
  return row[kindOf(holder.options)][placeOf(holder)];
}
