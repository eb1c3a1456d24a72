/** Lesson 8: why a server does not start, read from its error; and what starts and is in vain. */
import { withSystem } from '../../../domain/bench/editHost.ts';
import { withBind, withOptions } from '../../../domain/bench/editServer.ts';
import { guessOfOutcome } from '../../../domain/bench/prediction.ts';
import { homeOf, serverAt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import { parseBench } from '../../../domain/bench/text.ts';
import type { Chance } from '../../../domain/chance.ts';
import { verdictsOf } from '../../../domain/connect/simulate.ts';
import { serversOf } from '../../../domain/connect/world.ts';
import { toIpv4 } from '../../../domain/ip/ipv4.ts';
import type { BindCause } from '../../../domain/net/bind.ts';
import { systemError } from '../../../domain/os/errors.ts';
import { benchFacts, edited, robotCalls, sceneOf, visionOn } from '../../benchParts.ts';
import { drawnPlant, hostsOf, ownPlant, type Plant } from '../../cell.ts';
import type { Lesson } from '../../lesson.ts';
import { reaches, shownCause, whatHappens } from '../../outcomes.ts';
import { howItStarts, shownStart, startError } from '../../starts.ts';

const starting = (plant: Plant, serve: readonly string[], rest = ''): string =>
  sceneOf(hostsOf(plant), serve, [robotCalls(plant)], rest);

/** What can hold the port before the vision program wants it. */
const holders = {
  server: ({ port }: Plant) => `ipc:0.0.0.0:${port}~name:logger~pid:4400`,
  stopped: ({ port }: Plant) => `ipc:0.0.0.0:${port}~name:logger~pid:4400~stopped`,
  outgoing: ({ nic2, plc, port }: Plant) =>
    `ipc:${nic2}:${port}~to:${plc}:102~name:backup~pid:2200`,
  leftover: ({ nic2, plc, port }: Plant) => `ipc:${nic2}:${port}~was:${plc}:49153`,
};

/** What is said of a start: the error in the words of its system, and the code of its cause. */
const startFacts = (bench: BenchScenario) => ({
  ...benchFacts(bench),
  error: startError(bench),
  cause: shownStart(bench)?.cause ?? '',
});

const isCause =
  (cause: BindCause, reason: string) =>
  (bench: BenchScenario): readonly string[] =>
    shownStart(bench)?.cause === cause ? [reason] : [];

/** As if only another server could hold a port. */
const asIfOnlyServers = ({ scenario, server }: BenchScenario): string =>
  serversOf(scenario).some((_, place) => place !== server) ? 'EADDRINUSE' : 'OK';

/** As if Linux did what Windows does. */
function asOnWindows(bench: BenchScenario): string {
  const there = edited(bench, (before) => withSystem(before, 'ipc', 'windows'));
  return shownStart(there)?.result ?? '';
}

/** As if a server on one address took those that come later. */
function asIfFollowing(bench: BenchScenario): string {
  const wide = edited(bench, (before) => withBind(before, before.server, toIpv4(0)));
  const outcome = verdictsOf(wide.scenario).attempts[wide.shown];
  return outcome === undefined ? '' : guessOfOutcome(outcome);
}

/** The port is in use, and the table shows nobody who listens on it. */
function isInUseUnseen(holder: (plant: Plant) => string): boolean {
  const read = parseBench(starting(ownPlant, [holder(ownPlant), visionOn('0.0.0.0', ownPlant)]));
  if (!read.ok) return false;
  const results = verdictsOf(read.value.scenario).servers.map(({ result }) => result);
  return results.at(-1) === 'EADDRINUSE' && !results.includes('OK');
}

const pairs = {
  'server-outgoing': [holders.server, holders.outgoing],
  'stopped-leftover': [holders.stopped, holders.leftover],
  'outgoing-leftover': [holders.outgoing, holders.leftover],
  'server-stopped': [holders.server, holders.stopped],
} as const;

const unseenPairs = (): readonly string[] =>
  Object.entries(pairs).flatMap(([id, both]) => (both.every(isInUseUnseen) ? id : []));

/** A server that does not start, for one of three reasons; beside it another program. */
function broken(chance: Chance): string {
  const plant = drawnPlant(chance);
  const { nic2, robot, plc, port } = plant;
  const backup = `ipc:${nic2}:${port + 5}~to:${plc}:102~name:backup~pid:2200`;
  const logger = `ipc:${nic2}:${port}~name:logger~pid:4400`;
  return chance.pick([
    starting(plant, [backup, visionOn(robot, plant)]),
    starting(plant, [holders.outgoing(plant), visionOn('0.0.0.0', plant)]),
    starting(plant, [logger, visionOn('0.0.0.0', plant)], '&server=2'),
  ]);
}

const isVision = ({ program }: { readonly program: string }): boolean => program === 'vision';

/** Of the two of `broken` the one that runs already. */
const otherProgram = ({ scenario }: BenchScenario): string =>
  scenario.sockets.flatMap((socket) =>
    socket.kind === 'leftover' || isVision(socket) ? [] : socket.program,
  )[0] ?? '';

/** Bound to the address of NIC 1. */
function boundToNic1(before: BenchScenario): BenchScenario {
  const to = homeOf(before)?.nics[0]?.addresses[0]?.address;
  const place = serversOf(before.scenario).findIndex(isVision);
  return to === undefined ? before : edited(before, (bench) => withBind(bench, place, to));
}

/** The two programs of `broken` are there and run, and the robot gets through. */
const isStarted = (bench: BenchScenario): boolean =>
  bench.scenario.sockets.length === 2 &&
  serversOf(bench.scenario).every(({ stopped }) => !stopped) &&
  reaches(bench, 'robot', 'vision');

export const lesson = {
  parts: [
    {
      kind: 'predict',
      id: 'clients-address',
      lab: 'bind',
      scene: () => starting(ownPlant, [visionOn(ownPlant.robot, ownPlant)]),
      facts: startFacts,
      exposes: ['bind-client'],
      outcome: { ...howItStarts, thinks: { OK: 'bind-client' } },
      reason: {
        options: ['firewall', 'not-mine', 'cable'],
        right: isCause('bind.notMine', 'not-mine'),
      },
      ghost: { rule: 'bind-client', predicts: () => 'OK' },
    },
    {
      kind: 'watch',
      id: 'log-lines',
      lab: 'bind',
      scene: () => starting(ownPlant, [visionOn(ownPlant.robot, ownPlant)]),
      shows: ['strip', 'code'],
      facts: (bench) => {
        const windows = systemError('windows', 'EADDRNOTAVAIL');
        return {
          error: startError(bench),
          number: `${systemError('linux', 'EADDRNOTAVAIL').number}`,
          windows: windows.text,
          windowsNumber: `${windows.number}`,
        };
      },
    },
    {
      kind: 'predict',
      id: 'own-connection',
      lab: 'bind',
      scene: () => starting(ownPlant, [holders.outgoing(ownPlant), visionOn('0.0.0.0', ownPlant)]),
      shows: ['sockets'],
      facts: startFacts,
      exposes: ['in-use-is-twice'],
      outcome: howItStarts,
      reason: {
        options: ['twice', 'leftover', 'outgoing'],
        right: isCause('bind.outgoing', 'outgoing'),
        thinks: { twice: 'in-use-is-twice' },
      },
      ghost: { rule: 'in-use-is-twice', predicts: asIfOnlyServers },
    },
    {
      kind: 'task',
      id: 'after-a-crash',
      lab: 'bind',
      scene: () =>
        starting(ownPlant, [`${holders.leftover(ownPlant)}~reuse`, visionOn('0.0.0.0', ownPlant)]),
      shows: ['edit', 'sockets'],
      facts: startFacts,
      exposes: ['in-use-is-running'],
      isDone: (bench) =>
        serverAt(bench, 0)?.bind === 0 &&
        serverAt(bench, 0)?.port === ownPlant.port &&
        reaches(bench, 'robot', 'vision'),
      solution: (before) =>
        edited(before, (bench) => withOptions(bench, 0, { reuseAddress: true })),
    },
    {
      kind: 'task',
      id: 'get-it-started',
      lab: 'bind',
      scene: broken,
      // Without the strip: it tells the cause, which is to be found.
      shows: ['edit', 'sockets', 'code'],
      facts: (bench) => ({ ...startFacts(bench), other: otherProgram(bench) }),
      isDone: isStarted,
      solution: boundToNic1,
    },
    {
      kind: 'predict',
      id: 'second-server',
      lab: 'bind',
      scene: () =>
        starting(
          ownPlant,
          [visionOn('0.0.0.0', ownPlant, '~pid:4312~reuse'), `${holders.server(ownPlant)}~reuse`],
          '&server=2',
        ),
      facts: benchFacts,
      exposes: ['reuse-same'],
      outcome: { ...howItStarts, thinks: { OK: 'reuse-same' } },
      reason: {
        options: ['user', 'listens', 'firewall'],
        right: isCause('bind.listener', 'listens'),
      },
      ghost: { rule: 'reuse-same', predicts: asOnWindows },
    },
    {
      kind: 'predict',
      id: 'moved',
      lab: 'bind',
      scene: () => {
        const { nic1, nic2, robot, plc, port } = ownPlant;
        const hosts = `hosts=ipc,pc,${nic1}/24!old_192.168.1.150/24!new@a,${nic2}/24@b;robot,${robot}/24@a;plc,${plc}/24@b`;
        return sceneOf(hosts, [visionOn(nic1, ownPlant)], [`robot:192.168.1.150:${port}`]);
      },
      facts: benchFacts,
      exposes: ['fixed-survives'],
      outcome: { ...whatHappens, thinks: { reached: 'fixed-survives' } },
      reason: {
        options: ['ended', 'old-address', 'mask'],
        right: (bench) => (shownCause(bench) === 'socket.otherAddress' ? ['old-address'] : []),
      },
      ghost: { rule: 'fixed-survives', predicts: asIfFollowing },
    },
    {
      kind: 'ask',
      id: 'unseen',
      lab: 'bind',
      scene: (chance) => {
        const plant = drawnPlant(chance);
        const holder = chance.pick([holders.outgoing, holders.leftover]);
        return starting(plant, [holder(plant), visionOn('0.0.0.0', plant)]);
      },
      shows: ['sockets'],
      facts: startFacts,
      ask: {
        options: ['server-outgoing', 'stopped-leftover', 'outgoing-leftover', 'server-stopped'],
        right: unseenPairs,
        thinks: { 'server-outgoing': 'in-use-is-twice', 'stopped-leftover': 'in-use-is-running' },
      },
    },
    {
      kind: 'practice',
      id: 'start-error',
      skill: 'start-error',
      goal: { count: 3, counted: 'inARow' },
    },
  ],
} as const satisfies Lesson;
