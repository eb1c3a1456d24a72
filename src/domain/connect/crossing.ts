/**
 * From one host to the next over a wire: who has the next hop's address (RFC 826), and what the
 * two learn about each other by asking. Which next hop it is, is left to `travel.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import { isHeld } from '../net/held.ts';
import { isOwn } from '../net/localTable.ts';
import type { Machine } from '../net/machine.ts';
import { sourceOn } from '../net/source.ts';
import { answersOn, ownersOf, type Door } from '../net/wires.ts';
import type { Cause, Way } from './cause.ts';
import { freeChoice, type Run, type Story } from './run.ts';

const isSameDoor = (a: Door, b: Door): boolean => a.machine === b.machine && a.nic === b.nic;

/** Why nobody answered for `target` at this door; `gateway`: it was asked for as one. */
function silenceOf(run: Run, { nic }: Door, target: Ipv4, sender: Ipv4, gateway: boolean): Cause {
  if (nic.segment === null) return 'arp.cableOut';
  const [owner] = ownersOf(run.world.wires, target);
  if (owner === undefined) return gateway ? 'arp.gatewayNobody' : 'arp.nobody';
  const here = owner.host.nics.some(({ up, segment }) => up && segment === nic.segment);
  if (here) return isHeld(owner.held, sender) ? 'arp.sameAddress' : 'arp.strongHost';
  const holder = owner.held.find(({ address }) => address === target)?.nic;
  if (holder?.up === false) return 'arp.ownerDown';
  return holder?.segment === null ? 'arp.ownerUnplugged' : 'arp.otherWire';
}

/** Linux: the packet's own source, where this host made it; a strong host asks as the NIC it leaves by. */
const senderFor = (machine: Machine, { nic }: Door, target: Ipv4, source: Ipv4): Ipv4 =>
  isOwn(machine.local, source) && !machine.profile.strongReceive
    ? source
    : sourceOn(machine.held, nic.id, target);

export interface Crossing {
  readonly door: Door;
  readonly target: Ipv4;
  /** The packet's source address. */
  readonly source: Ipv4;
  readonly gateway: boolean;
  readonly way: Way;
}

/** The door at the other end of the wire, or why there is none. */
export function* crossWire(run: Run, crossing: Crossing): Story<Door | Cause> {
  const { door, target, way } = crossing;
  const at = { host: door.machine.host.id, nic: door.nic.id, way, target };
  const known = run.arp.find((each) => each.address === target && isSameDoor(each.door, door));
  if (known !== undefined) {
    yield {
      kind: 'arp.known',
      ...at,
      by: { host: known.at.machine.host.id, nic: known.at.nic.id },
    };
    return known.at;
  }
  const sender = senderFor(door.machine, door, target, crossing.source);
  const { segment } = door.nic;
  yield { kind: 'arp.asked', ...at, segment, sender };
  const there = freeChoice(run, answersOn(run.world.wires, segment, target, sender));
  if (there === undefined) {
    const cause = silenceOf(run, door, target, sender, crossing.gateway);
    yield { kind: 'arp.unanswered', ...at, cause };
    return cause;
  }
  run.arp.push({ door, address: target, at: there }, { door: there, address: sender, at: door });
  yield {
    kind: 'arp.answered',
    ...at,
    sender,
    by: { host: there.machine.host.id, nic: there.nic.id },
  };
  return there;
}
