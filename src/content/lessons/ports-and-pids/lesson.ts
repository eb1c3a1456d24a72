/** Lesson 5: what a port belongs to, what a PID, and how the tables of a PC are read together. */
import { withAttempt } from '../../../domain/bench/editAttempt.ts';
import { withRestarted } from '../../../domain/bench/editServer.ts';
import { serverAt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Chance } from '../../../domain/chance.ts';
import { simulate } from '../../../domain/connect/simulate.ts';
import type { Connection } from '../../../domain/connect/simulation.ts';
import { processesOn } from '../../../domain/os/process.ts';
import { benchFacts, edited, plcCalls, robotCalls, sceneOf, visionOn } from '../../benchParts.ts';
import { drawnPlant, hostsOf, ownPlant, type Plant } from '../../cell.ts';
import type { Lesson } from '../../lesson.ts';
import { reaches, shownCause, shownOutcome, whatHappens } from '../../outcomes.ts';

const everywhere = (plant: Plant, flags?: string): string => visionOn('0.0.0.0', plant, flags);
const bothCall = (plant: Plant): readonly string[] => [robotCalls(plant), plcCalls(plant)];

const bothReach = (bench: BenchScenario): boolean =>
  reaches(bench, 'robot', 'vision') && reaches(bench, 'plc', 'vision');

/** All that are open after the last attempt. */
const connectionsOf = ({ scenario }: BenchScenario): readonly Connection[] =>
  simulate(scenario).attempts.at(-1)?.trace.steps.at(-1)?.state.connections ?? [];

/** One port of the server, and clients that can be told apart by their own ends. */
function whatTellsApart(bench: BenchScenario): readonly string[] {
  const [first, second] = connectionsOf(bench);
  if (first === undefined || second === undefined) return [];
  if (first.peer.port !== second.peer.port) return ['own-port'];
  const differs =
    first.local.address !== second.local.address || first.local.port !== second.local.port;
  return differs ? ['both-ends'] : [];
}

/** What one would see if a port were for one connection. */
const asIfTaken = ({ scenario, shown }: BenchScenario): string =>
  simulate(scenario)
    .attempts.slice(0, shown)
    .some(({ outcome }) => outcome.outcome === 'CONNECTED')
    ? 'refused'
    : 'reached';

/** The port at the client's own end. */
function ownEnd(bench: BenchScenario): readonly string[] {
  const outcome = shownOutcome(bench);
  if (outcome?.outcome !== 'CONNECTED') return [];
  const { local, peer } = outcome;
  if (local.port === serverAt(bench, 0)?.pid) return ['pid'];
  return [local.port === peer.port ? 'same' : 'picked'];
}

/** A client that calls the same server twice has two ends of its own. */
function whyPicked({ scenario }: BenchScenario): readonly string[] {
  const [attempt] = scenario.attempts;
  if (attempt === undefined) return [];
  const { attempts } = simulate({ ...scenario, attempts: [attempt, attempt] });
  const ports = attempts.flatMap(({ outcome }) =>
    outcome.outcome === 'CONNECTED' ? outcome.local.port : [],
  );
  return new Set(ports).size === 2 ? ['apart'] : [];
}

const firstPid = 4312;

/** The first attempt with the server's port in place of the number that it dials. */
function portDialled(before: BenchScenario): BenchScenario {
  const [attempt] = before.scenario.attempts;
  const port = serverAt(before, 0)?.port;
  if (attempt?.protocol !== 'tcp' || port === undefined) return before;
  return edited(before, (bench) => withAttempt(bench, 0, { ...attempt, port }));
}

type Owner = 0 | 1 | 2;
type Owners = readonly [Owner, Owner, Owner];

/** Which of the processes holds each of the ports. */
const owners: readonly [Owners, ...Owners[]] = [
  [0, 0, 0],
  [0, 0, 1],
  [0, 1, 1],
  [0, 1, 0],
  [0, 1, 2],
];

/** Three listening ports of one, two or three processes. */
function threePorts(chance: Chance): string {
  const plant = drawnPlant(chance);
  const pid = chance.between(600, 9000);
  const own = [pid, pid + chance.between(1, 90), pid + chance.between(100, 200)] as const;
  const whose = chance.pick(owners);
  const names = ['vision', 'logger', 'web'] as const;
  const sockets = whose.map(
    (owner, place) =>
      `ipc:0.0.0.0:${plant.port + 10 * place}~name:${names[owner]}~pid:${own[owner]}`,
  );
  return sceneOf(hostsOf(plant), sockets, [robotCalls(plant)]);
}

const processCount = ({ scenario }: BenchScenario): string =>
  `${processesOn(scenario, 'ipc').length}`;

/** Who must change something after a restart: the same call is made once more. */
function afterRestart(bench: BenchScenario): readonly string[] {
  const restarted = edited(bench, (before) => withRestarted(before, 0));
  const isAnother = serverAt(restarted, 0)?.pid !== serverAt(bench, 0)?.pid;
  return isAnother && reaches(restarted, 'robot', 'vision') ? ['nothing'] : [];
}

export const lesson = {
  parts: [
    {
      kind: 'predict',
      id: 'two-clients',
      lab: 'bind',
      scene: () =>
        sceneOf(hostsOf(ownPlant), [everywhere(ownPlant)], bothCall(ownPlant), '&show=2'),
      facts: benchFacts,
      exposes: ['one-port-one-conn'],
      outcome: { ...whatHappens, thinks: { refused: 'one-port-one-conn' } },
      reason: { options: ['hung-up', 'both-ends', 'own-port'], right: whatTellsApart },
      ghost: { rule: 'one-port-one-conn', predicts: asIfTaken },
    },
    {
      kind: 'watch',
      id: 'tables',
      lab: 'bind',
      scene: () =>
        sceneOf(hostsOf(ownPlant), [everywhere(ownPlant)], bothCall(ownPlant), '&show=2'),
      shows: ['sockets', 'terminal'],
      facts: benchFacts,
    },
    {
      kind: 'predict',
      id: 'own-end',
      lab: 'bind',
      scene: () =>
        sceneOf(
          hostsOf(ownPlant),
          ['ipc:0.0.0.0:80~name:web~pid:880~privileged'],
          [robotCalls({ ...ownPlant, port: 80 })],
        ),
      shows: ['sockets'],
      facts: (bench) => {
        const outcome = shownOutcome(bench);
        const own = outcome?.outcome === 'CONNECTED' ? outcome.local.port : '';
        return { ...benchFacts(bench), own: `${own}` };
      },
      exposes: ['client-port-80'],
      outcome: {
        options: ['same', 'picked', 'pid'],
        right: ownEnd,
        thinks: { same: 'client-port-80', pid: 'port-is-pid' },
      },
      reason: { options: ['web', 'firewall', 'apart'], right: whyPicked },
      ghost: { rule: 'client-port-80', predicts: () => 'same' },
    },
    {
      kind: 'task',
      id: 'restart',
      lab: 'bind',
      scene: () =>
        sceneOf(
          hostsOf(ownPlant),
          [everywhere(ownPlant, `~pid:${firstPid}`)],
          [robotCalls(ownPlant)],
        ),
      shows: ['strip', 'sockets'],
      facts: benchFacts,
      exposes: ['port-is-pid'],
      isDone: (bench) =>
        serverAt(bench, 0)?.pid !== firstPid &&
        serverAt(bench, 0)?.port === ownPlant.port &&
        reaches(bench, 'robot', 'vision'),
      solution: (before) => edited(before, (bench) => withRestarted(bench, 0)),
    },
    {
      kind: 'task',
      id: 'wrong-column',
      lab: 'bind',
      scene: (chance) => {
        const plant = drawnPlant(chance);
        const pid = chance.between(600, 4900);
        const calls = [`robot:${plant.nic1}:${pid}`, plcCalls(plant)];
        return sceneOf(hostsOf(plant), [everywhere(plant, `~pid:${pid}`)], calls);
      },
      shows: ['sockets', 'edit'],
      facts: benchFacts,
      isDone: bothReach,
      solution: portDialled,
    },
    {
      kind: 'ask',
      id: 'processes',
      lab: 'bind',
      scene: threePorts,
      shows: ['sockets', 'terminal'],
      facts: (bench) => ({ count: processCount(bench) }),
      ask: { options: ['1', '2', '3'], right: (bench) => [processCount(bench)] },
    },
    {
      kind: 'predict',
      id: 'frozen',
      lab: 'bind',
      scene: () =>
        sceneOf(
          hostsOf(ownPlant),
          [everywhere(ownPlant, `~pid:${firstPid}~frozen`)],
          [robotCalls(ownPlant)],
        ),
      exposes: ['connected-is-fine'],
      outcome: whatHappens,
      reason: {
        options: ['program', 'system', 'robot'],
        right: (bench) => (shownCause(bench) === 'socket.frozen' ? ['system'] : []),
        thinks: { program: 'connected-is-fine' },
      },
    },
    {
      kind: 'ask',
      id: 'after-restart',
      lab: 'bind',
      scene: (chance) => {
        const plant = drawnPlant(chance);
        const flags = `~pid:${chance.between(600, 9000)}`;
        return sceneOf(hostsOf(plant), [everywhere(plant, flags)], [robotCalls(plant)]);
      },
      facts: benchFacts,
      ask: {
        options: ['pid', 'port', 'address', 'nothing'],
        right: afterRestart,
        thinks: { pid: 'port-is-pid' },
      },
    },
    { kind: 'practice', id: 'pid-port', skill: 'pid-port', goal: { count: 3, counted: 'inARow' } },
  ],
} as const satisfies Lesson;
