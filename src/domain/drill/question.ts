/**
 * What an item asks, as data: numbers and worlds, no sentence. One shape for each skill; the answer
 * to it is left to the skill's drill.
 */
import type { AndHost } from '../and/scenario.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { AddressWithPrefix } from '../ip/subnet.ts';
import type { SocketSite } from './listing.ts';
import type { FaultId, Look } from './siteFaults.ts';
import type { Client, Site } from './site.ts';

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

export type Question =
  | OctetQuestion
  | MaskQuestion
  | AndQuestion
  | SubnetQuestion
  | SegmentQuestion
  | BindQuestion
  | TargetQuestion
  | SymptomQuestion
  | NumberQuestion;
