/**
 * The programs that run on a host: its servers, what holds its outgoing connections, and the
 * clients of its attempts, which a scenario gives no process ID.
 */
import type { Scenario } from '../connect/scenario.ts';
import type { HostId } from '../net/host.ts';

export interface Process {
  readonly program: string;
  readonly pid: number;
}

/** Windows counts in fours, and Linux does not mind. */
const firstClientPid = 5000;

/** Of the client of an attempt: the same for the same scenario, and nobody else's. */
export function clientPid({ sockets }: Scenario, attempt: number): number {
  const taken = new Set(
    sockets.flatMap((socket) => (socket.kind === 'leftover' ? [] : socket.pid)),
  );
  let pid = firstClientPid;
  for (let turn = 0; turn < attempt || taken.has(pid); pid += 4) {
    if (!taken.has(pid)) turn += 1;
  }
  return pid;
}

/** Every process that has a socket on the host now. */
export function processesOn(scenario: Scenario, host: HostId): readonly Process[] {
  const byPid = new Map<number, Process>();
  for (const socket of scenario.sockets) {
    if (socket.host !== host || socket.kind === 'leftover') continue;
    if (socket.kind === 'server' && socket.stopped) continue;
    byPid.set(socket.pid, { program: socket.program, pid: socket.pid });
  }
  return [...byPid.values()];
}
