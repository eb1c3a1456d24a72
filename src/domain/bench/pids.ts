/** Which number a new process gets: the next free one; on Windows multiples of 4. */
import type { Scenario } from '../connect/scenario.ts';
import { highestPid } from '../connect/serverText.ts';
import type { HostId, System } from '../net/host.ts';

/** Linux starts again from here when it has come to the end (RESERVED_PIDS). */
const firstPid = 300;

const strideOf: Readonly<Record<System, number>> = { linux: 1, windows: 4 };

export function newPid({ hosts, sockets }: Scenario, host: HostId): number {
  const stride = strideOf[hosts.find(({ id }) => id === host)?.system ?? 'linux'];
  const taken = sockets.flatMap((socket) =>
    socket.kind !== 'leftover' && socket.host === host ? [socket.pid] : [],
  );
  const last = Math.max(firstPid, ...taken);
  const next = (Math.floor(last / stride) + 1) * stride;
  if (next <= highestPid) return next;
  let pid = firstPid;
  while (taken.includes(pid)) pid += stride;
  return pid;
}

/** The processes of a host, numbered as its system does. */
export function pidsRenewed(scenario: Scenario, host: HostId): Scenario {
  const stride = strideOf[scenario.hosts.find(({ id }) => id === host)?.system ?? 'linux'];
  return scenario.sockets.reduce((renewed, socket, place) => {
    if (socket.kind === 'leftover' || socket.host !== host) return renewed;
    if (socket.pid % stride === 0) return renewed;
    const numbered = { ...socket, pid: newPid(renewed, host) };
    return { ...renewed, sockets: renewed.sockets.with(place, numbered) };
  }, scenario);
}
