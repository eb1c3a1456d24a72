/**
 * Single changes of a scenario, as data: what a learner could do with one move. Which of them
 * would help is asked in `fix.ts`; their sentences are left to `i18n`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Host, HostId, Nic, NicId, Port, Protocol, SegmentId } from '../net/host.ts';
import type { ServerSocket } from '../net/socket.ts';
import { anyRule } from './defaults.ts';
import type { Attempt, Scenario } from './scenario.ts';
import { serversOf } from './world.ts';

interface AtHost {
  readonly host: HostId;
}

interface AtNic extends AtHost {
  readonly nic: NicId;
}

interface OfServer {
  /** An index into `serversOf(scenario)`. */
  readonly server: number;
}

interface OfAttempt {
  readonly attempt: number;
}

export type Change =
  | ({ readonly code: 'server.bind'; readonly bind: Ipv4 } & OfServer)
  | ({ readonly code: 'server.port'; readonly port: Port } & OfServer)
  | ({ readonly code: 'server.start' | 'server.thaw' | 'server.privilege' } & OfServer)
  /** What holds the port gives it up: an index into `scenario.sockets`. */
  | { readonly code: 'socket.close'; readonly place: number }
  | ({ readonly code: 'dial.address'; readonly to: Ipv4 } & OfAttempt)
  | ({ readonly code: 'dial.port'; readonly port: Port } & OfAttempt)
  | ({ readonly code: 'dial.protocol'; readonly protocol: 'tcp' | 'udp' } & OfAttempt)
  | ({
      readonly code: 'firewall.allow';
      readonly protocol: Protocol;
      readonly port: Port | null;
    } & AtHost)
  | ({ readonly code: 'firewall.off' | 'forwarding.on' } & AtHost)
  | ({ readonly code: 'gateway.set'; readonly via: Ipv4 } & AtNic)
  | ({ readonly code: 'gateway.remove' } & AtHost)
  | ({ readonly code: 'nic.up' } & AtNic)
  | ({ readonly code: 'nic.plug'; readonly segment: SegmentId } & AtNic)
  | ({ readonly code: 'nic.prefix'; readonly prefix: number } & AtNic)
  | ({ readonly code: 'nic.address'; readonly address: Ipv4; readonly prefix: number } & AtNic);

export type ChangeCode = Change['code'];

const withHost = (scenario: Scenario, id: HostId, change: (host: Host) => Host): Scenario => ({
  ...scenario,
  hosts: scenario.hosts.map((host) => (host.id === id ? change(host) : host)),
});

const withNic = (scenario: Scenario, { host, nic }: AtNic, change: (nic: Nic) => Nic): Scenario =>
  withHost(scenario, host, (before) => ({
    ...before,
    nics: before.nics.map((each) => (each.id === nic ? change(each) : each)),
  }));

function withServer(scenario: Scenario, index: number, change: Partial<ServerSocket>): Scenario {
  const server = serversOf(scenario)[index];
  const sockets = scenario.sockets.map((socket) =>
    socket === server ? { ...server, ...change } : socket,
  );
  return { ...scenario, sockets };
}

const withAttempt = (
  scenario: Scenario,
  index: number,
  change: (attempt: Attempt) => Attempt,
): Scenario => ({
  ...scenario,
  attempts: scenario.attempts.map((attempt, at) => (at === index ? change(attempt) : attempt)),
});

const asProtocol = (attempt: Attempt, protocol: 'tcp' | 'udp'): Attempt => {
  if (attempt.protocol === 'ping') return attempt;
  const { from, to, port } = attempt;
  return protocol === 'tcp'
    ? { protocol, from, to, port }
    : { protocol, from, to, port, connected: true };
};

function ofServer(scenario: Scenario, change: Extract<Change, OfServer>): Scenario {
  switch (change.code) {
    case 'server.bind':
      return withServer(scenario, change.server, { bind: change.bind });
    case 'server.port':
      return withServer(scenario, change.server, { port: change.port });
    case 'server.start':
      return withServer(scenario, change.server, { stopped: false });
    case 'server.thaw':
      return withServer(scenario, change.server, { frozen: false });
    case 'server.privilege':
      return withServer(scenario, change.server, { privileged: true });
  }
}

function ofAttempt(scenario: Scenario, change: Extract<Change, OfAttempt>): Scenario {
  switch (change.code) {
    case 'dial.address':
      return withAttempt(scenario, change.attempt, (attempt) => ({ ...attempt, to: change.to }));
    case 'dial.port':
      return withAttempt(scenario, change.attempt, (attempt) =>
        attempt.protocol === 'ping' ? attempt : { ...attempt, port: change.port },
      );
    case 'dial.protocol':
      return withAttempt(scenario, change.attempt, (attempt) =>
        asProtocol(attempt, change.protocol),
      );
  }
}

function ofNic(scenario: Scenario, change: Extract<Change, AtNic>): Scenario {
  switch (change.code) {
    case 'gateway.set': {
      const { nic, via } = change;
      const gateways = [{ nic, via, metric: 0 }];
      return withHost(scenario, change.host, (host) => ({ ...host, gateways }));
    }
    case 'nic.up':
      return withNic(scenario, change, (nic) => ({ ...nic, up: true }));
    case 'nic.plug':
      return withNic(scenario, change, (nic) => ({ ...nic, segment: change.segment }));
    case 'nic.prefix': {
      const { prefix } = change;
      return withNic(scenario, change, (nic) => ({
        ...nic,
        addresses: nic.addresses.map((address) => ({ ...address, prefix })),
      }));
    }
    case 'nic.address': {
      const { address, prefix } = change;
      const addresses = [{ address, prefix, when: 'always' as const }];
      return withNic(scenario, change, (nic) => ({ ...nic, addresses }));
    }
  }
}

function ofHost(scenario: Scenario, change: Exclude<Extract<Change, AtHost>, AtNic>): Scenario {
  switch (change.code) {
    case 'firewall.allow': {
      const { protocol, port } = change;
      return withHost(scenario, change.host, (host) => {
        const rules = [{ ...anyRule, protocol, port }, ...host.firewall.rules];
        return { ...host, firewall: { ...host.firewall, rules } };
      });
    }
    case 'firewall.off':
      return withHost(scenario, change.host, (host) => ({
        ...host,
        firewall: { ...host.firewall, on: false },
      }));
    case 'forwarding.on':
      return withHost(scenario, change.host, (host) => ({ ...host, forwarding: true }));
    case 'gateway.remove':
      return withHost(scenario, change.host, (host) => ({ ...host, gateways: [] }));
  }
}

export function withChange(scenario: Scenario, change: Change): Scenario {
  if ('server' in change) return ofServer(scenario, change);
  if ('attempt' in change) return ofAttempt(scenario, change);
  if ('nic' in change) return ofNic(scenario, change);
  if ('host' in change) return ofHost(scenario, change);
  const sockets = scenario.sockets.filter((_, place) => place !== change.place);
  return { ...scenario, sockets };
}
