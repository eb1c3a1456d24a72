/**
 * The wires of a scenario: which NICs share one, who answers ARP there, and who holds an address
 * anywhere. Indexed once, so that a question costs the same in a large network as in a small one.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Nic, SegmentId } from './host.ts';
import { isHeld } from './held.ts';
import { isOwn, localFor } from './localTable.ts';
import type { Machine } from './machine.ts';

/** A NIC in its host: where a packet leaves or arrives. */
export interface Door {
  readonly machine: Machine;
  readonly nic: Nic;
}

export interface Wires {
  /** By segment, then by address: the doors that could answer for it (weak or strong, both). */
  readonly answering: ReadonlyMap<SegmentId | null, ReadonlyMap<Ipv4, readonly Door[]>>;
  /** By segment: everybody who is plugged in there. */
  readonly doors: ReadonlyMap<SegmentId, readonly Door[]>;
  /** The machines that hold an address, on whatever NIC. */
  readonly owners: ReadonlyMap<Ipv4, readonly Machine[]>;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

export function wiresOf(machines: Iterable<Machine>): Wires {
  const answering = new Map<SegmentId, Map<Ipv4, Door[]>>();
  const doors = new Map<SegmentId, Door[]>();
  const owners = new Map<Ipv4, Machine[]>();
  for (const machine of machines) {
    const addresses = [...new Set(machine.held.map(({ address }) => address))];
    for (const address of addresses) push(owners, address, machine);
    // What the host takes for a broadcast address, it does not answer for, even if it holds it.
    const answered = addresses.filter((address) => isOwn(machine.local, address));
    for (const nic of machine.host.nics) {
      if (!nic.up || nic.segment === null) continue;
      push(doors, nic.segment, { machine, nic });
      const wire = answering.get(nic.segment) ?? new Map<Ipv4, Door[]>();
      answering.set(nic.segment, wire);
      for (const address of answered) push(wire, address, { machine, nic });
    }
  }
  return { answering, doors, owners };
}

const holdsOn = ({ machine, nic }: Door, address: Ipv4): boolean =>
  localFor(machine.local, address)?.nic === nic.id;

/**
 * A host that calls itself what the asker calls itself takes the question for its own echo
 * (Linux: a martian source) and stays silent.
 */
const answers = (door: Door, target: Ipv4, sender: Ipv4): boolean =>
  !isHeld(door.machine.held, sender) &&
  (!door.machine.profile.strongReceive || holdsOn(door, target));

/** The doors on a wire behind which an address is held; on a cable that is out there are none. */
const doorsOf = ({ answering }: Wires, segment: SegmentId | null, address: Ipv4): readonly Door[] =>
  answering.get(segment)?.get(address) ?? [];

/** Every door that answers; the last to be plugged in comes first, for that is who wins in practice. */
export const answersOn = (
  wires: Wires,
  segment: SegmentId | null,
  target: Ipv4,
  sender: Ipv4,
): readonly Door[] =>
  doorsOf(wires, segment, target)
    .filter((door) => answers(door, target, sender))
    .toReversed();

/** Everybody who hears a frame for all on the wire of a door; who sends it does not. */
export const hearersOn = ({ doors }: Wires, { machine, nic }: Door): readonly Door[] =>
  (nic.segment === null ? [] : (doors.get(nic.segment) ?? [])).filter(
    (door) => door.machine !== machine || door.nic !== nic,
  );

export const ownersOf = (wires: Wires, address: Ipv4): readonly Machine[] =>
  wires.owners.get(address) ?? [];
