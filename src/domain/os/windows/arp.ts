/**
 * `arp -a`, as Windows prints it in English (documented, not measured). Entries of broadcast and
 * multicast addresses, which Windows adds by itself, are left out.
 */
import { formatIpv4 } from '../../ip/ipv4.ts';
import type { Machine } from '../../net/machine.ts';
import { macOf } from '../../packet/mac.ts';
import { machineAt, neighboursAt, type Neighbour, type Terminal } from '../terminal.ts';
import { adapterIndex, adaptersOf, dashed, heldOn } from './adapters.ts';

const entryLine = ({ scenario }: Terminal, { address, at }: Neighbour): string[] =>
  at === null
    ? []
    : [
        `  ${formatIpv4(address).padEnd(20)}  ${dashed(macOf(scenario.hosts, at.host, at.nic)).padEnd(20)}  dynamic`,
      ];

function linesOf(terminal: Terminal, machine: Machine): string[] {
  const known = neighboursAt(terminal);
  return adaptersOf(machine).flatMap((nic) => {
    const entries = known
      .filter((neighbour) => neighbour.nic === nic.id)
      .flatMap((neighbour) => entryLine(terminal, neighbour));
    const [first] = heldOn(machine, nic);
    if (entries.length === 0 || first === undefined) return [];
    return [
      '',
      `Interface: ${formatIpv4(first.address)} --- 0x${adapterIndex(machine, nic).toString(16)}`,
      '  Internet Address      Physical Address      Type',
      ...entries,
    ];
  });
}

export function arpLines(terminal: Terminal): string[] {
  const lines = linesOf(terminal, machineAt(terminal));
  return lines.length === 0 ? ['No ARP Entries Found.'] : lines;
}
