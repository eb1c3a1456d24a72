/**
 * A host's NICs as Linux names and numbers them, and the addresses in the order in which it lists
 * them.
 */
import type { Nic } from '../../net/host.ts';
import { isPrimary, type Held } from '../../net/held.ts';
import type { Machine } from '../../net/machine.ts';

/** What the learner calls a NIC, where Linux would take it for a name (netdevice(7): 15 bytes). */
const legalName = /^(?!\.{1,2}$)[!-.0-9;-~]{1,15}$/;

export const deviceName = ({ id, label }: Nic): string => (legalName.test(label) ? label : id);

export const deviceNamed = (machine: Machine, name: string): Nic | undefined =>
  machine.host.nics.find((nic) => deviceName(nic) === name);

/** The addresses of one subnet stand behind its first, which stays in front when others come. */
export function addressesOn(machine: Machine, nic: Nic): readonly Held[] {
  const own = machine.held.filter((held) => held.nic === nic);
  return [...own.filter(isPrimary), ...own.filter((held) => !isPrimary(held))];
}
