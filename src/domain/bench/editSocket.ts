/**
 * What a learner does with ports that no server holds: connections that the host itself opened, and
 * what closed ones left behind. They were there before the servers started; servers are in
 * `editServer.ts`, and so is the removal of any socket.
 */
import type { Scenario } from '../connect/scenario.ts';
import { isServer } from '../connect/world.ts';
import { ipv4OfOctets, type Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf } from '../ip/subnet.ts';
import type { Host, HostId } from '../net/host.ts';
import { isLoopback, loopback } from '../net/localTable.ts';
import type { LeftoverSocket, OutgoingSocket, SocketSetup } from '../net/socket.ts';
import { failed } from '../result.ts';
import { edited, inWorld, unchanged } from './change.ts';
import { addressesOf } from './clients.ts';
import type { Edit } from './faults.ts';
import { named } from './named.ts';
import { newPid } from './pids.ts';
import { hostAt, serverAt, type BenchScenario } from './scenario.ts';

export type HeldSocket = OutgoingSocket | LeftoverSocket;

type Ends = Pick<HeldSocket, 'host' | 'local' | 'localPort' | 'peer' | 'peerPort'>;

const usualPort = 50_000;
/** Where a first ephemeral port may lie (RFC 6335 §6). */
const firstEphemeral = 49_153;
/** A documentation address (RFC 5737): somebody far away. */
const elsewhere = ipv4OfOctets([192, 0, 2, 10]);

/** Somebody else who has an address in the same subnet. */
function peerOf({ hosts }: Scenario, host: Host): Ipv4 {
  const own = addressesOf(host).map(subnetOf);
  const others = hosts.filter((other) => other !== host).flatMap(addressesOf);
  return (
    others.find(({ address }) => own.some((subnet) => isInSubnet(address, subnet)))?.address ??
    elsewhere
  );
}

const isSameEnds = (a: Ends, b: Ends): boolean =>
  a.host === b.host &&
  a.local === b.local &&
  a.localPort === b.localPort &&
  a.peer === b.peer &&
  a.peerPort === b.peerPort;

const isHeld = (socket: SocketSetup): socket is HeldSocket => !isServer(socket);

/** One that no other socket of the scenario has: the peer's port is the next free one. */
function freeEnds({ sockets }: Scenario, ends: Ends): Ends {
  const taken = sockets.filter(isHeld);
  let free = ends;
  while (taken.some((socket) => isSameEnds(socket, free))) {
    free = { ...free, peerPort: (free.peerPort % 65_535) + 1 };
  }
  return free;
}

/** On the port of the server that is looked at: what shows a difference at once. */
function newEnds(bench: BenchScenario, host: Host, peerPort: number): Ends {
  const own = addressesOf(host);
  const peer = own.length === 0 ? loopback : peerOf(bench.scenario, host);
  const near = own.find((each) => isInSubnet(peer, subnetOf(each))) ?? own[0];
  return freeEnds(bench.scenario, {
    host: host.id,
    local: near?.address ?? loopback,
    localPort: serverAt(bench, bench.server)?.port || usualPort,
    peer,
    peerPort,
  });
}

const withFirst = (bench: BenchScenario, socket: HeldSocket): Edit =>
  edited(inWorld(bench, { ...bench.scenario, sockets: [socket, ...bench.scenario.sockets] }));

export function withOutgoingAdded(bench: BenchScenario, id: HostId): Edit {
  const host = hostAt(bench, id);
  if (host === undefined) return unchanged(bench);
  const pid = newPid(bench.scenario, id);
  return withFirst(bench, {
    kind: 'outgoing',
    ...newEnds(bench, host, 102),
    program: 'backup',
    pid,
  });
}

export function withLeftoverAdded(bench: BenchScenario, id: HostId): Edit {
  const host = hostAt(bench, id);
  if (host === undefined) return unchanged(bench);
  return withFirst(bench, {
    kind: 'leftover',
    ...newEnds(bench, host, firstEphemeral),
    reuseAddress: false,
  });
}

const isOwn = (host: Host | undefined, address: Ipv4): boolean =>
  isLoopback(address) ||
  (host !== undefined && addressesOf(host).some((each) => each.address === address));

/** `place` counts `scenario.sockets`. */
function withHeld(bench: BenchScenario, place: number, change: Partial<Ends>): Edit {
  const { scenario } = bench;
  const socket = scenario.sockets[place];
  if (socket === undefined || !isHeld(socket)) return unchanged(bench);
  const next = { ...socket, ...change };
  const isMoved = change.local !== undefined && change.local !== socket.local;
  if (isMoved && !isOwn(hostAt(bench, socket.host), next.local)) {
    return failed({ code: 'socket.local' });
  }
  const others = scenario.sockets.filter((each) => each !== socket).filter(isHeld);
  if (others.some((each) => isSameEnds(each, next))) return failed({ code: 'socket.twice' });
  return edited(inWorld(bench, { ...scenario, sockets: scenario.sockets.with(place, next) }));
}

/** Its own end: an address of its host, and a port. */
export const withLocalEnd = (
  bench: BenchScenario,
  place: number,
  change: Partial<Pick<Ends, 'local' | 'localPort'>>,
): Edit => withHeld(bench, place, change);

export const withPeerEnd = (
  bench: BenchScenario,
  place: number,
  change: Partial<Pick<Ends, 'peer' | 'peerPort'>>,
): Edit => withHeld(bench, place, change);

export function withHolder(bench: BenchScenario, place: number, program: string): Edit {
  const { scenario } = bench;
  const socket = scenario.sockets[place];
  if (socket?.kind !== 'outgoing') return unchanged(bench);
  const sockets = scenario.sockets.with(place, { ...socket, program });
  return named(program, edited(inWorld(bench, { ...scenario, sockets })));
}

/** Whether the socket that left it had SO_REUSEADDR set. */
export function withLeftoverReuse(bench: BenchScenario, place: number, reuse: boolean): Edit {
  const { scenario } = bench;
  const socket = scenario.sockets[place];
  if (socket?.kind !== 'leftover') return unchanged(bench);
  const sockets = scenario.sockets.with(place, { ...socket, reuseAddress: reuse });
  return edited(inWorld(bench, { ...scenario, sockets }));
}
