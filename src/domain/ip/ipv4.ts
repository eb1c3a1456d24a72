/**
 * IPv4 addresses as unsigned 32-bit numbers, and the bit operations on them: the only place
 * in the project where bits of an address are touched. Bits count from the left from 0 here;
 * people see 1–32. Reading text is left to `parseIpv4.ts`, subnets to `subnet.ts`.
 */
export type Ipv4 = number & { readonly brand: 'Ipv4' };

/** 0–255 each, first octet first. */
export type Octets = readonly [number, number, number, number];

/** Any number, cut to its low 32 bits, unsigned. */
export const toIpv4 = (bits: number): Ipv4 => (bits >>> 0) as Ipv4;

export const ipv4OfOctets = ([a, b, c, d]: Octets): Ipv4 =>
  toIpv4((a << 24) | (b << 16) | (c << 8) | d);

export const octetsOf = (address: Ipv4): Octets => [
  address >>> 24,
  (address >>> 16) & 255,
  (address >>> 8) & 255,
  address & 255,
];

/** Dotted decimal, the only form the app writes: "192.168.1.100". */
export const formatIpv4 = (address: Ipv4): string => octetsOf(address).join('.');

/** The AND that the whole app is about, of an address and a mask. */
export const and = (address: Ipv4, mask: Ipv4): Ipv4 => toIpv4(address & mask);

/** 1 or 0; `bit` 0 is the leftmost. */
export const bitOf = (address: Ipv4, bit: number): 0 | 1 =>
  ((address >>> (31 - bit)) & 1) === 1 ? 1 : 0;

export const withBit = (address: Ipv4, bit: number, value: 0 | 1): Ipv4 =>
  toIpv4(value === 1 ? address | (1 << (31 - bit)) : address & ~(1 << (31 - bit)));

export const withBitFlipped = (address: Ipv4, bit: number): Ipv4 =>
  toIpv4(address ^ (1 << (31 - bit)));
