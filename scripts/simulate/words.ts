/** The sentences of the app, without marks, with the names of a scenario. */
import type { Outcome } from '../../src/domain/connect/outcome.ts';
import type { Attempt, Scenario } from '../../src/domain/connect/scenario.ts';
import { formatIpv4 } from '../../src/domain/ip/ipv4.ts';
import { connect } from '../../src/i18n/en/connect.ts';
import type { Names } from '../../src/i18n/en/connectStory.ts';
import { plainText } from '../../src/ui/rich.ts';

export function namesIn({ hosts }: Scenario): Names {
  const hostOf = (id: string) => hosts.find((host) => host.id === id);
  return {
    host: (id) => hostOf(id)?.label || id,
    nic: (host, id) => hostOf(host)?.nics.find((nic) => nic.id === id)?.label || id,
  };
}

/** "robot → 192.168.1.100:50000", "robot → 192.168.1.100 by UDP". */
export function attemptText(attempt: Attempt, { host }: Names): string {
  const way = { tcp: '', udp: ' by UDP', ping: ' by ping' }[attempt.protocol];
  const port = attempt.protocol === 'ping' ? '' : `:${attempt.port}`;
  return `${host(attempt.from)} → ${formatIpv4(attempt.to)}${port}${way}`;
}

export function becauseText(outcome: Outcome, attempt: Attempt, { host }: Names): string {
  const because = connect.causes[outcome.cause]({
    here: host(outcome.endedAt),
    client: host(attempt.from),
    to: formatIpv4(attempt.to),
    port: attempt.protocol === 'ping' ? 0 : attempt.port,
    back: outcome.way === 'back',
    missed: outcome.missed,
  });
  const lost = outcome.lost === null ? '' : ` ${connect.lost(host(attempt.from))}`;
  const others = [...new Set(outcome.or.map((other) => other.outcome))].join(', ');
  const perhaps = others === '' ? '' : ` (${connect.perhaps(others)})`;
  const documented = outcome.measured ? '' : ` (${connect.documented})`;
  return plainText(`${because}${lost}${perhaps}${documented}`);
}

export function afterText(afterMs: number | null): string {
  if (afterMs === null) return connect.table.never;
  return afterMs === 0 ? connect.table.atOnce : connect.table.seconds(afterMs / 1000);
}
