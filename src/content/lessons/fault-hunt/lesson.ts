/**
 * Lesson 12: how to hunt: from the symptom to the place, from the place to the cause. Its tasks are
 * puzzles of the hunt, those that can be mended step by step.
 */
import { benchOf, type BenchScenario } from '../../../domain/bench/scenario.ts';
import { formatBench } from '../../../domain/bench/text.ts';
import type { Chance } from '../../../domain/chance.ts';
import { verdictsOf } from '../../../domain/connect/simulate.ts';
import { huntAt } from '../../../domain/hunt/hunt.ts';
import { mended } from '../../../domain/hunt/mend.ts';
import { isCellWorking, isServed } from '../../../domain/hunt/working.ts';
import { isErrorName, systemError } from '../../../domain/os/errors.ts';
import { benchFacts, sceneOf, visionOn } from '../../benchParts.ts';
import { hostsOf, ownPlant } from '../../cell.ts';
import type { Lesson } from '../../lesson.ts';
import { shownGuesses, whatHappens } from '../../outcomes.ts';

const { nic1, nic2, port } = ownPlant;

/** What each device's log says: `robot:Connection refused|plc:connected`. */
function logFacts({ scenario }: BenchScenario) {
  const { attempts } = verdictsOf(scenario);
  const logs = scenario.attempts.map(({ from }, index) => {
    const outcome = attempts[index];
    const system = scenario.hosts.find(({ id }) => id === from)?.system ?? 'linux';
    if (outcome === undefined) return '';
    if (isErrorName(outcome.outcome)) {
      return `${from}:${systemError(system, outcome.outcome).text.replace(/\.$/, '')}`;
    }
    return `${from}:${isServed(scenario, outcome) ? 'connected' : 'odd'}`;
  });
  return { logs: logs.join('|') };
}

/** Puzzles of many kinds, all of which can be mended step by step. */
const seeds: Readonly<Record<1 | 2, readonly [number, ...number[]]>> = {
  1: [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 33,
    34, 35, 38, 39, 40, 42,
  ],
  2: [
    1, 3, 4, 6, 7, 8, 9, 12, 13, 17, 20, 22, 23, 25, 26, 27, 29, 30, 33, 42, 47, 51, 54, 55, 66, 67,
    73, 80, 96, 113, 114, 141,
  ],
};

const puzzle =
  (level: 1 | 2) =>
  (chance: Chance): string =>
    formatBench(benchOf(huntAt(level, chance.pick(seeds[level])).start));

const solved = (before: BenchScenario): BenchScenario => ({
  ...before,
  scenario: mended(before.scenario) ?? before.scenario,
});

const isMended = ({ scenario }: BenchScenario): boolean => isCellWorking(scenario);

/** By what was seen: where a technician goes first. */
const firstLook = {
  reached: 'program',
  refused: 'server',
  silent: 'lost',
  unreachable: 'client',
  notStarted: 'server',
} as const;

/** One fault each, another end each. */
const oneEndEach = (chance: Chance): string => {
  const on = visionOn('0.0.0.0', ownPlant);
  const calls = [`robot:${nic1}:${port}`];
  const [hosts, server] = chance.pick([
    [hostsOf(ownPlant), `${on}~stopped`],
    [hostsOf(ownPlant), visionOn(nic2, ownPlant)],
    [hostsOf(ownPlant, { ipc: `,drop:tcp.${port}` }), on],
    [hostsOf(ownPlant).replace(`${ownPlant.robot}/24`, `192.168.7.10/24`), on],
    [hostsOf(ownPlant), `${on}~frozen`],
  ] as const);
  return sceneOf(hosts, [server], calls);
};

export const lesson = {
  parts: [
    { kind: 'card', id: 'how' },
    {
      kind: 'watch',
      id: 'worked',
      lab: 'bind',
      scene: () =>
        sceneOf(
          hostsOf(ownPlant),
          [visionOn(nic2, ownPlant)],
          [`robot:${nic1}:${port}`, `plc:${nic2}:${port}`],
        ),
      shows: ['terminal', 'tables', 'packets', 'story'],
      facts: logFacts,
    },
    {
      kind: 'predict',
      id: 'first-look',
      lab: 'bind',
      scene: oneEndEach,
      facts: benchFacts,
      outcome: { ...whatHappens, thinks: { silent: 'refused-is-timeout' } },
      reason: {
        options: ['lost', 'server', 'program', 'client'],
        right: (bench) =>
          shownGuesses(bench)
            .slice(0, 1)
            .map((guess) => firstLook[guess]),
      },
    },
    {
      kind: 'task',
      id: 'one-fault',
      lab: 'bind',
      scene: puzzle(1),
      shows: ['terminal', 'tables', 'packets', 'edit'],
      facts: logFacts,
      isDone: isMended,
      solution: solved,
    },
    {
      kind: 'task',
      id: 'two-faults',
      lab: 'bind',
      scene: puzzle(2),
      shows: ['terminal', 'tables', 'packets', 'edit'],
      facts: logFacts,
      isDone: isMended,
      solution: solved,
    },
    { kind: 'card', id: 'endless' },
  ],
} as const satisfies Lesson;
