/**
 * The shape of a world: two worlds that are equal but for names, numbers and wires' labels have the
 * same shape, and count as one. Addresses keep what the network can tell of them: which are equal,
 * which stand in which subnet, which are its first or last, and which are special.
 */
import { isInSubnet, subnetOf, type AddressWithPrefix } from '../../src/domain/ip/subnet.ts';
import { toIpv4, type Ipv4 } from '../../src/domain/ip/ipv4.ts';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { broadcastOf, networkOf } from './worlds/pieces.ts';

const isAddressKey = (key: string): boolean =>
  ['address', 'via', 'bind', 'local', 'peer', 'to'].includes(key);
const isPortKey = (key: string): boolean => ['port', 'localPort', 'peerPort'].includes(key);
const isNameKey = (key: string): boolean => ['id', 'host', 'from', 'segment', 'nic'].includes(key);
const isLabelKey = (key: string): boolean =>
  ['label', 'kind', 'program', 'pid', 'profile'].includes(key);

/** Every subnet that somebody in the world has a mask for, in order of appearance. */
function subnetsOf({ hosts }: Scenario): AddressWithPrefix[] {
  return hosts.flatMap((host) => [
    ...host.nics.flatMap(({ addresses }) => addresses),
    ...host.routes.map(({ to }) => to),
    ...host.firewall.rules.flatMap(({ from }) => from ?? []),
  ]);
}

const special = (address: Ipv4): string => {
  const first = address >>> 24;
  if (address === 0) return 'zero';
  if (first === 127) return 'loopback';
  if (first >= 240) return address === 0xff_ff_ff_ff ? 'broadcast' : 'reserved';
  return first >= 224 ? 'multicast' : '';
};

const seenIn = (address: Ipv4, subnet: AddressWithPrefix): string => {
  if (!isInSubnet(address, subnetOf(subnet))) return '-';
  if (address === networkOf(subnet)) return 'n';
  return address === broadcastOf(subnet) ? 'b' : 'i';
};

const portClass = (port: number): string => (port === 0 ? 'any' : port < 1024 ? 'low' : 'high');

/** Numbers things by the order in which they first appear. */
function numbering(): (thing: unknown) => number {
  const seen = new Map<unknown, number>();
  return (thing) => {
    const number = seen.get(thing) ?? seen.size;
    seen.set(thing, number);
    return number;
  };
}

/** Prefix lengths as ranks: longer or shorter than another is all that decides. 31 and 32 are cases of their own. */
function rankOf(prefixes: readonly number[]): (prefix: number) => string {
  const sorted = [...new Set(prefixes)].toSorted((a, b) => a - b);
  return (prefix) => (prefix >= 31 ? `/${prefix}` : `r${sorted.indexOf(prefix)}`);
}

export function shapeOf(scenario: Scenario): string {
  const subnets = subnetsOf(scenario);
  const rank = rankOf(subnets.map(({ prefix }) => prefix));
  const [address, port, name] = [numbering(), numbering(), numbering()];
  const addressShape = (value: Ipv4): string =>
    `${special(value)}${address(value)}${subnets.map((subnet) => seenIn(value, subnet)).join('')}`;
  return JSON.stringify(scenario, (key, value: unknown) => {
    if (isLabelKey(key) && typeof value !== 'object')
      return key === 'kind' ? holderKind(value) : undefined;
    if (key === 'prefix' && typeof value === 'number') return rank(value);
    if (typeof value === 'number' && isAddressKey(key)) return addressShape(toIpv4(value));
    if (typeof value === 'number' && isPortKey(key)) return `${portClass(value)}${port(value)}`;
    if (typeof value === 'string' && isNameKey(key)) return name(value);
    return value;
  });
}

/** A host's kind only decides how it is drawn; a socket's is what it is. */
const holderKind = (kind: unknown): unknown =>
  ['server', 'outgoing', 'leftover'].some((each) => each === kind) ? kind : undefined;
