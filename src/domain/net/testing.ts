/** For tests only: a host as its system runs it, and addresses, from their text. */
import { given } from '../connect/testing.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import { parseIpv4 } from '../ip/parseIpv4.ts';
import { machineOf, type Machine } from './machine.ts';
import { profiles } from './profile.ts';

/** "ipc,192.168.1.100/24@a,gw:192.168.1.1". */
export function givenMachine(items: string): Machine {
  const [first] = given(`hosts=${items}`).hosts;
  if (first === undefined) throw new Error(items);
  return machineOf(first, profiles);
}

export function givenAddress(text: string): Ipv4 {
  const address = parseIpv4(text);
  if (!address.ok) throw new Error(text);
  return address.value;
}
