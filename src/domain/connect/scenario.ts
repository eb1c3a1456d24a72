/**
 * What the learner set up in the bind lab: the whole input of `simulate`. Everything else is
 * computed from it. Its text form is in `text.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Host, HostId, Port } from '../net/host.ts';
import type { SocketSetup } from '../net/socket.ts';

interface AttemptTo {
  readonly from: HostId;
  readonly to: Ipv4;
}

/** In UDP, `connected` clients hear errors and only their peer; the others hear anybody. */
export type Attempt =
  | (AttemptTo & { readonly protocol: 'tcp'; readonly port: Port })
  | (AttemptTo & { readonly protocol: 'udp'; readonly port: Port; readonly connected: boolean })
  | (AttemptTo & { readonly protocol: 'ping' });

export interface Scenario {
  readonly hosts: readonly Host[];
  /** In the order in which they came to hold their ports. */
  readonly sockets: readonly SocketSetup[];
  /** One after the other; connections stay, ARP caches are empty before each. */
  readonly attempts: readonly Attempt[];
}
