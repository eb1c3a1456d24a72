/**
 * Four hunts worked out with a pencil: what each client hears as the cell is found, and after some
 * of its faults are mended. No fault hides that another one is there, and none heals another.
 */
import { expect, test } from 'vitest';
import { verdictsOf } from '../connect/simulate.ts';
import { huntAt, type Level } from './hunt.ts';
import { repaired } from './stand.ts';

/** What is mended, and what the clients then hear, in the order in which they dial. */
type Rows = Readonly<Record<string, string>>;

test.each<readonly [Level, number, string, Rows]>([
  [
    1,
    2,
    'the camera sits on the other cable: Windows answers ARP for the address of that NIC only',
    { '': 'CONNECTED EHOSTUNREACH', 'wrong-cable': 'CONNECTED CONNECTED' },
  ],
  [
    2,
    417,
    'NIC 1 is off, so nobody answers ARP there; and the server is bound to NIC 2, which they do not dial',
    {
      '': 'EHOSTUNREACH EHOSTUNREACH',
      'nic-down': 'ECONNREFUSED ECONNREFUSED',
      'bound-to-other-nic': 'EHOSTUNREACH EHOSTUNREACH',
      'nic-down bound-to-other-nic': 'CONNECTED CONNECTED',
    },
  ],
  [
    2,
    3,
    'nothing runs; and the PLC, which has no gateway, dials the address in the other subnet',
    {
      '': 'ECONNREFUSED ENETUNREACH',
      'server-stopped': 'CONNECTED ENETUNREACH',
      'wrong-target': 'ECONNREFUSED ECONNREFUSED',
      'server-stopped wrong-target': 'CONNECTED CONNECTED',
    },
  ],
  [
    3,
    1,
    'the router of the robot: no cable to the PC, no forwarding; the PC: its firewall rejects',
    {
      '': 'ETIMEDOUT ECONNREFUSED',
      // What does not forward drops in silence, whatever cable it has.
      'cable-out': 'ETIMEDOUT ECONNREFUSED',
      // A router that cannot find the next host says so (ICMP host unreachable, RFC 1812 5.2.7.1).
      'forwarding-off': 'EHOSTUNREACH ECONNREFUSED',
      'firewall-reject': 'ETIMEDOUT CONNECTED',
      'cable-out forwarding-off': 'ECONNREFUSED ECONNREFUSED',
      'cable-out firewall-reject': 'ETIMEDOUT CONNECTED',
      'forwarding-off firewall-reject': 'EHOSTUNREACH CONNECTED',
      'cable-out forwarding-off firewall-reject': 'CONNECTED CONNECTED',
    },
  ],
])('level %i, seed %i: %s', (level, seed, _, rows) => {
  const { start, faults } = huntAt(level, seed);
  const heard = Object.keys(rows).map((ids) => {
    const some = faults.filter(({ id }) => ids.split(' ').includes(id));
    const { attempts } = verdictsOf(repaired(start, some));
    return [ids, attempts.map(({ outcome }) => outcome).join(' ')];
  });
  expect(Object.fromEntries(heard)).toEqual(rows);
});
