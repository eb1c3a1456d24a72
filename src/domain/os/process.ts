/**
 * The programs that run on a host: its servers, what holds its outgoing connections, and the
 * clients of its attempts, which a scenario gives no process ID.
 */
import type { Scenario } from '../connect/scenario.ts';
import type { HostId, System } from '../net/host.ts';
import { connectionsAt, type Terminal } from './terminal.ts';

export interface Process {
  readonly program: string;
  readonly pid: number;
}

/** Windows counts in fours, and Linux does not mind. */
const firstClientPid = 5000;

/** Of the client of an attempt: the same for the same scenario, and nobody else's. */
function clientPid({ sockets }: Scenario, attempt: number): number {
  const taken = new Set(
    sockets.flatMap((socket) => (socket.kind === 'leftover' ? [] : socket.pid)),
  );
  let pid = firstClientPid;
  for (let turn = 0; turn < attempt || taken.has(pid); pid += 4) {
    if (!taken.has(pid)) turn += 1;
  }
  return pid;
}

export const clientProcess = (scenario: Scenario, attempt: number, system: System): Process => ({
  program: system === 'linux' ? 'python3' : 'python',
  pid: clientPid(scenario, attempt),
});

/** What was set up on a host and runs: its servers, and what holds its outgoing connections. */
export function processesOn({ sockets }: Scenario, host: HostId): readonly Process[] {
  const byPid = new Map<number, Process>();
  for (const socket of sockets) {
    if (socket.host !== host || socket.kind === 'leftover') continue;
    if (socket.kind === 'server' && socket.stopped) continue;
    byPid.set(socket.pid, { program: socket.program, pid: socket.pid });
  }
  return [...byPid.values()];
}

/** These, and the clients of attempts that hold a connection by now. */
export function processesAt(terminal: Terminal): readonly Process[] {
  const { scenario, host } = terminal;
  const dialling = connectionsAt(terminal).filter(({ client }) => client === host.id);
  return [
    ...processesOn(scenario, host.id),
    ...dialling.map(({ attempt }) => clientProcess(scenario, attempt, host.system)),
  ];
}
