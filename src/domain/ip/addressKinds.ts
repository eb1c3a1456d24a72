/**
 * What kind of address it is, whatever its mask: the special ranges (RFC 6890 and the IANA
 * registries that follow it) that a learner meets. What is in none of them counts as public.
 */
import { ipv4OfOctets, type Ipv4, type Octets } from './ipv4.ts';
import { isInSubnet, type Subnet } from './subnet.ts';

export interface AddressKind {
  readonly kind: KindName;
  readonly rfc: number;
  /** The range that it lies in; none for public. */
  readonly range: Subnet | undefined;
}

export type KindName =
  | 'thisHost'
  | 'thisNetwork'
  | 'private'
  | 'shared'
  | 'loopback'
  | 'linkLocal'
  | 'protocol'
  | 'documentation'
  | 'benchmark'
  | 'multicast'
  | 'limitedBroadcast'
  | 'reserved'
  | 'public';

const range = (kind: KindName, rfc: number, octets: Octets, prefix: number) => ({
  kind,
  rfc,
  range: { address: ipv4OfOctets(octets), prefix },
});

/** Where ranges overlap, the narrower one first. */
const SPECIAL_RANGES = [
  range('thisHost', 1122, [0, 0, 0, 0], 32),
  range('thisNetwork', 1122, [0, 0, 0, 0], 8),
  range('private', 1918, [10, 0, 0, 0], 8),
  range('private', 1918, [172, 16, 0, 0], 12),
  range('private', 1918, [192, 168, 0, 0], 16),
  range('shared', 6598, [100, 64, 0, 0], 10),
  range('loopback', 1122, [127, 0, 0, 0], 8),
  range('linkLocal', 3927, [169, 254, 0, 0], 16),
  range('protocol', 6890, [192, 0, 0, 0], 24),
  range('documentation', 5737, [192, 0, 2, 0], 24),
  range('documentation', 5737, [198, 51, 100, 0], 24),
  range('documentation', 5737, [203, 0, 113, 0], 24),
  range('benchmark', 2544, [198, 18, 0, 0], 15),
  range('multicast', 5771, [224, 0, 0, 0], 4),
  range('limitedBroadcast', 919, [255, 255, 255, 255], 32),
  range('reserved', 1112, [240, 0, 0, 0], 4),
] as const;

export const kindOf = (address: Ipv4): AddressKind =>
  SPECIAL_RANGES.find((special) => isInSubnet(address, special.range)) ?? {
    kind: 'public',
    rfc: 6890,
    range: undefined,
  };
