/**
 * What goes wrong in a plant, one change at a time: cables, masks, addresses, gateways, routes,
 * forwarding. Firewalls are in `walls.ts`.
 */
import { toIpv4 } from '../../../src/domain/ip/ipv4.ts';
import type { Host, Nic, NicAddress } from '../../../src/domain/net/host.ts';
import { gatewayOf, ip } from './pieces.ts';
import type { Random } from './random.ts';
import type { Site } from './sites.ts';

export type Fault = (site: Site, random: Random) => Site;

const withHost = (site: Site, changed: Host): Site =>
  site.map((host) => (host.id === changed.id ? changed : host));

/** Changes one host, more often the PC than another. */
const onHost =
  (change: (host: Host, random: Random, site: Site) => Host): Fault =>
  (site, random) => {
    const host = random.chance(0.4) ? site[0] : random.any(site);
    return host === undefined ? site : withHost(site, change(host, random, site));
  };

/** Changes one NIC of one host. */
const onNic = (change: (nic: Nic, random: Random, site: Site) => Nic): Fault =>
  onHost((host, random, site) => {
    const chosen = random.any(host.nics);
    const nics = host.nics.map((nic) => (nic === chosen ? change(nic, random, site) : nic));
    return { ...host, nics };
  });

const onAddress = (
  change: (address: NicAddress, random: Random, site: Site) => NicAddress,
): Fault =>
  onNic((nic, random, site) => {
    const chosen = random.any(nic.addresses);
    const addresses = nic.addresses.map((each) =>
      each === chosen ? change(each, random, site) : each,
    );
    return { ...nic, addresses };
  });

const addressesOf = (site: Site): NicAddress[] =>
  site.flatMap(({ nics }) => nics.flatMap(({ addresses }) => addresses));

const segmentsOf = (site: Site): string[] => [
  ...new Set(site.flatMap(({ nics }) => nics.flatMap(({ segment }) => segment ?? []))),
];

const cableOut = onNic((nic) => ({ ...nic, segment: null }));
const nicDown = onNic((nic) => ({ ...nic, up: false }));
const otherCable = onNic((nic, random, site) => ({
  ...nic,
  segment: random.any(segmentsOf(site)) ?? nic.segment,
}));
const wrongMask = onAddress((address, random) => ({
  ...address,
  prefix: random.pick([8, 16, 22, 23, 25, 26, 27, 28, 30]),
}));
const noAddress = onNic((nic) => ({ ...nic, addresses: [] }));
const otherAddress = onAddress((address, random) => ({
  ...address,
  address: toIpv4(address.address + random.pick([1, 30, 120, 256, 512])),
}));

/** The address of somebody else, or of the other NIC of the same host. */
const duplicate = onAddress((address, random, site) => ({
  ...address,
  address: random.any(addressesOf(site))?.address ?? address.address,
}));

const secondAddress = onNic((nic, random, site) => {
  const near = random.any(addressesOf(site))?.address ?? ip(10, 9, 8, 0);
  const address = toIpv4((near & ~255) + random.pick([51, 52, 150]));
  const when = random.pick(['always', 'added', 'removed'] as const);
  return {
    ...nic,
    addresses: [...nic.addresses, { address, prefix: random.pick([24, 24, 25, 16]), when }],
  };
});

const addressGoes = onAddress((address) => ({ ...address, when: 'removed' }));
const addressComes = onAddress((address) => ({ ...address, when: 'added' }));

const noGateway = onHost((host) => ({ ...host, gateways: [] }));

/** Somebody's address, nobody's in the subnet, or one outside it. */
const otherGateway = onHost((host, random, site) => {
  const nic = 1 + random.below(host.nics.length);
  const own = host.nics[nic - 1]?.addresses[0]?.address ?? ip(10, 0, 0, 1);
  const somebody = random.any(addressesOf(site))?.address ?? own;
  const via = random.pick([
    somebody,
    somebody,
    toIpv4((own & ~255) + 77),
    toIpv4((own & ~255) + 0x300 + 1),
  ]);
  const gateway = gatewayOf(nic, via, random.pick([0, 100]));
  return { ...host, gateways: random.chance(0.5) ? [gateway] : [...host.gateways, gateway] };
});

const extraRoute = onHost((host, random, site) => {
  const to = random.any(addressesOf(site))?.address ?? ip(10, 0, 0, 0);
  const via = random.chance(0.7) ? (random.any(addressesOf(site))?.address ?? null) : null;
  const prefix = random.pick([24, 24, 32, 16]);
  const masked = toIpv4(prefix === 32 ? to : prefix === 24 ? to & ~255 : to & ~65535);
  const nic = `nic${1 + random.below(host.nics.length)}`;
  const route = { to: { address: masked, prefix }, nic, via, metric: random.pick([0, 0, 50]) };
  return { ...host, routes: [...host.routes, route] };
});

const noRoutes = onHost((host) => ({ ...host, routes: [] }));
const forwardingFlipped = onHost((host) => ({ ...host, forwarding: !host.forwarding }));

export const faults: readonly [Fault, ...Fault[]] = [
  cableOut,
  nicDown,
  otherCable,
  wrongMask,
  wrongMask,
  noAddress,
  otherAddress,
  duplicate,
  secondAddress,
  secondAddress,
  addressGoes,
  addressComes,
  noGateway,
  otherGateway,
  otherGateway,
  extraRoute,
  noRoutes,
  forwardingFlipped,
];
