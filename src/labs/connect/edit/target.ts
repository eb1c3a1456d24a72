/**
 * What somebody wants to edit: the bench says it by a click on the thing, `EditDialog.tsx` opens the
 * form for it. How the forms look is theirs.
 */
import type { HostId, NicId } from '../../../domain/net/host.ts';
import type { Selection } from '../selection.ts';

/** The parts of a host's form, in the order of its tabs. */
export const hostParts = ['nics', 'ways', 'firewall', 'programs', 'clients'] as const;
export type HostPart = (typeof hostParts)[number];

export type EditTarget =
  /** A host, opened at a part of it; at `nics` a NIC may be named: its first field gets the focus. */
  | { readonly kind: 'host'; readonly host: HostId; readonly part: HostPart; readonly nic?: NicId }
  /** An index into `serversOf(scenario)`. */
  | { readonly kind: 'server'; readonly server: number }
  /** An index into `scenario.attempts`. */
  | { readonly kind: 'attempt'; readonly attempt: number }
  /** Devices, laptops and routers that come and go. */
  | { readonly kind: 'devices' }
  /** The whole set-up as a text. */
  | { readonly kind: 'notation' };

/** What a press on the bench opens. */
export function targetOf(selection: Selection | null): EditTarget | null {
  if (selection?.kind === 'server') return selection;
  if (selection?.kind === 'connection') return { kind: 'attempt', attempt: selection.attempt };
  if (selection?.kind !== 'host') return null;
  const { host, nic } = selection;
  return { kind: 'host', host, part: 'nics', ...(nic === null ? {} : { nic }) };
}
