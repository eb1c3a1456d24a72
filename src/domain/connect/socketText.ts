/**
 * What holds a port in a scenario's text: a server, or `ipc:192.168.1.100:50000~to:192.168.1.9:80`,
 * a connection that the host itself opened, or the same with `~was:`, what a closed one left.
 */
import { formatIpv4 } from '../ip/ipv4.ts';
import type { HostId } from '../net/host.ts';
import type { LeftoverSocket, OutgoingSocket, SocketSetup } from '../net/socket.ts';
import { ok } from '../result.ts';
import { readAddress, readNumber, readOtherPort } from './addressText.ts';
import { usualPid, usualProgram } from './defaults.ts';
import { formatName, readName } from './nameText.ts';
import type { Endpoint } from './outcome.ts';
import { cut, fault, readOnto, split, type Piece, type Read } from './pieces.ts';
import { formatServer, highestPid, readServer } from './serverText.ts';

function readEnd(piece: Piece): Read<Endpoint> {
  const [before, after] = cut(piece, ':');
  const address = readAddress(before);
  if (!address.ok) return address;
  const port = readOtherPort(after ?? { text: '', at: piece.at + piece.text.length });
  return port.ok ? ok({ address: address.value, port: port.value }) : port;
}

function readOutgoingFlag(socket: OutgoingSocket, flag: Piece): Read<OutgoingSocket> {
  const [setting, rest] = cut(flag, ':');
  if (rest !== null && setting.text === 'name') {
    const name = readName(rest);
    return name.ok ? ok({ ...socket, program: name.value }) : name;
  }
  if (rest === null || setting.text !== 'pid') return fault(flag, 'socket.flag');
  const pid = readNumber(rest, highestPid);
  return pid.ok ? ok({ ...socket, pid: pid.value }) : pid;
}

const readLeftoverFlag = (socket: LeftoverSocket, flag: Piece): Read<LeftoverSocket> =>
  flag.text === 'reuse' ? ok({ ...socket, reuseAddress: true }) : fault(flag, 'socket.flag');

/** `first` is the flag that tells the three apart. */
export function readSocket(piece: Piece, place: number): Read<SocketSetup> {
  const [head = piece, ...flags] = split(piece, '~');
  const [name, end] = cut(head, ':');
  const host = name.text;
  if (end === null) return fault({ text: '', at: head.at + head.text.length }, 'socket.port');
  const [first, ...rest] = flags;
  const [word, peerText] = first === undefined ? [null, null] : cut(first, ':');
  if (peerText === null || (word.text !== 'to' && word.text !== 'was')) {
    return readServer(host, end, flags, place);
  }
  const local = readEnd(end);
  if (!local.ok) return local;
  const peer = readEnd(peerText);
  if (!peer.ok) return peer;
  const ends = endsOf(host, local.value, peer.value);
  return word.text === 'to'
    ? readOnto<OutgoingSocket>(
        { kind: 'outgoing', ...ends, program: usualProgram, pid: usualPid(place) },
        rest,
        readOutgoingFlag,
      )
    : readOnto<LeftoverSocket>(
        { kind: 'leftover', ...ends, reuseAddress: false },
        rest,
        readLeftoverFlag,
      );
}

const endsOf = (host: HostId, local: Endpoint, peer: Endpoint) => ({
  host,
  local: local.address,
  localPort: local.port,
  peer: peer.address,
  peerPort: peer.port,
});

export function formatSocket(socket: SocketSetup, place: number): string {
  if (socket.kind === 'server') return formatServer(socket, place);
  const local = `${socket.host}:${formatIpv4(socket.local)}:${socket.localPort}`;
  const peer = `${formatIpv4(socket.peer)}:${socket.peerPort}`;
  if (socket.kind === 'leftover')
    return `${local}~was:${peer}${socket.reuseAddress ? '~reuse' : ''}`;
  const name = socket.program === usualProgram ? '' : `~name:${formatName(socket.program)}`;
  const pid = socket.pid === usualPid(place) ? '' : `~pid:${socket.pid}`;
  return `${local}~to:${peer}${name}${pid}`;
}
