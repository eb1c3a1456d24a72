/**
 * A server in a scenario's text: `ipc:0.0.0.0:50000`, then flags as `~udp~name:vision~pid:1234`.
 * What else holds a port is in `socketText.ts`.
 */
import { formatIpv4 } from '../ip/ipv4.ts';
import type { HostId } from '../net/host.ts';
import type { ServerSocket, SocketOptions } from '../net/socket.ts';
import { ok } from '../result.ts';
import { readBind, readNumber, readPort } from './addressText.ts';
import { plainServer, usualBacklog, usualPid, usualProgram } from './defaults.ts';
import { formatName, readName } from './nameText.ts';
import { cut, fault, readOnto, type Piece, type Read } from './pieces.ts';

export const highestPid = 99_999;
const highestBacklog = 4096;

type Words = ReadonlyMap<string, Partial<ServerSocket>>;

const words: Words = new Map<string, Partial<ServerSocket>>([
  ['udp', { protocol: 'udp' }],
  ['privileged', { privileged: true }],
  ['frozen', { frozen: true }],
  ['stopped', { stopped: true }],
]);

const optionWords: ReadonlyMap<string, Partial<SocketOptions>> = new Map<
  string,
  Partial<SocketOptions>
>([
  ['reuse', { reuseAddress: true }],
  ['reuseport', { reusePort: true }],
  ['exclusive', { exclusive: true }],
]);

function readSetting(server: ServerSocket, setting: Piece, rest: Piece): Read<ServerSocket> {
  if (setting.text === 'name') {
    const name = readName(rest);
    return name.ok ? ok({ ...server, program: name.value }) : name;
  }
  if (setting.text === 'pid') {
    const pid = readNumber(rest, highestPid);
    return pid.ok ? ok({ ...server, pid: pid.value }) : pid;
  }
  if (setting.text !== 'backlog') return fault(setting, 'socket.flag');
  const backlog = readNumber(rest, highestBacklog);
  return backlog.ok ? ok({ ...server, backlog: backlog.value }) : backlog;
}

function readFlag(server: ServerSocket, flag: Piece): Read<ServerSocket> {
  const [setting, rest] = cut(flag, ':');
  if (rest !== null) return readSetting(server, setting, rest);
  const option = optionWords.get(flag.text);
  if (option !== undefined) return ok({ ...server, options: { ...server.options, ...option } });
  const word = words.get(flag.text);
  return word === undefined ? fault(flag, 'socket.flag') : ok({ ...server, ...word });
}

export function readServer(
  host: HostId,
  end: Piece,
  flags: readonly Piece[],
  place: number,
): Read<ServerSocket> {
  const [address, number] = cut(end, ':');
  const bind = readBind(address);
  if (!bind.ok) return bind;
  const port = readPort(number ?? { text: '', at: end.at + end.text.length });
  if (!port.ok) return port;
  const plain = plainServer(host, { bind: bind.value, port: port.value });
  return readOnto<ServerSocket>({ ...plain, pid: usualPid(place) }, flags, readFlag);
}

export const formatServer = (server: ServerSocket, place: number): string =>
  [
    `${server.host}:${formatIpv4(server.bind)}:${server.port}`,
    server.protocol === 'tcp' ? '' : 'udp',
    server.program === usualProgram ? '' : `name:${formatName(server.program)}`,
    server.pid === usualPid(place) ? '' : `pid:${server.pid}`,
    server.options.reuseAddress ? 'reuse' : '',
    server.options.reusePort ? 'reuseport' : '',
    server.options.exclusive ? 'exclusive' : '',
    server.privileged ? 'privileged' : '',
    server.frozen ? 'frozen' : '',
    server.backlog === usualBacklog ? '' : `backlog:${server.backlog}`,
    server.stopped ? 'stopped' : '',
  ]
    .filter((flag) => flag !== '')
    .join('~');
