/**
 * What a rule looks like that lets a port in by one NIC, in the words of two firewalls: nft(8), and
 * the NetSecurity module of Windows. Never translated.
 */
import type { Port, System } from '../net/host.ts';
import type { Transport } from './registry.ts';

export const ruleNics: Readonly<Record<System, string>> = { linux: 'eth1', windows: 'Ethernet 2' };

export const allowRule: Readonly<Record<System, (transport: Transport, port: Port) => string>> = {
  linux: (transport, port) => `iifname "${ruleNics.linux}" ${transport} dport ${port} accept`,
  windows: (transport, port) =>
    [
      'New-NetFirewallRule',
      `-DisplayName "${transport.toUpperCase()} ${port}"`,
      '-Direction Inbound -Action Allow',
      `-InterfaceAlias "${ruleNics.windows}"`,
      `-Protocol ${transport.toUpperCase()} -LocalPort ${port}`,
    ].join(' '),
};
