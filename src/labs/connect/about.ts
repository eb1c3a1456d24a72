/**
 * What of the story is about the thing that some view has selected, so that the others can mark it.
 * Which thing is selected is `selection.ts`'s; what systems print of it `views/traces.ts`'s.
 */
import type { ConnectEvent, NicAt } from '../../domain/connect/event.ts';
import type { Selection } from './selection.ts';

/** How a line looks that is about it. */
export const markedLine = 'shadow-[inset_3px_0_0_var(--color-accent)]';

/** Where an event happens: at a host, at its NIC, and at whoever hears or gets it. */
function placesOf(event: ConnectEvent): readonly NicAt[] {
  const here = { host: event.host, nic: 'nic' in event ? event.nic : null };
  if ('by' in event) return [here, event.by];
  if (event.kind === 'packet.sent') return [here, event.to];
  return event.kind === 'packet.toAll' && event.taker !== null ? [here, event.taker] : [here];
}

export function isAbout(event: ConnectEvent, selection: Selection | null): boolean {
  switch (selection?.kind) {
    case 'host':
      return placesOf(event).some(
        ({ host, nic }) =>
          host === selection.host && (selection.nic === null || selection.nic === nic),
      );
    case 'server':
      return 'server' in event && event.server === selection.server;
    case 'connection':
      return event.kind === 'connection.opened' && event.attempt === selection.attempt;
    case 'step':
    case undefined:
      return false;
  }
}
