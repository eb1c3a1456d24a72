/** Firewalls as people write them: an allow list, a block list, rules in an order that matters. */
import type { FirewallRule, Host } from '../../../src/domain/net/host.ts';
import type { Subnet } from '../../../src/domain/ip/subnet.ts';
import { networkOf, ruleOf } from './pieces.ts';
import type { Random } from './random.ts';
import type { Site } from './sites.ts';

function sourceOf(site: Site, random: Random): Subnet | null {
  const address = random.any(
    site.flatMap(({ nics }) => nics.flatMap(({ addresses }) => addresses)),
  );
  if (address === undefined || random.chance(0.6)) return null;
  const prefix = random.pick([24, 32, 25, 16]);
  return { address: networkOf({ address: address.address, prefix }), prefix };
}

function ruleFor(host: Host, site: Site, ports: readonly number[], random: Random): FirewallRule {
  const protocol = random.pick(['tcp', 'tcp', 'udp', 'icmp', null] as const);
  const named = protocol !== 'icmp' && random.chance(0.6);
  return ruleOf({
    nic: random.chance(0.4) ? (random.any(host.nics)?.id ?? null) : null,
    from: sourceOf(site, random),
    protocol,
    port: named ? (random.any(ports) ?? null) : null,
    verdict: random.pick(['allow', 'allow', 'drop', 'reject', 'prohibit']),
  });
}

/** The host behind a firewall of up to three rules. */
export function walled(host: Host, site: Site, ports: readonly number[], random: Random): Host {
  const rules = Array.from({ length: random.below(4) }, () => ruleFor(host, site, ports, random));
  const otherwise = random.pick(['allow', 'drop', 'drop', 'reject', 'prohibit'] as const);
  return { ...host, firewall: { on: true, rules, otherwise } };
}
