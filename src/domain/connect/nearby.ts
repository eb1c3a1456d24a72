/**
 * The single changes that could have to do with a failed attempt: at the servers, at the client,
 * at firewalls, cables, masks and gateways of any host. Which of them help is left to `fix.ts`.
 */
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { subnetFacts } from '../ip/subnetFacts.ts';
import { isInSubnet, subnetOf, type AddressWithPrefix } from '../ip/subnet.ts';
import type { Host, Nic, Protocol } from '../net/host.ts';
import type { Change } from './change.ts';
import type { Attempt, Scenario } from './scenario.ts';
import type { Verdicts } from './simulation.ts';
import { serversOf } from './world.ts';

const everyAddress = toIpv4(0);

const addressesOf = (host: Host): readonly Ipv4[] =>
  host.nics.flatMap(({ addresses }) =>
    addresses.filter(({ when }) => when !== 'removed').map(({ address }) => address),
  );

const closing = (place: number | null): Change[] =>
  place === null ? [] : [{ code: 'socket.close', place }];

function atServers(scenario: Scenario, attempt: Attempt, { servers: starts }: Verdicts): Change[] {
  if (attempt.protocol === 'ping') return [];
  return serversOf(scenario).flatMap((_, server): Change[] => [
    { code: 'server.start', server },
    { code: 'server.bind', server, bind: everyAddress },
    { code: 'server.bind', server, bind: attempt.to },
    { code: 'server.port', server, port: attempt.port },
    { code: 'server.thaw', server },
    { code: 'server.privilege', server },
    ...closing(starts[server]?.conflict ?? null),
  ]);
}

function atClient(scenario: Scenario, index: number, attempt: Attempt): Change[] {
  const sockets = serversOf(scenario);
  const homes = scenario.hosts.filter(
    (host) =>
      sockets.some((socket) => socket.host === host.id) || addressesOf(host).includes(attempt.to),
  );
  const addresses = [...new Set(homes.flatMap(addressesOf))];
  const dialled = addresses.map((to) => ({ code: 'dial.address', attempt: index, to }) as const);
  if (attempt.protocol === 'ping') return dialled;
  // A port that a system picked is another one the next time.
  const ports = [...new Set(sockets.flatMap(({ port }) => (port === 0 ? [] : port)))];
  const protocol = attempt.protocol === 'tcp' ? 'udp' : 'tcp';
  return [
    ...dialled,
    ...ports.map((port) => ({ code: 'dial.port', attempt: index, port }) as const),
    { code: 'dial.protocol', attempt: index, protocol },
  ];
}

function atFirewall({ id, firewall }: Host, attempt: Attempt): Change[] {
  if (!firewall.on) return [];
  const protocol: Protocol = attempt.protocol === 'ping' ? 'icmp' : attempt.protocol;
  const port = attempt.protocol === 'ping' ? null : attempt.port;
  return [
    { code: 'firewall.allow', host: id, protocol, port },
    { code: 'firewall.off', host: id },
  ];
}

/** Every address of another host that is in the NIC's subnet: those who might send on. */
const gatewaysFor = ({ hosts }: Scenario, host: Host, nic: Nic): readonly Ipv4[] =>
  hosts
    .filter((other) => other !== host)
    .flatMap(addressesOf)
    .filter((via) => nic.addresses.some((on) => isInSubnet(via, subnetOf(on))));

/** The last address of a subnet that nobody has: one a person might pick. */
function freeAddress(taken: ReadonlySet<Ipv4>, on: AddressWithPrefix): Ipv4 | null {
  const { firstHost, lastHost } = subnetFacts(on);
  for (let last = lastHost; last >= firstHost; last = toIpv4(last - 1)) {
    if (!taken.has(last)) return last;
  }
  return null;
}

/** Other addresses that a NIC could have, in the subnets that are on its wire. */
function otherAddresses({ hosts }: Scenario, host: Host, nic: Nic): Change[] {
  const taken = new Set(hosts.flatMap(addressesOf));
  const beside = hosts.flatMap(({ nics }) => nics.filter(({ segment }) => segment === nic.segment));
  const subnets = beside.flatMap(({ addresses }) => addresses);
  return subnets.flatMap((on): Change[] => {
    const address = freeAddress(taken, on);
    const { prefix } = on;
    return address === null
      ? []
      : [{ code: 'nic.address', host: host.id, nic: nic.id, address, prefix }];
  });
}

function atNic(scenario: Scenario, host: Host, nic: Nic): Change[] {
  const all = scenario.hosts.flatMap(({ nics }) => nics);
  const segments = new Set(all.flatMap(({ segment }) => segment ?? []));
  const prefixes = new Set(all.flatMap(({ addresses }) => addresses.map(({ prefix }) => prefix)));
  const at = { host: host.id, nic: nic.id };
  return [
    ...(nic.up ? [] : [{ code: 'nic.up', ...at } as const]),
    ...Array.from(segments, (segment) => ({ code: 'nic.plug', ...at, segment }) as const),
    ...Array.from(prefixes, (prefix) => ({ code: 'nic.prefix', ...at, prefix }) as const),
    ...gatewaysFor(scenario, host, nic).map(
      (via) => ({ code: 'gateway.set', ...at, via }) as const,
    ),
    ...otherAddresses(scenario, host, nic),
  ];
}

function atHost(scenario: Scenario, host: Host, attempt: Attempt): Change[] {
  return [
    ...atFirewall(host, attempt),
    ...(host.forwarding ? [] : [{ code: 'forwarding.on', host: host.id } as const]),
    ...(host.gateways.length === 0 ? [] : [{ code: 'gateway.remove', host: host.id } as const]),
    ...host.nics.flatMap((nic) => atNic(scenario, host, nic)),
  ];
}

export function changesNear(
  scenario: Scenario,
  index: number,
  verdicts: Verdicts,
): readonly Change[] {
  const attempt = scenario.attempts[index];
  if (attempt === undefined) return [];
  return [
    ...atServers(scenario, attempt, verdicts),
    ...atClient(scenario, index, attempt),
    ...scenario.hosts.flatMap((host) => atHost(scenario, host, attempt)),
  ];
}
