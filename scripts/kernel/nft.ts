/**
 * A host's firewall as an nftables table, and the rule of a strong host (RFC 1122 §3.3.4.2). Written from
 * the kernel's manual (nft(8)), not from the model: what the model makes of the same rules is what
 * gets compared.
 */
import { formatIpv4 } from '../../src/domain/ip/ipv4.ts';
import type { Firewall, FirewallRule, Host, Protocol, Verdict } from '../../src/domain/net/host.ts';
import { deviceOf } from './devices.ts';

const verdict = (verdict: Verdict, protocol: Protocol | null): string => {
  if (verdict === 'allow') return 'accept';
  if (verdict === 'drop') return 'drop';
  if (verdict === 'prohibit') return 'reject with icmp type admin-prohibited';
  return protocol === 'tcp' ? 'reject with tcp reset' : 'reject with icmp type port-unreachable';
};

/** A reset needs TCP, so a reject for any protocol is two lines. */
const protocolsOf = (rule: FirewallRule): (Protocol | null)[] =>
  rule.protocol === null && rule.verdict === 'reject' ? ['tcp', null] : [rule.protocol];

/** "meta l4proto tcp", "udp dport 50000", "th dport 50000" (any protocol with ports), or nothing. */
function carried(protocol: Protocol | null, port: number | null): string {
  if (port === null) return protocol === null ? '' : `meta l4proto ${protocol}`;
  return protocol === null
    ? `meta l4proto { tcp, udp } th dport ${port}`
    : `${protocol} dport ${port}`;
}

const line = (host: Host, rule: FirewallRule, protocol: Protocol | null): string =>
  [
    rule.nic === null ? '' : `iifname "${deviceOf(host, rule.nic)}"`,
    rule.from === null ? '' : `ip saddr ${formatIpv4(rule.from.address)}/${rule.from.prefix}`,
    carried(protocol, rule.port),
    verdict(rule.verdict, protocol),
  ]
    .filter((part) => part !== '')
    .join(' ');

/** ICMP has no ports: such a rule never matches, and nft refuses to write it. */
const canMatch = (rule: FirewallRule): boolean => rule.protocol !== 'icmp' || rule.port === null;

const otherwise = ({ otherwise: verdict }: Firewall): FirewallRule => ({
  nic: null,
  from: null,
  protocol: null,
  port: null,
  profile: null,
  verdict,
});

const firewallLines = (host: Host): string[] =>
  host.firewall.on
    ? [
        'ct state established,related accept',
        ...[...host.firewall.rules, otherwise(host.firewall)]
          .filter(canMatch)
          .flatMap((rule) => protocolsOf(rule).map((protocol) => line(host, rule, protocol))),
      ]
    : [];

const strongHost = 'iif != lo fib daddr . iif type != { local, broadcast, multicast } drop';

/** null: nothing to filter. */
export function nftOf(host: Host, strong: boolean): string | null {
  const lines = [...(strong ? [strongHost] : []), ...firewallLines(host)];
  if (lines.length === 0) return null;
  const chain = ['type filter hook input priority 0; policy accept;', ...lines];
  return `table ip here {\n chain input {\n${chain.map((each) => `  ${each}\n`).join('')} }\n}\n`;
}
