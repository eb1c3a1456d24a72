/** `netstat -ano`, as Windows 10 prints it in English (documented, not measured). */
import { formatIpv4 } from '../../ip/ipv4.ts';
import type { Endpoint } from '../../connect/outcome.ts';
import { socketsAt, type SocketEntry } from '../socketTable.ts';
import type { Terminal } from '../terminal.ts';

export interface NetstatOptions {
  /** Listeners too. */
  readonly all: boolean;
  readonly processes: boolean;
}

const states: Readonly<Record<SocketEntry['state'], string>> = {
  listening: 'LISTENING',
  open: '',
  established: 'ESTABLISHED',
  timeWait: 'TIME_WAIT',
};

const end = ({ address, port }: Endpoint): string => `${formatIpv4(address)}:${port}`;

function peerOf({ protocol, peer }: SocketEntry): string {
  if (peer !== null) return end(peer);
  return protocol === 'tcp' ? '0.0.0.0:0' : '*:*';
}

const cells = (proto: string, local: string, foreign: string, state: string, pid: string): string =>
  `  ${proto.padEnd(5)}  ${local.padEnd(21)}  ${foreign.padEnd(21)}  ${state.padEnd(14)}  ${pid}`.trimEnd();

/** What nobody owns is the system's: 0. A frozen program's queue is the program's. */
const rowOf = (entry: SocketEntry, processes: boolean): string =>
  cells(
    entry.protocol.toUpperCase(),
    end(entry.local),
    peerOf(entry),
    states[entry.state],
    processes ? `${entry.owner?.pid ?? 0}` : '',
  );

const isListener = ({ peer }: SocketEntry): boolean => peer === null;

/** TCP first, by the listeners; the order of the rest is the order in which they came. */
export function netstatLines(terminal: Terminal, { all, processes }: NetstatOptions): string[] {
  const entries = socketsAt(terminal).filter((entry) => all || !isListener(entry));
  const tcp = entries.filter(({ protocol }) => protocol === 'tcp');
  const udp = entries.filter(({ protocol }) => protocol === 'udp');
  return [
    '',
    'Active Connections',
    '',
    cells('Proto', 'Local Address', 'Foreign Address', 'State', processes ? 'PID' : ''),
    ...[...tcp, ...udp].map((entry) => rowOf(entry, processes)),
  ];
}
