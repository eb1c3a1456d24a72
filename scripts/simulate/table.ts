/** A scenario's servers and attempts as a table to read in a terminal. */
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import type { Simulation } from '../../src/domain/connect/simulation.ts';
import { serversOf } from '../../src/domain/connect/world.ts';
import { formatIpv4 } from '../../src/domain/ip/ipv4.ts';
import { connect } from '../../src/i18n/en/connect.ts';
import type { Names } from '../../src/i18n/en/connectStory.ts';
import { plainText } from '../../src/ui/rich.ts';
import { afterText, attemptText, becauseText, namesIn } from './words.ts';

type Row = readonly string[];

/** Columns under each other; the last one is as long as it likes. */
function aligned(rows: readonly Row[]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const serverRows = (scenario: Scenario, { servers }: Simulation, names: Names): Row[] =>
  serversOf(scenario).flatMap((server, index): Row[] => {
    const start = servers[index];
    if (start === undefined) return [];
    const bind = formatIpv4(server.bind);
    const facts = { host: names.host(server.host), bind, port: start.port };
    const vain = start.unreachable ? ` ${connect.unreachable}` : '';
    const because = plainText(`${connect.bindCauses[start.cause](facts)}${vain}`);
    const what = `${facts.host} ${server.program} ${bind}:${start.port}/${server.protocol}`;
    return [[what, start.result, because]];
  });

const attemptRows = (scenario: Scenario, { attempts }: Simulation, names: Names): Row[] =>
  scenario.attempts.flatMap((attempt, index): Row[] => {
    const run = attempts[index];
    if (run === undefined) return [];
    const { outcome } = run;
    const because = becauseText(outcome, attempt, names);
    return [[attemptText(attempt, names), outcome.outcome, afterText(outcome.afterMs), because]];
  });

export function tableOf(scenario: Scenario, simulation: Simulation): string {
  const names = namesIn(scenario);
  const { table } = connect;
  const servers = serverRows(scenario, simulation, names);
  const attempts = attemptRows(scenario, simulation, names);
  const refused = simulation.refusals.map(
    ({ host, list, index, code }) =>
      `${names.host(host)}, ${list} ${index + 1}: ${plainText(connect.refusals[code])}`,
  );
  return [
    ...refused,
    ...(servers.length === 0
      ? []
      : [aligned([[table.server, table.outcome, table.cause], ...servers])]),
    ...(attempts.length === 0
      ? []
      : [aligned([[table.attempt, table.outcome, table.after, table.cause], ...attempts])]),
    '',
  ].join('\n');
}
