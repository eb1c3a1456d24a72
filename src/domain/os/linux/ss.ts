/** `ss`, as iproute2 prints it to a pipe: columns as narrow as they can be. */
import { formatIpv4 } from '../../ip/ipv4.ts';
import type { Endpoint } from '../../connect/outcome.ts';
import { inColumns, type Column } from '../columns.ts';
import { socketsAt, type SocketEntry } from '../socketTable.ts';
import type { Terminal } from '../terminal.ts';

export interface SsOptions {
  readonly tcp: boolean;
  readonly udp: boolean;
  readonly which: 'listening' | 'connected' | 'all';
  readonly processes: boolean;
  readonly header: boolean;
}

const columns: readonly Column[] = [
  { title: 'Netid', align: 'left', gap: '' },
  { title: 'State', align: 'left', gap: ' ' },
  { title: 'Recv-Q', align: 'left', gap: ' ' },
  { title: 'Send-Q', align: 'left', gap: ' ' },
  { title: 'Local Address:', align: 'right', gap: ' ' },
  { title: 'Port', align: 'left', gap: '' },
  { title: 'Peer Address:', align: 'right', gap: ' ' },
  { title: 'Port', align: 'left', gap: '' },
  { title: 'Process', align: 'left', gap: '' },
];

const states: Readonly<Record<SocketEntry['state'], string>> = {
  listening: 'LISTEN',
  open: 'UNCONN',
  established: 'ESTAB',
  timeWait: 'TIME-WAIT',
};

const end = ({ address, port }: Endpoint): readonly string[] => [
  `${formatIpv4(address)}:`,
  `${port}`,
];

const users = ({ owner }: SocketEntry): string =>
  owner === null ? '' : ` users:(("${owner.program}",pid=${owner.pid},fd=${owner.fd}))`;

const rowOf = (entry: SocketEntry, processes: boolean): readonly string[] => [
  entry.protocol,
  states[entry.state],
  `${entry.waiting}`,
  `${entry.backlog}`,
  ...end(entry.local),
  ...(entry.peer === null ? ['0.0.0.0:', '*'] : end(entry.peer)),
  processes ? users(entry) : '',
];

const isListener = ({ state }: SocketEntry): boolean => state === 'listening' || state === 'open';

/** Without -l and -a: what is connected, but not what is only left over (ss(8)). */
function isShown({ tcp, udp, which }: SsOptions, entry: SocketEntry): boolean {
  if (!(entry.protocol === 'tcp' ? tcp : udp)) return false;
  if (which === 'all') return true;
  return which === 'listening' ? isListener(entry) : entry.state === 'established';
}

export function ssLines(terminal: Terminal, options: SsOptions): string[] {
  const shown = socketsAt(terminal).filter((entry) => isShown(options, entry));
  // UDP comes first, and with both there is a column that says which is which.
  const ordered = [
    ...shown.filter(({ protocol }) => protocol === 'udp'),
    ...shown.filter(({ protocol }) => protocol === 'tcp'),
  ];
  const rows = ordered.map((entry) => rowOf(entry, options.processes));
  const first = options.tcp && options.udp ? 0 : 1;
  const used = columns
    .slice(first)
    .map((each, index) => (index === 0 ? { ...each, gap: '' } : each));
  return inColumns(
    used,
    rows.map((row) => row.slice(first)),
    options.header,
  );
}
