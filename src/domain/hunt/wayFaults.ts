/** Faults of the way through a router: gateways at both ends, and forwarding. */
import { hostChanged } from '../bench/change.ts';
import { withForwarding } from '../bench/editHost.ts';
import { withGateway } from '../bench/editRoute.ts';
import type { Chance } from '../chance.ts';
import type { Scenario } from '../connect/scenario.ts';
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf } from '../ip/subnet.ts';
import { subnetFacts } from '../ip/subnetFacts.ts';
import type { DefaultGateway, Host } from '../net/host.ts';
import { pcId } from './cell.ts';
import { nicsOf, takenIn, type Break, type Ways } from './fault.ts';

const withGateways = (host: Host, gateways: readonly DefaultGateway[]): Break => ({
  spot: { host: host.id, part: 'ways' },
  apply: (cell) => hostChanged(cell, host.id, () => ({ gateways })),
  repair: (bench) => withGateway(bench, host.id, host.gateways[0]?.via ?? null),
});

const withAGateway = ({ hosts }: Scenario): readonly Host[] =>
  hosts.filter(({ gateways }) => gateways.length > 0);

export const gatewayMissing: Ways = (cell) =>
  withAGateway(cell)
    .filter(({ id }) => id !== pcId)
    .map((host) => withGateways(host, []));

/** The PC hears the robot, and knows no way to answer. */
export const noWayBack: Ways = (cell) =>
  withAGateway(cell)
    .filter(({ id }) => id === pcId)
    .map((host) => withGateways(host, []));

/** Others on its wire, who are no routers, and an address that nobody has. */
function notTheRouter(cell: Scenario, chance: Chance, host: Host, via: Ipv4): readonly Ipv4[] {
  const near = nicsOf(cell).filter(({ on }) => isInSubnet(via, subnetOf(on)));
  const [first] = near;
  const somebody = near
    .filter((at) => at.host.id !== host.id && at.host.kind !== 'router')
    .map(({ on }) => on.address);
  if (first === undefined) return somebody;
  const { firstHost, hosts } = subnetFacts(first.on);
  const nobody = toIpv4(firstHost + chance.below(hosts));
  return takenIn(cell).has(nobody) ? somebody : [...somebody, nobody];
}

export const gatewayWrong: Ways = (cell, chance) =>
  withAGateway(cell).flatMap((host) =>
    host.gateways
      .slice(0, 1)
      .flatMap((gateway) =>
        notTheRouter(cell, chance, host, gateway.via).map((via) =>
          withGateways(host, [{ ...gateway, via }]),
        ),
      ),
  );

export const forwardingOff: Ways = ({ hosts }) =>
  hosts
    .filter(({ forwarding }) => forwarding)
    .map(({ id }) => ({
      spot: { host: id, part: 'ways' },
      apply: (cell) => hostChanged(cell, id, () => ({ forwarding: false })),
      repair: (bench) => withForwarding(bench, id, true),
    }));
