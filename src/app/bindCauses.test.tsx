/**
 * Every preset of the bind lab, every cell: the outcome's word and the sentence of its cause on the
 * screen against the words of what the model ends that attempt with when it is run alone, step by
 * step. The sentences of the causes are told apart in `i18n/en/connectCauses.test.ts`.
 */
import { outcomeWords } from '../i18n/testing.ts';
import { describe, expect, test } from 'vitest';
import { bindPresets } from '../content/bindScenarios.ts';
import { withCellShown } from '../domain/bench/editAttempt.ts';
import { allCells, benchMatrix, type BenchCell } from '../domain/bench/matrix.ts';
import type { BenchScenario } from '../domain/bench/scenario.ts';
import type { Outcome } from '../domain/connect/outcome.ts';
import type { Attempt, Scenario } from '../domain/connect/scenario.ts';
import { simulate } from '../domain/connect/simulate.ts';
import { serversOf } from '../domain/connect/world.ts';
import { formatIpv4, type Ipv4 } from '../domain/ip/ipv4.ts';
import type { HostId } from '../domain/net/host.ts';
import { connect } from '../i18n/en/connect.ts';
import { allCellsOf, cellsIn, matrixOf, playedCell } from '../labs/connect/testing.tsx';
import { plainText } from '../ui/rich.ts';

const replies = { heard: '', none: ', no reply', stranger: ', reply from a stranger' };

const wordOf = (outcome: Outcome): string =>
  outcomeWords[outcome.outcome] + (outcome.outcome === 'DELIVERED' ? replies[outcome.reply] : '');

const hostNames: Readonly<Record<string, string>> = {
  ipc: 'Industrial PC',
  plc: 'PLC',
};
const nameOf = (id: HostId): string => hostNames[id] ?? id.charAt(0).toUpperCase() + id.slice(1);

/** As the last step of its story says, told for that attempt alone. */
function endOf(scenario: Scenario, attempt: Attempt): Outcome {
  const [run] = simulate({ ...scenario, attempts: [attempt] }).attempts;
  const event = run?.trace.steps.at(-1)?.event;
  if (event?.kind !== 'ended') throw new Error('a story without an end');
  return event.outcome;
}

function bound({ scenario, server }: BenchScenario, bind: Ipv4): Scenario {
  const asked = serversOf(scenario)[server];
  const sockets = scenario.sockets.map((socket) =>
    socket === asked ? { ...asked, bind, stopped: false } : socket,
  );
  return { ...scenario, sockets };
}

function otherwise(bench: BenchScenario, scenario: Scenario) {
  const home = serversOf(scenario)[bench.server]?.host;
  const isLinux = scenario.hosts.some(({ id, system }) => id === home && system === 'linux');
  const system = isLinux ? ('windows' as const) : ('linux' as const);
  const hosts = scenario.hosts.map((host) => (host.id === home ? { ...host, system } : host));
  return { system: isLinux ? 'Windows' : 'Linux', scenario: { ...scenario, hosts } };
}

const documented = '(documented, not measured)';

function expectedWhy(bench: BenchScenario, { bind, attempt }: BenchCell): string {
  const scenario = bound(bench, bind);
  const outcome = endOf(scenario, attempt);
  const other = otherwise(bench, scenario);
  const there = endOf(other.scenario, attempt);
  const sentence = connect.causes[outcome.cause]({
    here: nameOf(outcome.endedAt),
    client: nameOf(attempt.from),
    to: formatIpv4(attempt.to),
    port: attempt.protocol === 'ping' ? 0 : attempt.port,
    back: outcome.way === 'back',
    missed: outcome.missed,
  });
  const differs =
    there.outcome === outcome.outcome
      ? ''
      : `${other.system}: ${wordOf(there)}${other.system === 'Windows' ? ` ${documented}` : ''}.`;
  const others = outcome.or.map((each) => connect.outcomes[each.outcome]).join(', ');
  const said = [
    plainText(sentence),
    outcome.lost === null ? '' : plainText(connect.lost(nameOf(outcome.lost.host))),
    others === '' ? '' : `(or ${others}, as the network pleases)`,
    outcome.measured ? '' : documented,
    differs,
  ];
  return said.filter((part) => part !== '').join(' ');
}

const cellsOf = ({ rows }: ReturnType<typeof allCells>): readonly BenchCell[] =>
  rows.flatMap(({ cells }) => cells);

describe.each(bindPresets.map(({ id, scenario }) => [id, scenario] as const))('%s', (_, bench) => {
  test('the word of every cell, in view and in the dialog of all', () => {
    for (const [html, matrix] of [
      [matrixOf(bench), benchMatrix(bench)],
      [allCellsOf(bench), allCells(bench)],
    ] as const) {
      const expected = cellsOf(matrix).map(({ bind, attempt }) =>
        wordOf(endOf(bound(bench, bind), attempt)),
      );
      const shown = cellsIn(html).map((name) => name.split(/, (.*)/)[1]?.split(/, (.*)/)[1]);
      expect(shown).toEqual(expected);
    }
  });

  test('the sentence of every cell, when it is pressed', () => {
    for (const cell of cellsOf(allCells(bench))) {
      const pressed = withCellShown(bench, cell);
      if (!pressed.ok) throw new Error(pressed.fault.code);
      const told = playedCell(matrixOf(pressed.value));
      expect(told.name).toContain(`bound to ${formatIpv4(cell.bind)}, `);
      expect(told.why).toBe(expectedWhy(bench, cell));
    }
  });
});
