/**
 * What a server can find when it starts, as a set-up of its host: sockets that were there before,
 * the address that it asks for, its options. How such a start ends is the model's to say.
 */
import { anyRule, plainOptions, plainServer } from '../connect/defaults.ts';
import { verdictsOf } from '../connect/simulate.ts';
import { and, toIpv4 } from '../ip/ipv4.ts';
import { maskOfPrefix } from '../ip/mask.ts';
import type { ServerSocket, SocketSetup } from '../net/socket.ts';
import {
  closedFirewall,
  everyAddress,
  loopback,
  scenarioOf,
  sitePrefix,
  type Otherwise,
  type Site,
} from './site.ts';

export interface Setup extends Otherwise {
  readonly before?: readonly SocketSetup[];
}

const reusing = { ...plainOptions, reuseAddress: true };

const server = (site: Site): ServerSocket =>
  plainServer('ipc', { bind: everyAddress, port: site.port });

const dialledOut = (
  { port, plc, robot }: Site,
  local: number,
  far: 'robot' | 'plc',
): SocketSetup => ({
  kind: 'outgoing',
  host: 'ipc',
  program: 'backup',
  pid: 2200,
  local: toIpv4(local),
  localPort: port,
  peer: far === 'robot' ? robot : plc,
  peerPort: 102,
});

const closed = ({ nic1, port, robot }: Site, reuseAddress: boolean): SocketSetup => ({
  kind: 'leftover',
  host: 'ipc',
  local: nic1,
  localPort: port,
  peer: robot,
  peerPort: 49_153,
  reuseAddress,
});

const listener = (site: Site, otherwise: Partial<ServerSocket> = {}): ServerSocket => ({
  ...server(site),
  program: 'logger',
  ...otherwise,
});

/** null: no document settles it on this system. */
const kinds = {
  free: ({ nic1 }) => ({ server: { bind: nic1 } }),
  'client-address': ({ robot }) => ({ server: { bind: robot } }),
  'old-address': ({ nic1 }) => ({ server: { bind: toIpv4(nic1 - 1) } }),
  'network-address': ({ nic1 }) => ({ server: { bind: and(nic1, maskOfPrefix(sitePrefix)) } }),
  'low-port': ({ nic1, system }) =>
    system === 'linux' ? { server: { bind: nic1, port: 502 } } : null,
  'same-listener': (site) => ({ before: [listener(site)] }),
  'wildcard-listener': (site) => ({
    before: [listener(site)],
    server: { bind: site.nic1 },
  }),
  'reuse-listener': (site) => ({
    before: [listener(site, { options: reusing })],
    server: { options: reusing },
  }),
  'other-nic-listener': (site) => ({
    before: [listener(site, { bind: site.nic2 })],
    server: { bind: site.nic1 },
  }),
  'loopback-listener': (site) => ({
    before: [listener(site, { bind: loopback })],
    server: { bind: site.nic1 },
  }),
  'udp-listener': (site) => ({ before: [listener(site, { protocol: 'udp' })] }),
  outgoing: (site) => ({ before: [dialledOut(site, site.nic1, 'robot')] }),
  // Windows documents say nothing of a port that a connection has.
  'outgoing-other-nic': (site) =>
    site.system === 'linux'
      ? { before: [dialledOut(site, site.nic2, 'plc')], server: { bind: site.nic1 } }
      : null,
  leftover: (site) => ({ before: [closed(site, false)] }),
  'leftover-reuse': (site) => ({
    before: [closed(site, true)],
    server: { options: reusing },
  }),
  firewall: ({ nic1 }) => ({
    server: { bind: nic1 },
    firewall: { ...closedFirewall, rules: [{ ...anyRule, verdict: 'drop' }] },
  }),
  // Of a NIC without link Windows documents say too little.
  'cable-out': ({ nic1, system }) =>
    system === 'linux' ? { server: { bind: nic1 }, ipcNic: { segment: null } } : null,
} as const satisfies Record<string, (site: Site) => Setup | null>;

export type StartKind = keyof typeof kinds;

export const isStartKind = (text: string): text is StartKind => Object.hasOwn(kinds, text);

export const startKinds: readonly StartKind[] = Object.keys(kinds).filter(isStartKind);

export const startResults = ['OK', 'EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES'] as const;
export type StartResult = (typeof startResults)[number];

/** The socket that is to start. */
export const startingIn = (site: Site, kind: StartKind): ServerSocket => {
  const setup: Setup | null = kinds[kind](site);
  return { ...server(site), ...setup?.server };
};

export interface StartEnd {
  readonly kind: StartKind;
  readonly result: StartResult;
}

/** Nothing where no document settles it. */
function endOf(site: Site, kind: StartKind): readonly StartEnd[] {
  const setup: Setup | null = kinds[kind](site);
  if (setup === null) return [];
  const scenario = scenarioOf(site, [], setup);
  const sockets = [...(setup.before ?? []), ...scenario.sockets];
  const start = verdictsOf({ ...scenario, sockets }).servers.at(-1);
  const result = startResults.find((each) => each === start?.result);
  return result === undefined || start?.or.length !== 0 ? [] : [{ kind, result }];
}

export const endsIn = (site: Site): readonly StartEnd[] =>
  startKinds.flatMap((kind) => endOf(site, kind));
