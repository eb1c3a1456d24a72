/** A host's NICs as Windows shows them: those that are switched on, under their own names. */
import type { Nic } from '../../net/host.ts';
import type { Held } from '../../net/held.ts';
import type { Machine } from '../../net/machine.ts';

export const adapterName = ({ id, label }: Nic): string => (label === '' ? id : label);

/** One that its administrator switched off is not listed at all. */
export const adaptersOf = ({ host }: Machine): readonly Nic[] => host.nics.filter(({ up }) => up);

/** Windows takes 1 for the loopback; the numbers of the others have no meaning. */
export const adapterIndex = ({ host }: Machine, nic: Nic): number => host.nics.indexOf(nic) + 4;

export const heldOn = (machine: Machine, nic: Nic): readonly Held[] =>
  machine.held.filter((held) => held.nic === nic);

/** "02-00-00-00-01-01". */
export const dashed = (mac: string): string => mac.replaceAll(':', '-');
