/**
 * Which cells of the whole grid are always on the screen: at most six choices of bind, and at most
 * six attempts: the five that tell most about a two-NIC PC, and the one that is looked at.
 */
import type { Attempt } from '../connect/scenario.ts';
import { serversOf } from '../connect/world.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import { loopback } from '../net/localTable.ts';
import type { Host } from '../net/host.ts';
import { addressesOf, nearAddress } from './clients.ts';
import { bindsOf, dialsOf, isSameAttempt } from './places.ts';
import { homeOf, serverAt, shownAttempt, type BenchScenario } from './scenario.ts';

const most = 6;

/** 0.0.0.0, the present one and 127.0.0.1 in any case; then the host's addresses in their order. */
export function rowsInView(bench: BenchScenario): readonly Ipv4[] {
  const binds = bindsOf(bench);
  const sure = new Set([binds[0], loopback, serverAt(bench, bench.server)?.bind, bench.beside]);
  const room = most - binds.filter((bind) => sure.has(bind)).length;
  const rest = new Set(binds.filter((bind) => !sure.has(bind)).slice(0, room));
  return binds.filter((bind) => sure.has(bind) || rest.has(bind));
}

interface Dial {
  readonly from: string;
  readonly to: Ipv4 | undefined;
}

/** What tells most: the first two clients by their own subnets, the PC itself twice, the wrong target. */
function tellingDials(home: Host, clients: readonly Host[]): readonly Dial[] {
  const [first, second] = clients;
  const targets = addressesOf(home).map(({ address }) => address);
  const near = (client: Host) => ({ from: client.id, to: nearAddress(client, home) });
  const [right] = first === undefined ? [] : [near(first)];
  return [
    ...(right === undefined ? [] : [right]),
    ...(second === undefined ? [] : [near(second)]),
    { from: home.id, to: loopback },
    { from: home.id, to: targets[0] },
    ...(right === undefined
      ? []
      : [{ from: right.from, to: targets.find((to) => to !== right.to) }]),
  ];
}

/** Those who dial, in the order in which they do; then whoever could. */
function clientsOf({ scenario }: BenchScenario, home: Host): readonly Host[] {
  const others = scenario.hosts.filter((host) => host !== home && host.kind !== 'router');
  const dialling = new Set(scenario.attempts.map(({ from }) => from));
  return [
    ...others.filter(({ id }) => dialling.has(id)),
    ...others.filter(({ id }) => !dialling.has(id)),
  ];
}

const isIn = (attempt: Attempt, list: readonly Attempt[]): boolean =>
  list.some((each) => isSameAttempt(each, attempt));

/** The five, then the one that is looked at, then the scenario's others while there is room. */
export function columnsInView(bench: BenchScenario): readonly Attempt[] {
  const home = homeOf(bench);
  if (home === undefined || serversOf(bench.scenario).length === 0) return [];
  const dials = dialsOf(bench);
  const five = tellingDials(home, clientsOf(bench, home)).flatMap(
    ({ from, to }) => dials.find((dial) => dial.from === from && dial.to === to) ?? [],
  );
  const shown = shownAttempt(bench);
  const columns = shown === undefined || isIn(shown, five) ? five : [...five, shown];
  const others = bench.scenario.attempts.filter((attempt) => !isIn(attempt, columns));
  return [...columns, ...others].slice(0, most);
}
