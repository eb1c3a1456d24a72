/**
 * What is legal and still unwise: said at once, and it runs all the same (nasty-inputs N, B).
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { AddressWithPrefix } from '../ip/subnet.ts';
import type { HostId, NicId } from '../net/host.ts';

interface AtNic {
  readonly host: HostId;
  readonly nic: NicId;
  readonly on: AddressWithPrefix;
}

interface TwoNics {
  readonly host: HostId;
  readonly first: Omit<AtNic, 'host'>;
  readonly second: Omit<AtNic, 'host'>;
}

export type Warning =
  /** N3: the address is its subnet's broadcast address, or its network address. */
  | ({ readonly code: 'nic.broadcast' | 'nic.network' } & AtNic)
  /** N7: 169.254.x.x, what a NIC on DHCP without a server takes. */
  | ({ readonly code: 'nic.linkLocal' } & AtNic)
  /** N10: which of the two sends? */
  | ({ readonly code: 'nics.sameSubnet' } & TwoNics)
  /** N11: the longer prefix wins. */
  | ({ readonly code: 'nics.overlap' } & TwoNics)
  /** B12: it binds, and no TCP client can ever reach it. */
  | { readonly code: 'server.unreachable'; readonly server: number; readonly bind: Ipv4 }
  /** B2: needs a right on Linux. */
  | { readonly code: 'server.lowPort'; readonly server: number; readonly port: number };

export type WarningCode = Warning['code'];
