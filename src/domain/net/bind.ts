/**
 * How a server's bind() and listen() end. The order in which a host's sockets come to hold their
 * ports is kept in `ports.ts`; who then gets a packet is left to `socketLookup.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Port } from './host.ts';
import { isBroadcast, isMulticast, isOwn, localFor } from './localTable.ts';
import type { Machine } from './machine.ts';
import { claimOf, linuxRoom, windowsRoom, type Claim, type Room } from './portConflict.ts';
import type { RuleId } from './rule.ts';
import type { ServerSocket } from './socket.ts';

export const bindCauses = [
  'bind.ok',
  'bind.stopped',
  'bind.notMine',
  'bind.notYetMine',
  'bind.privilege',
  'bind.listener',
  'bind.outgoing',
  'bind.leftover',
  'bind.unsettled',
] as const;
export type BindCause = (typeof bindCauses)[number];

export type BindResult = 'OK' | 'STOPPED' | 'EADDRNOTAVAIL' | 'EADDRINUSE' | 'EACCES';

export interface BindOutcome {
  readonly result: BindResult;
  readonly cause: BindCause;
  readonly rule: RuleId;
  /** The port that it holds or would hold; for port 0 what the system picks. */
  readonly port: Port;
  /** The entry of `scenario.sockets` that stands in the way. */
  readonly conflict: number | null;
  /** It binds, but no TCP client can ever reach it: a broadcast or multicast address. */
  readonly unreachable: boolean;
  /** false: from documents; `rules[rule].basis` says whether they settle it. */
  readonly measured: boolean;
  /** Other results, where no document settles it. */
  readonly or: readonly BindResult[];
}

/** A socket that holds its port, and its place in `scenario.sockets`. */
export interface Holding {
  readonly place: number;
  readonly claim: Claim;
}

type Ended = Partial<BindOutcome> & Pick<BindOutcome, 'result' | 'cause' | 'rule'>;

const isLinux = ({ profile }: Machine): boolean => profile.ports === 'linux';

type AddressKind = 'mine' | 'group' | 'down' | 'later' | 'other';

function kindOf(machine: Machine, address: Ipv4): AddressKind {
  const { localAtStart, local, nics } = machine;
  if (address === 0) return 'mine';
  if (isBroadcast(localAtStart, address) || isMulticast(address)) return 'group';
  const known = localFor(localAtStart, address);
  if (known === undefined) return isOwn(local, address) ? 'later' : 'other';
  return known.nic === null || nics.get(known.nic)?.up === true ? 'mine' : 'down';
}

/** undefined: nothing is wrong with the address and the rights. */
function refusalOf(machine: Machine, kind: AddressKind, socket: ServerSocket): Ended | undefined {
  if (kind === 'other') return { result: 'EADDRNOTAVAIL', cause: 'bind.notMine', rule: 'bind' };
  if (kind === 'later') return { result: 'EADDRNOTAVAIL', cause: 'bind.notYetMine', rule: 'bind' };
  const low = socket.port > 0 && socket.port < 1024;
  if (isLinux(machine) && low && !socket.privileged) {
    return { result: 'EACCES', cause: 'bind.privilege', rule: 'privilegedPort' };
  }
  if (isLinux(machine) || kind === 'mine') return undefined;
  return { result: 'OK', cause: 'bind.unsettled', rule: 'bindUnsettled', or: ['EADDRNOTAVAIL'] };
}

const conflictCauses = {
  server: 'bind.listener',
  outgoing: 'bind.outgoing',
  leftover: 'bind.leftover',
} as const;

function conflictWith(machine: Machine, { claim, place }: Holding, room: Room): Ended {
  const cause = conflictCauses[claim.kind];
  if (room === 'unsettled') {
    return { result: 'EADDRINUSE', cause, rule: 'bindUnsettled', conflict: place, or: ['OK'] };
  }
  const own = claim.kind === 'leftover' ? 'leftover' : 'portConflict';
  const rule = isLinux(machine) ? own : 'windowsPortConflict';
  return { result: room === 'denied' ? 'EACCES' : 'EADDRINUSE', cause, rule, conflict: place };
}

/** What of those that hold the port leaves no room for another. */
function conflictFor(machine: Machine, held: readonly Holding[], wants: Claim): Ended | undefined {
  const roomBeside = isLinux(machine) ? linuxRoom : windowsRoom;
  for (const holding of held) {
    const room = roomBeside(holding.claim, wants);
    if (room !== 'free') return conflictWith(machine, holding, room);
  }
  return undefined;
}

/**
 * Whether a connection, or what is left of one, holds its port: it was bound as a server is, and
 * what found no room was never there.
 */
export const isThere = (machine: Machine, held: readonly Holding[], claim: Claim): boolean =>
  isOwn(machine.localAtStart, claim.address) &&
  (!isLinux(machine) || conflictFor(machine, held, claim) === undefined);

/** `held`: what the host already holds on the same port. */
export function bindOutcome(
  machine: Machine,
  held: readonly Holding[],
  socket: ServerSocket,
  port: Port,
): BindOutcome {
  const kind = kindOf(machine, socket.bind);
  const ended: Ended = socket.stopped
    ? { result: 'STOPPED', cause: 'bind.stopped', rule: 'bind' }
    : (refusalOf(machine, kind, socket) ??
      conflictFor(machine, held, claimOf(socket)) ?? {
        result: 'OK',
        cause: 'bind.ok',
        rule: 'bind',
      });
  return {
    port,
    conflict: null,
    unreachable: socket.protocol === 'tcp' && kind === 'group',
    measured: machine.profile.measured,
    or: [],
    ...ended,
  };
}
