/**
 * By what a system's output calls the thing that some view has selected: an address, a listener, an
 * end of a connection; and whether a line has it.
 */
import type { BenchFrame } from '../../../domain/bench/frame.ts';
import type { Endpoint } from '../../../domain/connect/outcome.ts';
import type { Scenario } from '../../../domain/connect/scenario.ts';
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { Selection } from '../selection.ts';

const endText = ({ address, port }: Endpoint): string => `${formatIpv4(address)}:${port}`;

/** What a system's output calls it by: one of these stands in a line about it. */
export function tracesOf(
  selection: Selection | null,
  scenario: Scenario,
  { connections }: Pick<BenchFrame, 'connections'>,
): readonly string[] {
  switch (selection?.kind) {
    case 'host': {
      const nics = scenario.hosts.find(({ id }) => id === selection.host)?.nics ?? [];
      return nics
        .filter(({ id }) => selection.nic === null || id === selection.nic)
        .flatMap(({ addresses }) => addresses.map(({ address }) => formatIpv4(address)));
    }
    case 'server': {
      const server = serversOf(scenario)[selection.server];
      return server === undefined ? [] : [endText({ address: server.bind, port: server.port })];
    }
    case 'connection':
      return connections
        .filter(({ attempt }) => attempt === selection.attempt)
        .map(({ local }) => endText(local));
    case 'step':
    case undefined:
      return [];
  }
}

/** A whole address: "192.168.1.10" is not in "192.168.1.100". */
export const isTraced = (line: string, traces: readonly string[]): boolean =>
  traces.some((trace) => {
    const at = line.indexOf(trace);
    return (
      at >= 0 && !/[\d.]/.test(line.charAt(at - 1)) && !/\d/.test(line.charAt(at + trace.length))
    );
  });
