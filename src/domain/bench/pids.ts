/** Which process number a new process gets: the next free one; on Windows multiples of 4. */
import type { Scenario } from '../connect/scenario.ts';
import type { HostId, System } from '../net/host.ts';

/** Linux starts again from here when it has come to the end (RESERVED_PIDS). */
const firstPid = 300;
/** Linux's `pid_max` on 64 bits. */
export const highestPid = 4_194_303;

const strideOf: Readonly<Record<System, number>> = { linux: 1, windows: 4 };

/** The next number that the system can give, from `pid` on. */
export const pidFor = (system: System, pid: number): number =>
  Math.ceil(pid / strideOf[system]) * strideOf[system];

export function newPid({ hosts, sockets }: Scenario, host: HostId): number {
  const system = hosts.find(({ id }) => id === host)?.system ?? 'linux';
  const taken = sockets.flatMap((socket) =>
    socket.kind !== 'leftover' && socket.host === host ? [socket.pid] : [],
  );
  const next = pidFor(system, Math.max(firstPid, ...taken) + 1);
  if (next <= highestPid) return next;
  let pid = firstPid;
  while (taken.includes(pid)) pid += strideOf[system];
  return pid;
}
