/**
 * Which rows of a host's tables the present event is about. Every row has keys; those that the
 * event names are lit. Drawing them is left to the tables.
 */
import type { ConnectEvent } from '../../../domain/connect/event.ts';
import type { Endpoint } from '../../../domain/connect/outcome.ts';
import type { Scenario } from '../../../domain/connect/scenario.ts';
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4, type Ipv4 } from '../../../domain/ip/ipv4.ts';
import type { HostId, NicId } from '../../../domain/net/host.ts';
import type { Route } from '../../../domain/net/route.ts';

export const nicKey = (nic: NicId | null): string => `nic ${nic ?? 'lo'}`;
export const addressKey = (address: Ipv4): string => `address ${formatIpv4(address)}`;
export const routeKey = ({ to, nic, via, metric }: Route): string =>
  `route ${formatIpv4(to.address)}/${to.prefix} ${nic} ${via ?? ''} ${metric}`;
export const arpKey = (address: Ipv4): string => `arp ${formatIpv4(address)}`;
/** null: everything else. */
export const ruleKey = (rule: number | null): string => `rule ${rule ?? 'otherwise'}`;
export const pidKey = (pid: number): string => `pid ${pid}`;
export const listenerKey = (pid: number): string => `listener ${pid}`;

const endText = ({ address, port }: Endpoint): string => `${formatIpv4(address)}:${port}`;
export const connectionKey = (local: Endpoint, peer: Endpoint): string =>
  `connection ${endText(local)} ${endText(peer)}`;

function pidsOf(scenario: Scenario, server: number): readonly string[] {
  const pid = serversOf(scenario)[server]?.pid;
  return pid === undefined ? [] : [pidKey(pid), listenerKey(pid)];
}

function keysAt(event: ConnectEvent, scenario: Scenario): readonly string[] {
  switch (event.kind) {
    case 'route.decided': {
      const { decision } = event;
      return decision.kind === 'out' ? [routeKey(decision.route)] : [addressKey(event.to)];
    }
    case 'arp.asked':
    case 'arp.known':
    case 'arp.answered':
    case 'arp.unanswered':
      return [arpKey(event.target)];
    case 'packet.sent':
    case 'packet.toAll':
      return [nicKey(event.nic)];
    case 'packet.mine':
      return [addressKey(event.packet.to)];
    case 'packet.notMine':
    case 'packet.dropped':
      return [nicKey(event.nic)];
    case 'firewall.judged':
      return event.judgement.by === 'rule' || event.judgement.by === 'otherwise'
        ? [ruleKey(event.judgement.rule)]
        : [];
    case 'socket.found':
    case 'queue.full':
      return pidsOf(scenario, event.server);
    case 'connection.opened': {
      const { local, peer } = event;
      return [connectionKey(local, peer), connectionKey(peer, local)];
    }
    case 'attempt.started':
    case 'wildcard.dialled':
    case 'socket.missing':
    case 'ended':
      return [];
  }
}

/** What is lit on `host`: nothing where the event happens elsewhere. */
export function litKeys(
  event: ConnectEvent | null,
  scenario: Scenario,
  host: HostId,
): ReadonlySet<string> {
  if (event === null) return new Set();
  const both = event.kind === 'connection.opened';
  return new Set(both || event.host === host ? keysAt(event, scenario) : []);
}
