/** 0.0.0.0/8: "this host on this network", never anybody's destination (RFC 1122 §3.2.1.3). */
import { ipv4OfOctets, type Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet } from '../ip/subnet.ts';

const thisNet = { address: ipv4OfOctets([0, 0, 0, 0]), prefix: 8 };

export const isThisNet = (address: Ipv4): boolean => isInSubnet(address, thisNet);
