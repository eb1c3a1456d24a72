/** Lesson 10: the firewall says who may come, bind says where one listens; both must let a packet in. */
import { hostAt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Chance } from '../../../domain/chance.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { benchFacts, plcCalls, robotCalls, sceneOf, visionOn } from '../../benchParts.ts';
import { drawnPlant, hostsOf, ownPlant, type Plant } from '../../cell.ts';
import type { Facts, Lesson, Question } from '../../lesson.ts';
import { shownCause, shownGuesses, whatHappens } from '../../outcomes.ts';
import {
  nicTowards,
  gatesOf,
  ifBoundToAll,
  ifNoFirewall,
  isOneServiceOpen,
  isRuled,
  withOneService,
} from './gates.ts';

const { nic1, nic2, port } = ownPlant;

const guarded = (
  plant: Plant,
  firewall: string,
  bind: string,
  ...dial: readonly string[]
): string => sceneOf(hostsOf(plant, { ipc: `,${firewall}` }), [visionOn(bind, plant)], dial);

/** Windows as its documents describe it: the rule counts on private networks, the NICs are on public ones. */
const onWindows = sceneOf(
  `hosts=ipc,pc,windows,${nic1}/24@a~public~name:Ethernet,${nic2}/24@b~public~name:Ethernet_2` +
    `,fw:drop,allow:tcp.${port}~private` +
    `;robot,${ownPlant.robot}/24@a;plc,${ownPlant.plc}/24@b`,
  [visionOn('0.0.0.0', ownPlant)],
  [robotCalls(ownPlant)],
);

/** The robot is on NIC 1 or on NIC 2. */
function drawnOpen(chance: Chance): string {
  const plant = drawnPlant(chance);
  if (chance.pick([true, false])) {
    return guarded(plant, 'fw:off', '0.0.0.0', robotCalls(plant), plcCalls(plant));
  }
  return sceneOf(
    `hosts=ipc,pc,${plant.nic1}/24@a,${plant.nic2}/24@b,fw:off` +
      `;robot,${plant.plc}/24@b;plc,${plant.robot}/24@a`,
    [visionOn('0.0.0.0', plant)],
    [`robot:${plant.nic2}:${plant.port}`, `plc:${plant.nic1}:${plant.port}`],
  );
}

/** Each gate open or closed, as likely as not. */
function drawnGates(chance: Chance): string {
  const plant = drawnPlant(chance);
  const nic = chance.pick(['nic1', 'nic2']);
  const bind = chance.pick([true, false])
    ? chance.pick(['0.0.0.0', plant.nic1])
    : chance.pick(['127.0.0.1', plant.nic2]);
  return guarded(plant, `fw:drop,allow:tcp.${plant.port}@${nic}`, bind, robotCalls(plant));
}

/** Which of the two is closed to the call that is looked at. */
const whichGate = {
  options: ['none', 'firewall', 'bind', 'both'],
  right: (bench) => {
    const { firewall, server } = gatesOf(bench);
    if (firewall) return [server ? 'none' : 'bind'];
    return [server ? 'firewall' : 'both'];
  },
} as const satisfies Question<BenchScenario>;

/** "nic2" as the lab writes it. */
const nicName = (nic: string): string => nic.replace('nic', 'NIC ');

/** "open" and "closed" are codes: the words are `en.ts`'s. */
function gateFacts(bench: BenchScenario) {
  const { firewall, server } = gatesOf(bench);
  const code = (isOpen: boolean): string => (isOpen ? 'open' : 'closed');
  const nic = hostAt(bench, 'ipc')?.firewall.rules[0]?.nic ?? '';
  return {
    ...benchFacts(bench),
    firewall: code(firewall),
    server: code(server),
    nic: nicName(nic),
  } satisfies Facts;
}

/** By which NIC of the IPC the robot comes, and from where it calls. */
function nicFacts(bench: BenchScenario) {
  const nic = nicTowards(bench, 'robot') ?? '';
  const from = hostAt(bench, 'robot')?.nics[0]?.addresses[0]?.address;
  return {
    ...benchFacts(bench),
    nic: nicName(nic),
    from: from === undefined ? '–' : formatIpv4(from),
  } satisfies Facts;
}

/** Whether a rule of another profile than the NIC’s would let it in. */
function isOnOtherProfile(bench: BenchScenario): boolean {
  const ipc = hostAt(bench, 'ipc');
  const profiles = ipc?.nics.map(({ profile }) => profile) ?? [];
  const named = ipc?.firewall.rules.flatMap(({ profile }) => (profile === null ? [] : [profile]));
  return named !== undefined && named.length > 0 && !named.some((each) => profiles.includes(each));
}

/** The other call of the same scene: the one that is dropped. */
const asIfDropped = (bench: BenchScenario): string =>
  shownGuesses({ ...bench, shown: bench.shown === 0 ? 1 : 0 })[0] ?? '';

export const lesson = {
  parts: [
    {
      kind: 'predict',
      id: 'blocked',
      lab: 'bind',
      scene: () =>
        guarded(
          ownPlant,
          `drop:tcp.${port}`,
          '0.0.0.0',
          robotCalls(ownPlant),
          `robot:${nic1}~ping`,
        ),
      exposes: ['wildcard-allows', 'ping-proves'],
      facts: benchFacts,
      outcome: {
        ...whatHappens,
        thinks: { reached: 'wildcard-allows', refused: 'refused-is-timeout' },
      },
      reason: {
        options: ['way-broken', 'rule', 'not-bound'],
        right: (bench) => (shownCause(bench) === 'firewall.drop' ? ['rule'] : []),
      },
      ghost: { rule: 'wildcard-allows', predicts: ifNoFirewall },
    },
    {
      kind: 'watch',
      id: 'two-gates',
      lab: 'bind',
      scene: () => guarded(ownPlant, `fw:drop,allow:tcp.${port}`, nic1, robotCalls(ownPlant)),
      shows: ['story'],
      facts: benchFacts,
    },
    {
      kind: 'predict',
      id: 'says-no',
      lab: 'bind',
      scene: () =>
        `${guarded(
          ownPlant,
          `drop:tcp.${port}@nic1,reject:tcp.${port}@nic2`,
          '0.0.0.0',
          robotCalls(ownPlant),
          plcCalls(ownPlant),
        )}&show=2`,
      shows: ['story'],
      exposes: ['refused-is-timeout'],
      facts: benchFacts,
      outcome: {
        ...whatHappens,
        thinks: { silent: 'refused-is-timeout', reached: 'wildcard-allows' },
      },
      reason: {
        options: ['nobody-listens', 'rule-answers', 'time'],
        right: (bench) => (shownCause(bench) === 'firewall.reject' ? ['rule-answers'] : []),
      },
      ghost: { rule: 'refused-is-timeout', predicts: asIfDropped },
    },
    {
      kind: 'predict',
      id: 'inside-only',
      lab: 'bind',
      scene: () =>
        guarded(ownPlant, `fw:drop,allow:tcp.${port}`, '127.0.0.1', robotCalls(ownPlant)),
      shows: ['story'],
      exposes: ['firewall-open'],
      facts: benchFacts,
      outcome: { ...whatHappens, thinks: { reached: 'firewall-open' } },
      reason: {
        options: ['firewall', 'bind', 'both'],
        right: (bench) => whichGate.right(bench).filter((gate) => gate !== 'none'),
      },
      ghost: { rule: 'firewall-open', predicts: ifBoundToAll },
    },
    {
      kind: 'task',
      id: 'one-card',
      lab: 'bind',
      scene: () =>
        guarded(
          ownPlant,
          `fw:drop,allow:tcp.${port}`,
          '0.0.0.0',
          robotCalls(ownPlant),
          plcCalls(ownPlant),
        ),
      shows: ['edit', 'story'],
      facts: nicFacts,
      isDone: isOneServiceOpen,
      solution: withOneService,
    },
    {
      kind: 'predict',
      id: 'profile',
      lab: 'bind',
      scene: () => onWindows,
      shows: ['story'],
      facts: (bench) => ({
        ...benchFacts(bench),
        profile: hostAt(bench, 'ipc')?.nics[0]?.profile ?? '',
      }),
      outcome: { ...whatHappens, thinks: { refused: 'closed-says-refused' } },
      reason: {
        options: ['not-bound', 'profile', 'no-rule'],
        right: (bench) =>
          shownCause(bench) === 'firewall.drop' &&
          isRuled(bench, 'allow') &&
          isOnOtherProfile(bench)
            ? ['profile']
            : [],
      },
    },
    {
      kind: 'task',
      id: 'alone',
      lab: 'bind',
      scene: drawnOpen,
      shows: ['edit', 'story'],
      facts: nicFacts,
      isDone: isOneServiceOpen,
      solution: withOneService,
    },
    {
      kind: 'ask',
      id: 'which-gate',
      lab: 'bind',
      scene: drawnGates,
      facts: gateFacts,
      ask: whichGate,
    },
    { kind: 'practice', id: 'rules', skill: 'firewall', goal: { count: 3, counted: 'inARow' } },
  ],
} as const satisfies Lesson;
