/**
 * For the tests of the course's table: what a scene of the bind lab shows, as short texts, the scene
 * changed in one thing, and every part of a lesson that exposes a row.
 */
import { bind } from '../domain/bench/simulation.ts';
import type { BenchScenario } from '../domain/bench/scenario.ts';
import { chanceOf } from '../domain/chance.ts';
import type { Attempt, Scenario } from '../domain/connect/scenario.ts';
import { simulate } from '../domain/connect/simulate.ts';
import { toIpv4, type Ipv4 } from '../domain/ip/ipv4.ts';
import type { MisconceptionId } from '../domain/misconceptions.ts';
import type { Host, System } from '../domain/net/host.ts';
import type { ServerSocket } from '../domain/net/socket.ts';
import type { LabPart } from './lesson.ts';
import { isOnLab, loaded, seedsOf } from './testing.ts';

/** Rows about programs and their sockets. */
export const serverRows = [
  'dial-wildcard',
  'dial-localhost',
  'local-works',
  'bind-client',
  'connected-is-fine',
  'port-is-pid',
  'client-port-80',
  'one-port-one-conn',
  'in-use-is-twice',
  'in-use-is-running',
  'reuse-same',
  'wildcard-safe',
  'fixed-survives',
] as const satisfies readonly MisconceptionId[];

/** Rows about the way between hosts. */
export const wayRows = [
  'wildcard-allows',
  'bind-is-cable',
  'refused-is-timeout',
  'closed-says-refused',
  'ping-proves',
  'masks-identical',
  'gateway-always',
  'gateway-per-nic',
  'same-subnet-nics',
  'pc-is-router',
  'firewall-open',
  'switch-is-net',
  'duplicate-clear',
  'leading-zeros',
] as const satisfies readonly MisconceptionId[];

/** The set-up of a scene; the bench around it, and the part, for the few that need them. */
export type Claim = (scenario: Scenario, bench: BenchScenario, part: LabPart) => void;

interface Exposed {
  readonly name: string;
  readonly row: MisconceptionId;
  readonly part: LabPart;
  readonly benches: readonly BenchScenario[];
}

function benchesOf(part: LabPart): readonly BenchScenario[] {
  return seedsOf(part).map((seed) => {
    const read = bind.parse(part.scene(chanceOf(seed)));
    if (!read.ok) throw new Error(`${part.id}: a scene that cannot be read`);
    return read.value;
  });
}

/** Every part of a lesson that stands in the bind lab and exposes a row. */
export const exposedOnBind: readonly Exposed[] = loaded.flatMap(({ slug, parts }) =>
  parts.filter(isOnLab).flatMap((part) =>
    part.lab === 'bind'
      ? (part.exposes ?? []).map((row) => ({
          name: `${row}: ${slug}, ${part.id}`,
          row,
          part,
          benches: benchesOf(part),
        }))
      : [],
  ),
);

/** "robot CONNECTED socket.exact": who dials, what it sees, why. */
export function seen(scenario: Scenario, only: (attempt: Attempt) => boolean = () => true) {
  const { attempts } = simulate(scenario);
  return attempts.flatMap(({ outcome }, index) => {
    const attempt = scenario.attempts[index];
    if (attempt === undefined || !only(attempt)) return [];
    const all = [outcome, ...outcome.or].map((each) => each.outcome);
    return [`${attempt.from} ${all.toSorted().join(' or ')} ${outcome.cause}`];
  });
}

export const starts = (scenario: Scenario) =>
  simulate(scenario).servers.map(({ result }) => result);

/** With the attempt that the part shows, alone. */
export const shown = ({ scenario, shown: index }: BenchScenario): Scenario => ({
  ...scenario,
  attempts: scenario.attempts.slice(index, index + 1),
});

export const withHost = (
  scenario: Scenario,
  id: string,
  change: (host: Host) => Host,
): Scenario => ({
  ...scenario,
  hosts: scenario.hosts.map((host) => (host.id === id ? change(host) : host)),
});

export const onSystem = (scenario: Scenario, id: string, system: System): Scenario =>
  withHost(scenario, id, (host) => ({ ...host, system }));

export const withServers = (scenario: Scenario, change: Partial<ServerSocket>): Scenario => ({
  ...scenario,
  sockets: scenario.sockets.map((each) => (each.kind === 'server' ? { ...each, ...change } : each)),
});

export const withoutFirewall = (scenario: Scenario): Scenario =>
  withHost(scenario, 'ipc', (host) => ({ ...host, firewall: { ...host.firewall, on: false } }));

export const serversOf = ({ sockets }: Scenario): readonly ServerSocket[] =>
  sockets.filter((each) => each.kind === 'server');

export const addressesOf = ({ hosts }: Scenario, id: string): readonly Ipv4[] =>
  hosts
    .filter((host) => host.id === id)
    .flatMap(({ nics }) =>
      nics.flatMap(({ addresses }) => addresses.map(({ address }) => address)),
    );

export const dialling = (scenario: Scenario, from: string, to: readonly Ipv4[]): Scenario => {
  const { port } = serversOf(scenario)[0] ?? { port: 0 };
  return {
    ...scenario,
    attempts: to.map((address) => ({ protocol: 'tcp', from, to: address, port })),
  };
};

export const everyAddress = toIpv4(0);
