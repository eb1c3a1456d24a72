/** A host's sockets as its system lists them: a server that waits, and a program that dialled out. */
import type { Chance } from '../chance.ts';
import { simulate } from '../connect/simulate.ts';
import type { Scenario } from '../connect/scenario.ts';
import type { Port } from '../net/host.ts';
import { ssLines } from '../os/linux/ss.ts';
import { drawnSite, everyAddress, scenarioOf, type Site } from './site.ts';

export interface SocketSite {
  readonly site: Site;
  /** The server's process, and that of the program that dialled the PLC. */
  readonly serverPid: number;
  readonly clientPid: number;
  /** Where the outgoing connection begins, and the PLC's port that it goes to. */
  readonly sourcePort: Port;
  readonly servicePort: Port;
}

export const serverProgram = 'vision';
export const clientProgram = 'hmi';

export function drawnSockets(chance: Chance): SocketSite {
  const serverPid = chance.between(600, 32_000);
  return {
    site: drawnSite(chance, 'linux'),
    serverPid,
    clientPid: serverPid + chance.between(1, 900),
    // ip_local_port_range, as Linux comes.
    sourcePort: chance.between(32_768, 60_999),
    servicePort: chance.pick([102, 502, 4840, 44_818]),
  };
}

function scenarioWith({ site, ...sockets }: SocketSite): Scenario {
  const { serverPid, clientPid, sourcePort, servicePort } = sockets;
  const server = { program: serverProgram, pid: serverPid, bind: everyAddress };
  const scenario = scenarioOf(site, [], { server });
  return {
    ...scenario,
    sockets: [
      ...scenario.sockets,
      {
        kind: 'outgoing',
        host: 'ipc',
        program: clientProgram,
        pid: clientPid,
        local: site.nic2,
        localPort: sourcePort,
        peer: site.plc,
        peerPort: servicePort,
      },
    ],
  };
}

/** `ss -Htanp` on the IPC. */
export function listingOf(sockets: SocketSite): readonly string[] {
  const scenario = scenarioWith(sockets);
  const [host] = scenario.hosts;
  if (host === undefined) return [];
  const terminal = { scenario, simulation: simulate(scenario), step: 0, host, shown: 0 };
  return ssLines(terminal, {
    tcp: true,
    udp: false,
    which: 'all',
    processes: true,
    header: false,
  });
}
