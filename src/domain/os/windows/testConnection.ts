/**
 * PowerShell's Test-NetConnection to a TCP port, as Windows prints it in English (documented, not
 * measured): whether the port can be reached, and if not, whether a ping can.
 */
import { formatIpv4, type Ipv4 } from '../../ip/ipv4.ts';
import type { Port } from '../../net/host.ts';
import { routeFor } from '../../net/route.ts';
import { pingNow } from '../echo.ts';
import { dialNow, machineAt, type Terminal } from '../terminal.ts';
import { adapterName } from './adapters.ts';

interface Way {
  readonly adapter: string;
  readonly source: string;
}

function wayTo(terminal: Terminal, to: Ipv4): Way {
  const machine = machineAt(terminal);
  const decision = routeFor(machine, to, null);
  if (decision.kind === 'own') {
    const source = formatIpv4(decision.local.source);
    return { adapter: 'Loopback Pseudo-Interface 1', source };
  }
  if (decision.kind !== 'out') return { adapter: '', source: '' };
  const nic = machine.nics.get(decision.route.nic);
  return {
    adapter: nic === undefined ? '' : adapterName(nic),
    source: formatIpv4(decision.route.source),
  };
}

const pairs = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)} : ${value}`.trimEnd());
};

const trueOrFalse = (is: boolean): string => (is ? 'True' : 'False');

export function testConnectionLines(terminal: Terminal, to: Ipv4, port: Port): readonly string[] {
  const run = dialNow(terminal, { protocol: 'tcp', from: terminal.host.id, to, port });
  const reached = run?.outcome.outcome === 'CONNECTED';
  const address = formatIpv4(to);
  const { adapter, source } = wayTo(terminal, to);
  const answered = !reached && pingNow(terminal, to).kind === 'answered';
  const pinged: readonly (readonly [string, string])[] = reached
    ? []
    : [
        ['PingSucceeded', trueOrFalse(answered)],
        ['PingReplyDetails (RTT)', '0 ms'],
      ];
  return [
    ...(reached ? [] : [`WARNING: TCP connect to (${address} : ${port}) failed`]),
    ...(reached || answered ? [] : [`WARNING: Ping to ${address} failed`]),
    '',
    ...pairs([
      ['ComputerName', address],
      ['RemoteAddress', address],
      ['RemotePort', `${port}`],
      ['InterfaceAlias', adapter],
      ['SourceAddress', source],
      ...pinged,
      ['TcpTestSucceeded', trueOrFalse(reached)],
    ]),
    '',
  ];
}
