/**
 * The set-ups that the labs offer, in the order of their menus. What each is called on the screen
 * is left to the labs: an exercise must not have a name that tells its answer.
 */
import { initialAnd, withHosts, type AndHost, type AndScenario } from '../domain/and/scenario.ts';
import { ipv4OfOctets, type Octets } from '../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../domain/ip/mask.ts';
import type { Preset } from '../labs/lab.ts';

const host = (octets: Octets, prefix: number): AndHost => ({
  address: ipv4OfOctets(octets),
  mask: maskOfPrefix(prefix),
});

/** A host of 192.168.1.x. */
const lan = (last: number, prefix: number): AndHost => host([192, 168, 1, last], prefix);

const preset = (id: string, a: AndHost, b: AndHost | null): Preset<AndScenario> => ({
  id,
  scenario: withHosts(initialAnd, a, b),
});

export const andPresets: readonly Preset<AndScenario>[] = [
  preset('seed-pair', lan(100, 24), lan(101, 24)),
  preset('quarters-130-190', lan(130, 26), lan(190, 26)),
  preset('quarters-130-194', lan(130, 26), lan(194, 26)),
  preset('one-address', host([172, 16, 37, 9], 20), null),
  preset('thirds-24', lan(10, 24), host([192, 168, 2, 20], 24)),
  preset('thirds-23', lan(10, 23), host([192, 168, 2, 20], 23)),
  preset('thirds-22', lan(10, 22), host([192, 168, 2, 20], 22)),
  preset('masks-24-25', lan(10, 24), lan(20, 25)),
  preset('masks-24-16', lan(10, 24), lan(20, 16)),
  preset('masks-16-24', lan(10, 16), lan(100, 24)),
  preset('masks-24-25-130', lan(10, 24), lan(130, 25)),
  preset('masks-24-25-200', lan(10, 24), lan(200, 25)),
  preset('masks-25-24', lan(10, 25), lan(200, 24)),
  preset('prefix-31', lan(0, 31), lan(1, 31)),
  preset('prefix-32', lan(10, 32), lan(11, 32)),
  preset('prefix-0', host([10, 0, 0, 1], 0), lan(10, 0)),
  preset('ends-in-255', host([192, 168, 0, 255], 23), lan(10, 23)),
];
