/** `nc -nvz`, as OpenBSD's netcat prints it: whether a TCP port can be reached. */
import type { Attempt } from '../../connect/scenario.ts';
import type { Outcome } from '../../connect/outcome.ts';
import { formatIpv4, type Ipv4 } from '../../ip/ipv4.ts';
import type { Port } from '../../net/host.ts';
import { systemError, isErrorName } from '../errors.ts';
import { dialNow, type Terminal } from '../terminal.ts';

const lineOf = (to: string, port: Port, { outcome }: Outcome): string =>
  isErrorName(outcome)
    ? `nc: connect to ${to} port ${port} (tcp) failed: ${systemError('linux', outcome).text}`
    : `Connection to ${to} ${port} port [tcp/*] succeeded!`;

export function netcatLines(terminal: Terminal, to: Ipv4, port: Port): readonly string[] {
  const attempt: Attempt = { protocol: 'tcp', from: terminal.host.id, to, port };
  const run = dialNow(terminal, attempt);
  return run === undefined ? [] : [lineOf(formatIpv4(to), port, run.outcome)];
}
