/** Lesson 9: what the end of a call says, and where to look because of it. */
import { withSystem } from '../../../domain/bench/editHost.ts';
import { withNicAddress } from '../../../domain/bench/editNic.ts';
import { whatHelps, withFix } from '../../../domain/bench/help.ts';
import { guessOfOutcome } from '../../../domain/bench/prediction.ts';
import { hostAt, shownAttempt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import { verdictsOf } from '../../../domain/connect/simulate.ts';
import { isErrorName, systemError } from '../../../domain/os/errors.ts';
import { benchFacts, edited, robotCalls, sceneOf, visionOn } from '../../benchParts.ts';
import { drawnPlant, hostsOf, ownPlant } from '../../cell.ts';
import type { Lesson } from '../../lesson.ts';
import { reaches, shownCause, shownGuesses, shownOutcome, whatHappens } from '../../outcomes.ts';
import { faults } from './faults.ts';
import { pinOf, whoTold } from './pins.ts';

const { nic1, nic2, robot, nobody, port } = ownPlant;

const isCause =
  (cause: ReturnType<typeof shownCause>, reason: string) =>
  (bench: BenchScenario): readonly string[] =>
    shownCause(bench) === cause ? [reason] : [];

/** What one would see if a service answered whenever a ping does. */
function asPing({ scenario }: BenchScenario): string {
  const ping = scenario.attempts.findIndex(({ protocol }) => protocol === 'ping');
  const outcome = verdictsOf(scenario).attempts[ping];
  return outcome === undefined ? '' : guessOfOutcome(outcome);
}

/** As a closed port answers where no firewall hides it. */
function asOnLinux(bench: BenchScenario): string {
  const [guess] = shownGuesses(edited(bench, (before) => withSystem(before, 'ipc', 'linux')));
  return guess ?? '';
}

/** As if a wire were a network. */
function asWired(bench: BenchScenario): string {
  const attempt = shownAttempt(bench);
  const owner = bench.scenario.hosts.find(({ nics }) =>
    nics.some(({ addresses }) => addresses.some(({ address }) => address === attempt?.to)),
  );
  const segments = [hostAt(bench, attempt?.from ?? ''), owner].map(
    (host) => host?.nics[0]?.segment ?? null,
  );
  return segments[0] === segments[1] ? 'reached' : 'unreachable';
}

/** What the robot's log says, and when. */
function symptomFacts(bench: BenchScenario) {
  const { outcome = 'SILENCE', afterMs = 0, cause = null } = shownOutcome(bench) ?? {};
  return {
    ...benchFacts(bench),
    cause: cause ?? '',
    log: isErrorName(outcome) ? systemError('linux', outcome).text : 'Connected',
    seconds: `${(afterMs ?? 0) / 1000}`,
  };
}

const isMended = (bench: BenchScenario): boolean => reaches(bench, 'robot', 'vision');

function helped(before: BenchScenario): BenchScenario {
  const [change] = whatHelps(before);
  return change === undefined ? before : edited(before, (bench) => withFix(bench, change));
}

function withWholeMask(before: BenchScenario): BenchScenario {
  const at = hostAt(before, 'ipc')?.nics[0]?.addresses[0];
  if (at === undefined) return before;
  const place = { host: 'ipc', nic: 'nic1' };
  return edited(before, (bench) =>
    withNicAddress(bench, place, 0, { address: at.address, prefix: 24 }),
  );
}

const stopped = `${visionOn('0.0.0.0', ownPlant)}~stopped`;
const far = { ...ownPlant, nic1: '192.168.1.200' };

export const lesson = {
  parts: [
    {
      kind: 'predict',
      id: 'ping-works',
      lab: 'bind',
      scene: () =>
        sceneOf(
          hostsOf(ownPlant, { ipc: `,drop:tcp.${port}` }),
          [visionOn('0.0.0.0', ownPlant)],
          [`robot:${nic1}~ping`, robotCalls(ownPlant)],
          '&show=2',
        ),
      facts: benchFacts,
      exposes: ['ping-proves'],
      outcome: {
        ...whatHappens,
        thinks: { reached: 'ping-proves', refused: 'refused-is-timeout' },
      },
      reason: {
        options: ['stopped', 'firewall', 'cable'],
        right: isCause('firewall.drop', 'firewall'),
      },
      ghost: { rule: 'ping-proves', predicts: asPing },
    },
    {
      kind: 'watch',
      id: 'four-ends',
      lab: 'bind',
      scene: () =>
        sceneOf(
          hostsOf(ownPlant, { ipc: ',drop:tcp.6000' }),
          [visionOn('0.0.0.0', ownPlant)],
          [
            `robot:${nic1}:${port + 1}`,
            `robot:${nic1}:6000`,
            `robot:${nobody}:${port}`,
            `robot:${nic2}:${port}`,
          ],
        ),
      shows: ['packets', 'story'],
      exposes: ['refused-is-timeout'],
    },
    {
      kind: 'predict',
      id: 'stealth',
      lab: 'bind',
      scene: () =>
        sceneOf(
          hostsOf(ownPlant, { ipc: `,windows,fw:drop,allow:tcp.${port}` }),
          [stopped],
          [robotCalls(ownPlant)],
        ),
      facts: benchFacts,
      exposes: ['closed-says-refused'],
      outcome: { ...whatHappens, thinks: { refused: 'closed-says-refused' } },
      reason: {
        options: ['rule', 'hidden', 'mask'],
        right: isCause('firewall.stealth', 'hidden'),
      },
      ghost: { rule: 'closed-says-refused', predicts: asOnLinux },
    },
    {
      kind: 'predict',
      id: 'one-address-twice',
      lab: 'bind',
      scene: () =>
        sceneOf(
          hostsOf(ownPlant, { others: `;camera,${nic1}/24@a` }),
          [visionOn('0.0.0.0', ownPlant)],
          [robotCalls(ownPlant)],
        ),
      facts: benchFacts,
      exposes: ['duplicate-clear'],
      outcome: whatHappens,
      reason: {
        options: ['told', 'server', 'camera'],
        right: isCause('socket.wrongHost', 'camera'),
        thinks: { told: 'duplicate-clear' },
      },
    },
    {
      kind: 'predict',
      id: 'same-switch',
      lab: 'bind',
      scene: () =>
        sceneOf(
          `hosts=ipc,pc,${nic1}/24@a;robot,${robot}/24@a;plc,192.168.2.10/24@a`,
          [`plc:0.0.0.0:${port}~name:control~pid:880`],
          [`robot:192.168.2.10:${port}`],
        ),
      facts: benchFacts,
      exposes: ['switch-is-net'],
      outcome: { ...whatHappens, thinks: { reached: 'switch-is-net' } },
      reason: { options: ['switch', 'mask', 'server'], right: isCause('route.none', 'mask') },
      ghost: { rule: 'switch-is-net', predicts: asWired },
    },
    {
      kind: 'task',
      id: 'half-a-mask',
      lab: 'bind',
      scene: () =>
        sceneOf(
          hostsOf(far).replace(`${far.nic1}/24`, `${far.nic1}/25`),
          [visionOn('0.0.0.0', far)],
          [robotCalls(far)],
        ),
      shows: ['story', 'edit'],
      facts: symptomFacts,
      isDone: isMended,
      solution: withWholeMask,
    },
    {
      kind: 'task',
      id: 'mend-it',
      lab: 'bind',
      scene: (chance) =>
        chance.pick([
          faults.stopped,
          faults.otherNic,
          faults.otherPort,
          faults.firewall,
          faults.cableOut,
          faults.nicDown,
          faults.robotMask,
          faults.serverMask,
        ])(drawnPlant(chance)),
      shows: ['story', 'edit', 'packets'],
      facts: symptomFacts,
      isDone: isMended,
      solution: helped,
    },
    {
      kind: 'predict',
      id: 'pin',
      lab: 'bind',
      scene: (chance) =>
        chance.pick([
          faults.stopped,
          faults.otherNic,
          faults.firewall,
          faults.cableOut,
          faults.robotMask,
          faults.serverMask,
          faults.frozen,
          faults.noRouter,
        ])(drawnPlant(chance)),
      shows: ['story'],
      facts: symptomFacts,
      outcome: {
        options: ['route', 'wire', 'router', 'firewall', 'socket', 'program'],
        right: pinOf,
      },
      reason: { options: ['itself', 'other', 'nobody'], right: whoTold },
    },
    { kind: 'practice', id: 'symptoms', skill: 'symptom', goal: { count: 10, counted: 'inAll' } },
  ],
} as const satisfies Lesson;
