/**
 * The client program of the code view, started in a terminal: it dials what its listing says, now.
 */
import type { System } from '../net/host.ts';
import { ok } from '../result.ts';
import { wrongWord, type Printed } from './command.ts';
import { clientPrints } from './listing.ts';
import { dialNow, type Terminal } from './terminal.ts';

const file = 'client.py';

const missing: Readonly<Record<System, string>> = {
  linux: `python3: can't open file '/root/${file}': [Errno 2] No such file or directory`,
  windows: `python: can't open file 'C:\\\\${file}': [Errno 2] No such file or directory`,
};

/** The attempt that is looked at where it is this host's, else the host's first; never a ping. */
function dialledBy({ scenario, host, shown }: Terminal) {
  const own = scenario.attempts.filter(
    ({ from, protocol }) => from === host.id && protocol !== 'ping',
  );
  const looked = scenario.attempts[shown];
  return looked !== undefined && own.includes(looked) ? looked : own[0];
}

export function client(terminal: Terminal, [name, ...more]: readonly string[]): Printed {
  if (name !== file || more.length > 0) return wrongWord(name === file ? more[0] : name);
  const { system } = terminal.host;
  const attempt = dialledBy(terminal);
  const run = attempt === undefined ? undefined : dialNow(terminal, attempt);
  if (attempt === undefined || run === undefined) return ok([missing[system]]);
  return ok(clientPrints('python', system, attempt, run.outcome) ?? []);
}
