/**
 * What an item asks, as data: numbers and worlds, no sentence. One shape for each skill; the answer
 * to it is left to the skill's drill.
 */
import type { AndHost } from '../and/scenario.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { AddressWithPrefix } from '../ip/subnet.ts';
import type { Firewall, Port, System } from '../net/host.ts';
import type { SocketSite } from './listing.ts';
import type { FaultId, Look } from './siteFaults.ts';
import type { Seen } from './seen.ts';
import type { Client, Site } from './site.ts';
import type { StartEnd, StartKind } from './startKinds.ts';

/** 0–255. */
export interface OctetQuestion {
  readonly skill: 'binary-decimal' | 'decimal-binary';
  readonly octet: number;
}

export interface MaskQuestion {
  readonly skill: 'prefix-mask' | 'mask-prefix';
  readonly prefix: number;
}

export interface AndQuestion {
  readonly skill: 'and-octet';
  /** 0–255 each. */
  readonly address: number;
  readonly mask: number;
}

export interface SubnetQuestion extends AddressWithPrefix {
  readonly skill: 'network' | 'broadcast' | 'host-range' | 'host-count';
}

/** In `own-verdict` it is only the judge who is asked, with the mask of its own. */
export interface SegmentQuestion {
  readonly skill: 'same-segment' | 'own-verdict';
  readonly judge: AndHost;
  readonly other: AndHost;
}

/** To which address does the server bind, so that these connect and nobody else does? */
export interface BindQuestion {
  readonly skill: 'which-bind';
  readonly site: Site;
  readonly must: readonly Client[];
}

/** Which address does this client dial? The server is bound to `bind`. */
export interface TargetQuestion {
  readonly skill: 'which-target';
  readonly site: Site;
  readonly bind: Ipv4;
  readonly client: Client;
}

export interface SymptomQuestion {
  readonly skill: 'symptom';
  readonly site: Site;
  /** The one that is there. */
  readonly fault: FaultId;
  /** What the robot's program sees with each fault that can be there. */
  readonly looks: readonly Look[];
}

export const numberAsks = ['dial', 'process', 'restart', 'source'] as const;
/** Which of the numbers of a listing is asked for. */
export type NumberAsk = (typeof numberAsks)[number];

export interface NumberQuestion {
  readonly skill: 'pid-port';
  readonly sockets: SocketSite;
  readonly ask: NumberAsk;
}

export const endpointAsks = ['interface', 'service', 'count', 'who'] as const;
/** Which part names what; how many addresses; who answers. */
export type EndpointAsk = (typeof endpointAsks)[number];

export interface EndpointQuestion {
  readonly skill: 'address-port';
  readonly ask: EndpointAsk;
  /** The IPC's; devices are on the wire of the first. */
  readonly nics: readonly Ipv4[];
  readonly robot: Ipv4;
  readonly plc: Ipv4;
  /** Of the server, which listens on every address. */
  readonly port: Port;
  /** Where the robot sends to. */
  readonly to: Ipv4;
  readonly toPort: Port;
}

/** All with /24. */
export interface GatewayEnd {
  readonly address: Ipv4;
  readonly gateway: Ipv4 | null;
}

/** What the client needs as its gateway; what it sees with those that are set. */
export interface GatewayQuestion {
  readonly skill: 'gateway';
  readonly ask: 'which' | 'sees';
  readonly client: GatewayEnd;
  readonly server: GatewayEnd;
  /** `near` is in the client's subnet. */
  readonly middle: { readonly near: Ipv4; readonly far: Ipv4; readonly forwards: boolean };
  readonly port: Port;
  readonly listens: boolean;
  readonly sees: Seen;
}

/** How the start ends; or what can be behind this end. */
export interface StartQuestion {
  readonly skill: 'start-error';
  readonly ask: 'error' | 'cause';
  readonly site: Site;
  /** The one that is there. */
  readonly kind: StartKind;
  /** How each that can be there ends. */
  readonly ends: readonly StartEnd[];
}

/** Which rule decides about the client's packet; what it sees; which rule lets in only that. */
export interface FilterQuestion {
  readonly skill: 'firewall';
  readonly ask: 'decides' | 'sees' | 'allows';
  readonly site: Site;
  readonly client: 'robot' | 'plc';
  readonly firewall: Firewall;
  readonly bind: Ipv4;
  readonly sees: Seen;
}

export const nicsKinds = [
  'apart',
  'one-subnet-near',
  'same-subnet',
  'inside',
  'weak',
  'strong',
  'other-bound',
  'no-route',
  'twice',
] as const;
export type NicsKind = (typeof nicsKinds)[number];

/** What the client sees of a PC with two NICs. */
export interface NicsQuestion {
  readonly skill: 'two-nics';
  readonly kind: NicsKind;
  readonly system: System;
  readonly nic1: AddressWithPrefix;
  readonly nic2: AddressWithPrefix;
  /** On the wire of the first NIC (`a`) or of the second. */
  readonly client: AddressWithPrefix & {
    readonly gateway: Ipv4 | null;
    readonly wire: 'a' | 'b';
  };
  readonly to: Ipv4;
  readonly bind: Ipv4;
  readonly port: Port;
  /** Another device on the client's wire has the address that is dialled. */
  readonly twice: boolean;
  readonly sees: Seen;
}

export type Question =
  | OctetQuestion
  | MaskQuestion
  | AndQuestion
  | SubnetQuestion
  | SegmentQuestion
  | BindQuestion
  | TargetQuestion
  | SymptomQuestion
  | NumberQuestion
  | EndpointQuestion
  | GatewayQuestion
  | StartQuestion
  | FilterQuestion
  | NicsQuestion;
