/** Lesson 1: what `192.168.1.100:50000/TCP` says, and who answers when half of it is wrong. */
import { withAttempt } from '../../../domain/bench/editAttempt.ts';
import { guessOfOutcome } from '../../../domain/bench/prediction.ts';
import { homeOf, shownAttempt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import { bindChoices } from '../../../domain/connect/matrix.ts';
import { verdictsOf } from '../../../domain/connect/simulate.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { otherReading } from '../../../domain/ip/otherReadings.ts';
import { parseIpv4 } from '../../../domain/ip/parseIpv4.ts';
import { benchFacts, edited, plcCalls, robotCalls, sceneOf, visionOn } from '../../benchParts.ts';
import { drawnPlant, hostsOf, ownPlant, type Plant } from '../../cell.ts';
import type { Lesson } from '../../lesson.ts';
import { reaches, shownCause, shownOutcome, whatHappens } from '../../outcomes.ts';

const calling = (plant: Plant, ...dial: readonly string[]): string =>
  sceneOf(hostsOf(plant), [visionOn('0.0.0.0', plant)], dial);
const wrongPort = ({ nic1, port }: Plant): string => `robot:${nic1}:${port + 1}`;
const wrongAddress = ({ nobody, port }: Plant): string => `robot:${nobody}:${port}`;

/** Who says no: the system of a host that was found, or nobody. */
function whoAnswers(bench: BenchScenario): readonly string[] {
  const outcome = shownOutcome(bench);
  const isElsewhere = outcome?.endedAt !== shownAttempt(bench)?.from;
  if (outcome?.outcome === 'ECONNREFUSED' && isElsewhere) return ['system'];
  return outcome?.cause === 'arp.nobody' ? ['nobody'] : [];
}

/** Which half of what was dialled leads nowhere. */
function wrongHalf(bench: BenchScenario): readonly string[] {
  const cause = shownCause(bench);
  if (cause === 'socket.otherPort') return ['port'];
  return cause === 'arp.nobody' ? ['address'] : [];
}

const bothReach = (bench: BenchScenario): boolean =>
  reaches(bench, 'robot', 'vision') && reaches(bench, 'plc', 'vision');

/** What the first client would have to dial: what the PLC's own call shows to be right. */
const dialledRight = (before: BenchScenario): BenchScenario => {
  const home = homeOf(before);
  const to = home?.nics[0]?.addresses[0]?.address;
  const [first, second] = before.scenario.attempts;
  if (to === undefined || first === undefined || second?.protocol !== 'tcp') return before;
  return edited(before, (bench) => withAttempt(bench, 0, { ...second, from: first.from, to }));
};

const tenth: Plant = { ...ownPlant, nic1: '192.168.10.100', robot: '192.168.10.10' };
/** As the robot's note has it. */
const padded = '192.168.010.100';
const misread = otherReading(padded)?.address;

/** What would be seen if the zero were nothing. */
function asIfDecimal({ scenario }: BenchScenario): string {
  const to = parseIpv4(padded.replaceAll(/\b0+(?=\d)/g, ''));
  const attempts = scenario.attempts.map((attempt) =>
    to.ok ? { ...attempt, to: to.value } : attempt,
  );
  const [outcome] = verdictsOf({ ...scenario, attempts }).attempts;
  return outcome === undefined ? '' : guessOfOutcome(outcome);
}

/** Its NICs' addresses and the loopback's; 0.0.0.0 stands for all of them and is none. */
function addressCount(bench: BenchScenario): string {
  const home = homeOf(bench);
  return `${home === undefined ? 0 : bindChoices(home).filter((address) => address !== 0).length}`;
}

export const lesson = {
  parts: [
    {
      kind: 'predict',
      id: 'wrong-port',
      lab: 'bind',
      scene: () => calling(ownPlant, wrongPort(ownPlant)),
      facts: benchFacts,
      outcome: { ...whatHappens, thinks: { silent: 'refused-is-timeout' } },
      reason: { options: ['program', 'system', 'nobody'], right: whoAnswers },
    },
    {
      kind: 'watch',
      id: 'two-halves',
      lab: 'bind',
      scene: () => calling(ownPlant, robotCalls(ownPlant)),
      shows: ['story'],
      facts: benchFacts,
    },
    {
      kind: 'predict',
      id: 'wrong-address',
      lab: 'bind',
      scene: () => calling(ownPlant, wrongAddress(ownPlant)),
      facts: benchFacts,
      outcome: whatHappens,
      reason: { options: ['system', 'program', 'nobody'], right: whoAnswers },
    },
    {
      kind: 'task',
      id: 'one-half',
      lab: 'bind',
      scene: () => calling(ownPlant, wrongPort(ownPlant), plcCalls(ownPlant)),
      shows: ['edit'],
      facts: benchFacts,
      isDone: bothReach,
      solution: dialledRight,
    },
    {
      kind: 'task',
      id: 'both-halves',
      lab: 'bind',
      scene: (chance) => {
        const plant = drawnPlant(chance);
        const wrong = `robot:${plant.nobody}:${plant.port + chance.between(1, 9)}`;
        return calling(plant, wrong, plcCalls(plant));
      },
      shows: ['edit', 'story'],
      facts: benchFacts,
      isDone: bothReach,
      solution: dialledRight,
    },
    {
      kind: 'predict',
      id: 'zeros',
      lab: 'bind',
      scene: () =>
        calling(
          tenth,
          `robot:${misread === undefined ? padded : formatIpv4(misread)}:${tenth.port}`,
        ),
      facts: (bench) => ({ ...benchFacts(bench), padded }),
      exposes: ['leading-zeros'],
      outcome: { ...whatHappens, thinks: { reached: 'leading-zeros' } },
      reason: {
        options: ['no-server', 'octal', 'cable'],
        right: (bench) =>
          shownAttempt(bench)?.to === misread && shownCause(bench) === 'route.none'
            ? ['octal']
            : [],
      },
      ghost: { rule: 'leading-zeros', predicts: asIfDecimal },
    },
    {
      kind: 'ask',
      id: 'how-many',
      lab: 'bind',
      scene: (chance) => {
        const plant = drawnPlant(chance);
        return calling(plant, robotCalls(plant));
      },
      facts: benchFacts,
      ask: { options: ['1', '2', '3', '4'], right: (bench) => [addressCount(bench)] },
    },
    {
      kind: 'predict',
      id: 'who-answers',
      lab: 'bind',
      scene: (chance) => {
        const plant = drawnPlant(chance);
        return calling(plant, chance.pick([wrongPort, wrongPort, wrongAddress])(plant));
      },
      facts: benchFacts,
      outcome: { options: ['program', 'system', 'nobody'], right: whoAnswers },
      reason: { options: ['address', 'port', 'mask'], right: wrongHalf },
    },
    {
      kind: 'practice',
      id: 'address-port',
      skill: 'address-port',
      goal: { count: 3, counted: 'inARow' },
    },
  ],
} as const satisfies Lesson;
