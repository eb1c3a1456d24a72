/** The cables that a NIC can be plugged into, as a list to choose from. */
import { freeSegment, segmentsOf } from '../../../domain/bench/free.ts';
import type { Scenario } from '../../../domain/connect/scenario.ts';
import type { SegmentId } from '../../../domain/net/host.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Names } from '../names.ts';

/** In a list; no cable has this name, for a name begins with a letter. */
const out = '-';

export const wireValue = (segment: SegmentId | null): string => segment ?? out;
export const wireOf = (value: string): SegmentId | null => (value === out ? null : value);

type Words = Messages['bindEdit']['nic'];

/** Each cable by those who are on it; then a new one, and none. */
export function wireOptions(scenario: Scenario, words: Words, names: Names) {
  const known = segmentsOf(scenario).map((id) => {
    const on = scenario.hosts.filter(({ nics }) => nics.some(({ segment }) => segment === id));
    return { value: id, label: words.wire(id, on.map((host) => names.short(host.id)).join(', ')) };
  });
  return [
    ...known,
    { value: freeSegment(scenario), label: words.newCable },
    { value: out, label: words.out },
  ];
}
