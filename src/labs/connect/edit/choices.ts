/** What addresses a field offers while somebody types: those that stand in this scenario. */
import { addressesOf } from '../../../domain/bench/clients.ts';
import type { Scenario } from '../../../domain/connect/scenario.ts';
import { formatIpv4, toIpv4 } from '../../../domain/ip/ipv4.ts';
import type { Host } from '../../../domain/net/host.ts';
import { loopback } from '../../../domain/net/localTable.ts';

const written = (host: Host): readonly string[] =>
  addressesOf(host).map(({ address }) => formatIpv4(address));

const everyAddress = formatIpv4(toIpv4(0));

/** What a server can be bound to on its host. */
export const bindTexts = (host: Host): readonly string[] => [
  ...new Set([everyAddress, ...written(host), formatIpv4(loopback)]),
];

/** What the host's own end of a connection can be. */
export const localTexts = (host: Host): readonly string[] => [
  ...new Set([...written(host), formatIpv4(loopback)]),
];

/** What a client can dial. */
export const dialTexts = ({ hosts }: Scenario): readonly string[] => [
  ...new Set([...hosts.flatMap(written), formatIpv4(loopback)]),
];
