/**
 * The rules that decide, each with where it is written and whether it was run on a real kernel,
 * is only documented, or is not settled by any document at hand. The rules themselves are in the
 * files of their nouns.
 */
export interface Rule {
  readonly source: string;
  readonly basis: 'measured' | 'documented' | 'unsettled';
}

const measured = (source: string) => ({ source, basis: 'measured' }) as const;
const documented = (source: string) => ({ source, basis: 'documented' }) as const;
const unsettled = (source: string) => ({ source, basis: 'unsettled' }) as const;

export const rules = {
  ownMask: measured('RFC 1122 §3.3.1.1'),
  ownAddress: measured('RFC 1122 §3.2.1.3'),
  dialWildcard: measured('connect(2), ip(7)'),
  linkBroadcast: measured('RFC 1122 §3.3.6'),
  dialBroadcast: measured('RFC 1122 §4.2.3.10'),
  arp: measured('RFC 826'),
  arpStrong: documented('netsh interface ipv4: weakhostreceive'),
  toldUnreachable: unsettled('Windows Sockets Error Codes: WSAEHOSTUNREACH'),
  forwarding: measured('RFC 1812 §5.2'),
  timeToLive: measured('RFC 1812 §5.3.1'),
  martianSource: measured('RFC 1812 §5.3.7'),
  weakHost: measured('RFC 1122 §3.3.4.2'),
  strongHost: documented('netsh interface ipv4: weakhostreceive'),
  firewall: measured('nft(8)'),
  windowsFirewall: documented('Windows Firewall: default inbound action, rule precedence'),
  stealth: documented('KB 2586744'),
  echo: measured('RFC 1122 §3.2.2.6'),
  socketLookup: measured('RFC 9293 §3.10.7.2; RFC 768'),
  backlog: measured('listen(2)'),
  udpReplySource: measured('ip(7)'),
  bind: measured('bind(2)'),
  bindUnsettled: unsettled('bind (Winsock2)'),
  privilegedPort: measured('ip(7): ip_unprivileged_port_start'),
  portConflict: measured('socket(7): SO_REUSEADDR, SO_REUSEPORT'),
  windowsPortConflict: documented('Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE'),
  leftover: measured('RFC 9293 §3.6.1; socket(7): SO_REUSEADDR'),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
