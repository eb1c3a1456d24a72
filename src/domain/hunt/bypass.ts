/**
 * The way round a router: its client plugged into the PC's own cable, with an address of the PC's
 * subnet. It takes two moves, whatever is wrong on the way through the router.
 */
import { nicChanged } from '../bench/change.ts';
import { freeAddressIn } from '../bench/free.ts';
import type { Scenario } from '../connect/scenario.ts';
import type { SegmentId } from '../net/host.ts';
import { pcId } from './cell.ts';
import { nicsOf, placeOf, type AtNic } from './fault.ts';

const withCable = (cell: Scenario, at: AtNic, segment: SegmentId | null): Scenario =>
  nicChanged(cell, placeOf(at), () => ({ segment }));

/** Either end can change its cable; none where no client needs a router. */
export function roundTheRouter(cell: Scenario): readonly Scenario[] {
  const { hosts } = cell;
  if (!hosts.some(({ kind }) => kind === 'router')) return [];
  const all = nicsOf(cell);
  const ends = all.filter(({ host }) => host.id === pcId).slice(0, 1);
  return ends.flatMap((pc) => {
    const fresh = freeAddressIn(cell, pc.on, 50);
    const clients = all.filter(({ host }) => host.kind === 'device');
    return clients.flatMap((client) => {
      if (fresh === undefined) return [];
      const near = nicChanged(cell, placeOf(client), () => ({
        addresses: [{ ...fresh, when: 'always' }],
      }));
      return [withCable(near, client, pc.nic.segment), withCable(near, pc, client.nic.segment)];
    });
  });
}
