/**
 * What stands in a scenario's network: hosts with their NICs, gateways, routes and firewall.
 * Pure data that a learner set up; what follows from it is asked elsewhere (`route.ts`,
 * `arp.ts`, `firewall.ts`). Sockets are in `socket.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { AddressWithPrefix, Subnet } from '../ip/subnet.ts';

export const systems = ['linux', 'windows'] as const;
export type System = (typeof systems)[number];

export const hostKinds = ['pc', 'device', 'router'] as const;
/** Decides only how a host is drawn. */
export type HostKind = (typeof hostKinds)[number];

export const protocols = ['tcp', 'udp', 'icmp'] as const;
export type Protocol = (typeof protocols)[number];

/** What a host is called in a scenario's text and everywhere: a lower-case letter, then letters, digits, hyphens. */
export type HostId = string;
/** Unique on its host: "nic1", "eth1". */
export type NicId = string;
/** A cable or a switch: all NICs that name the same segment share the wire. */
export type SegmentId = string;
/** 0–65535. */
export type Port = number;

/**
 * An address of a NIC. `added` came after the servers had started, `removed` was there when they
 * started and is gone now; this is how a scenario says that an address changed under a server.
 */
export interface NicAddress extends AddressWithPrefix {
  readonly when: 'always' | 'added' | 'removed';
}

export const profiles = ['domain', 'private', 'public'] as const;
/** The Windows Firewall profile of the network that a NIC is on. */
export type Profile = (typeof profiles)[number];

export interface Nic {
  readonly id: NicId;
  /** What the learner calls it ("Ethernet 2"); empty: shown by its id. */
  readonly label: string;
  /** First is primary; empty: no address. */
  readonly addresses: readonly NicAddress[];
  /** null: the cable is out (no carrier), which is not the same as down. */
  readonly segment: SegmentId | null;
  /** false: switched off by its administrator; its routes are gone. */
  readonly up: boolean;
  readonly profile: Profile;
}

export interface DefaultGateway {
  readonly nic: NicId;
  readonly via: Ipv4;
  /** 0–9999; the lowest wins; two of the same are refused by Linux. */
  readonly metric: number;
}

export interface StaticRoute {
  readonly to: Subnet;
  readonly nic: NicId;
  /** null: on the wire of that NIC. */
  readonly via: Ipv4 | null;
  readonly metric: number;
}

export const verdicts = ['allow', 'drop', 'reject', 'prohibit'] as const;
/** `reject` answers "port unreachable" (TCP: a reset); `prohibit` answers "administratively prohibited". */
export type Verdict = (typeof verdicts)[number];

/** null in a field: any. Rules see packets addressed to the host, not forwarded ones. */
export interface FirewallRule {
  readonly nic: NicId | null;
  readonly from: Subnet | null;
  readonly protocol: Protocol | null;
  readonly port: Port | null;
  /** Windows only: the rule counts on NICs of this profile. */
  readonly profile: Profile | null;
  readonly verdict: Verdict;
}

export interface Firewall {
  readonly on: boolean;
  /** In order; the first that matches decides. */
  readonly rules: readonly FirewallRule[];
  /** What happens to a packet that no rule matches. */
  readonly otherwise: Verdict;
}

export interface Host {
  readonly id: HostId;
  /** What the learner calls it ("Camera 3"); empty: shown by its id. */
  readonly label: string;
  readonly kind: HostKind;
  readonly system: System;
  readonly nics: readonly Nic[];
  readonly gateways: readonly DefaultGateway[];
  readonly routes: readonly StaticRoute[];
  readonly forwarding: boolean;
  readonly firewall: Firewall;
}
