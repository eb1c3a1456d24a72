/**
 * `ip neighbour`, as iproute2 prints it. A neighbour that answered is shown as REACHABLE; after a
 * while a kernel would call it STALE.
 */
import { formatIpv4 } from '../../ip/ipv4.ts';
import { macOf } from '../../packet/mac.ts';
import { neighboursAt, type Neighbour, type Terminal } from '../terminal.ts';
import { deviceName } from './devices.ts';

const stateOf = ({ at, failed }: Neighbour): string =>
  at === null ? (failed ? 'FAILED' : 'INCOMPLETE') : 'REACHABLE';

export const neighbourLines = (terminal: Terminal): string[] =>
  neighboursAt(terminal).flatMap((neighbour) => {
    const { scenario, host } = terminal;
    const { address, at } = neighbour;
    const nic = host.nics.find(({ id }) => id === neighbour.nic);
    if (nic === undefined) return [];
    const mac = at === null ? '' : ` lladdr ${macOf(scenario.hosts, at.host, at.nic)}`;
    return `${formatIpv4(address)} dev ${deviceName(nic)}${mac} ${stateOf(neighbour)}`;
  });
