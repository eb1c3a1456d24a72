/**
 * What can happen in the story of an attempt. Events carry ids, addresses and codes: enough to
 * draw the step and to say it in a sentence. Their order is left to `story.ts`, the state after
 * each to `apply.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { HostId, NicId, SegmentId } from '../net/host.ts';
import type { Packet } from '../net/packet.ts';
import type { RouteDecision } from '../net/route.ts';
import type { Judgement } from '../net/firewall.ts';
import type { Cause, Way } from './cause.ts';
import type { Endpoint, Outcome } from './outcome.ts';

interface At {
  readonly host: HostId;
  readonly way: Way;
}

interface AtNic extends At {
  readonly nic: NicId;
}

/** A server that the look-up considered: an index into `serversOf(scenario)`. */
export interface Candidate {
  readonly server: number;
  readonly verdict:
    | 'exact'
    | 'wildcard'
    | 'otherAddress'
    | 'otherPort'
    | 'otherProtocol'
    | 'notRunning';
}

export type ConnectEvent =
  | {
      readonly kind: 'attempt.started';
      readonly attempt: number;
      readonly host: HostId;
      readonly way: 'out';
    }
  /** 0.0.0.0 as a destination means this host. */
  | (At & { readonly kind: 'wildcard.dialled'; readonly becomes: Ipv4 })
  | (At & { readonly kind: 'route.decided'; readonly to: Ipv4; readonly decision: RouteDecision })
  | (AtNic & {
      readonly kind: 'arp.asked';
      readonly segment: SegmentId | null;
      readonly target: Ipv4;
      readonly sender: Ipv4;
    })
  | (AtNic & {
      readonly kind: 'arp.answered';
      readonly target: Ipv4;
      readonly by: { readonly host: HostId; readonly nic: NicId };
    })
  /** From the cache: the question that this host answered before told it who asks. */
  | (AtNic & {
      readonly kind: 'arp.known';
      readonly target: Ipv4;
      readonly by: { readonly host: HostId; readonly nic: NicId };
    })
  | (AtNic & { readonly kind: 'arp.unanswered'; readonly target: Ipv4; readonly cause: Cause })
  /** On the wire from `nic` to `to.nic`; `segment` null: inside the host, by its loopback. */
  | (At & {
      readonly kind: 'packet.sent';
      readonly nic: NicId | null;
      readonly segment: SegmentId | null;
      readonly to: { readonly host: HostId; readonly nic: NicId | null };
      readonly packet: Packet;
    })
  /** The host holds the destination address; on another NIC than it came by: weak host. */
  | (At & {
      readonly kind: 'packet.mine';
      readonly nic: NicId | null;
      readonly packet: Packet;
      readonly weak: boolean;
    })
  | (AtNic & {
      readonly kind: 'packet.notMine';
      readonly packet: Packet;
      readonly forwards: boolean;
    })
  | (At & {
      readonly kind: 'packet.dropped';
      readonly nic: NicId | null;
      readonly packet: Packet;
      readonly cause: Cause;
    })
  | (At & {
      readonly kind: 'firewall.judged';
      readonly nic: NicId | null;
      readonly packet: Packet;
      readonly judgement: Judgement;
    })
  | (At & {
      readonly kind: 'socket.found';
      readonly server: number;
      readonly candidates: readonly Candidate[];
    })
  | (At & {
      readonly kind: 'socket.missing';
      readonly cause: Cause;
      readonly candidates: readonly Candidate[];
    })
  | (At & { readonly kind: 'queue.full'; readonly server: number; readonly waiting: number })
  | (At & { readonly kind: 'queue.joined'; readonly server: number; readonly waiting: number })
  | (At & {
      readonly kind: 'connection.opened';
      readonly server: number;
      readonly local: Endpoint;
      readonly peer: Endpoint;
    })
  | (At & { readonly kind: 'ended'; readonly outcome: Outcome });

export type ConnectEventKind = ConnectEvent['kind'];
