/** Lesson 11: two NICs in one subnet, the other NIC's address, twice the same address, a new one. */
import { withAttempt } from '../../../domain/bench/editAttempt.ts';
import { withNicAddress } from '../../../domain/bench/editNic.ts';
import { withBind } from '../../../domain/bench/editServer.ts';
import { shownAttempt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import { warningsOf } from '../../../domain/bench/warnings.ts';
import type { Chance } from '../../../domain/chance.ts';
import { toIpv4 } from '../../../domain/ip/ipv4.ts';
import {
  drawnPlant,
  dialled,
  hostsOf,
  ownPlant,
  servedOn,
  withLast,
  type Plant,
} from '../../cell.ts';
import type { Lesson } from '../../lesson.ts';
import { shownCause, shownOutcome, whatHappens } from '../../outcomes.ts';
import { plantFacts } from '../../plantFacts.ts';
import { after, getsThrough } from '../../row.ts';

const { nic1, nic2, robot, plc, port } = ownPlant;

/** Both NICs in the subnet of the first; the PLC has moved with the second. */
const sameSubnet = (plant: Plant): string =>
  [
    hostsOf(plant),
    servedOn('0.0.0.0', plant),
    dialled(plant, `plc:${plant.nic2}`, `robot:${plant.nic1}`),
  ].join('&');

function drawnSameSubnet(chance: Chance): string {
  const plant = drawnPlant(chance);
  return sameSubnet({
    ...plant,
    nic2: withLast(plant.nic1, 127),
    plc: withLast(plant.nic1, chance.pick([128, 254])),
  });
}

const eachItsOwn = (bench: BenchScenario): boolean =>
  warningsOf(bench).every(({ code }) => code !== 'nics.sameSubnet' && code !== 'nics.overlap') &&
  getsThrough(bench, 'robot') &&
  getsThrough(bench, 'plc');

/** NIC 2 and what is on its cable, two subnets further; then the PLC's form. */
function withOwnSubnet(before: BenchScenario): BenchScenario {
  const further = (id: string, nic: number) => {
    const on = before.scenario.hosts.find((host) => host.id === id)?.nics[nic]?.addresses[0];
    return { address: toIpv4(((on?.address ?? 0) ^ 0x200) >>> 0), prefix: 24 };
  };
  const [ipc, device] = [further('ipc', 1), further('plc', 0)];
  const attempt = shownAttempt(before);
  const moved = after(before, withNicAddress(before, { host: 'ipc', nic: 'nic2' }, 0, ipc));
  const both = after(moved, withNicAddress(moved, { host: 'plc', nic: 'nic1' }, 0, device));
  return attempt === undefined
    ? both
    : after(both, withAttempt(both, 0, { ...attempt, to: ipc.address }));
}

/** The robot knows a way to NIC 2's address: by NIC 1. */
const throughNic1 = (ipc: string, serve: string, ...flags: readonly string[]): string =>
  [
    `hosts=ipc,pc,${ipc};robot,${robot}/24@a,gw:${nic1};plc,${plc}/24@b`,
    `serve=${serve}`,
    `dial=${flags.map((flag) => `robot:${nic2}:${port}${flag}`).join(';')}`,
  ].join('&');

const bothNics = `${nic1}/24@a,${nic2}/24@b`;
const onNic2 = `ipc:${nic2}:${port}~name:vision~pid:4312`;

/** NIC 1 gets another address while the server, bound to the old one, runs. */
function drawnMove(chance: Chance): string {
  const plant = drawnPlant(chance);
  return [
    `hosts=ipc,pc,${plant.nic1}/24!old_${plant.nobody}/24!new@a,${plant.nic2}/24@b` +
      `;robot,${plant.robot}/24@a;plc,${plant.plc}/24@b`,
    servedOn(plant.nic1, plant),
    dialled(plant, `robot:${plant.nobody}`),
  ].join('&');
}

/** What a UDP client hears of the answer. */
function heard(bench: BenchScenario): readonly string[] {
  const outcome = shownOutcome(bench);
  if (outcome?.outcome !== 'DELIVERED') return [];
  return [outcome.reply === 'none' ? 'nothing' : 'answer'];
}

export const lesson = {
  parts: [
    {
      kind: 'predict',
      id: 'same-subnet',
      lab: 'bind',
      shows: ['story', 'tables'],
      scene: () => sameSubnet({ ...ownPlant, nic2: '192.168.1.101', plc: '192.168.1.20' }),
      exposes: ['same-subnet-nics'],
      outcome: {
        ...whatHappens,
        thinks: { reached: 'same-subnet-nics', refused: 'refused-is-timeout' },
      },
      reason: {
        options: ['reply', 'server', 'mask'],
        right: (bench) =>
          shownCause(bench) === 'arp.otherWire' && shownOutcome(bench)?.way === 'back'
            ? ['reply']
            : [],
      },
      ghost: { rule: 'same-subnet-nics', predicts: () => 'reached' },
    },
    {
      kind: 'task',
      id: 'own-subnets',
      lab: 'bind',
      shows: ['edit', 'story'],
      scene: drawnSameSubnet,
      facts: plantFacts,
      exposes: ['same-subnet-nics'],
      isDone: eachItsOwn,
      solution: withOwnSubnet,
    },
    {
      kind: 'predict',
      id: 'weak',
      lab: 'bind',
      shows: ['story'],
      scene: () => throughNic1(bothNics, onNic2, ''),
      exposes: ['bind-is-cable'],
      outcome: { ...whatHappens, thinks: { refused: 'bind-is-cable', silent: 'bind-is-cable' } },
      reason: {
        options: ['forwarded', 'listens-all', 'any-nic'],
        right: (bench) => (shownCause(bench) === 'socket.exact' ? ['any-nic'] : []),
      },
      ghost: { rule: 'bind-is-cable', predicts: () => 'silent' },
    },
    {
      kind: 'predict',
      id: 'strong',
      lab: 'bind',
      shows: ['story'],
      scene: () =>
        throughNic1(`windows,${nic1}/24@a~name:Ethernet,${nic2}/24@b~name:Ethernet_2`, onNic2, ''),
      outcome: { ...whatHappens, thinks: { refused: 'refused-is-timeout' } },
      reason: {
        options: ['strong-host', 'firewall', 'no-way-back'],
        right: (bench) => (shownCause(bench) === 'deliver.strongHost' ? ['strong-host'] : []),
      },
    },
    {
      kind: 'predict',
      id: 'twice',
      lab: 'bind',
      shows: ['story'],
      scene: () =>
        [
          hostsOf(ownPlant, { others: `;camera,${nic1}/24@a` }),
          servedOn('0.0.0.0', ownPlant),
          dialled(ownPlant, `robot:${nic1}`),
        ].join('&'),
      exposes: ['duplicate-clear'],
      outcome: {
        options: ['always', 'depends', 'told'],
        right: (bench) => {
          const ends = [shownOutcome(bench), ...(shownOutcome(bench)?.or ?? [])];
          const connects = ends.some((end) => end?.outcome === 'CONNECTED');
          return connects && ends.some((end) => end?.cause === 'socket.wrongHost')
            ? ['depends']
            : [];
        },
        thinks: { told: 'duplicate-clear' },
      },
      reason: {
        options: ['server-busy', 'first-plugged', 'who-answers'],
        right: (bench) => (shownCause(bench) === 'socket.wrongHost' ? ['who-answers'] : []),
      },
      ghost: { rule: 'duplicate-clear', predicts: () => 'told' },
    },
    {
      kind: 'task',
      id: 'moved',
      lab: 'bind',
      shows: ['strip'],
      scene: drawnMove,
      facts: plantFacts,
      exposes: ['fixed-survives'],
      isDone: (bench) => getsThrough(bench, 'robot'),
      solution: (before) => after(before, withBind(before, 0, toIpv4(0))),
    },
    {
      kind: 'predict',
      id: 'udp',
      lab: 'bind',
      shows: ['story'],
      scene: () => throughNic1(bothNics, `ipc:0.0.0.0:${port}~udp~name:vision~pid:4312`, '~udp'),
      outcome: {
        options: ['answer', 'nothing', 'refusal'],
        right: heard,
      },
      reason: {
        options: ['lost', 'no-way-back', 'other-address'],
        right: (bench) => (shownCause(bench) === 'reply.otherAddress' ? ['other-address'] : []),
      },
    },
    { kind: 'card', id: 'field' },
    { kind: 'practice', id: 'two-nics', skill: 'two-nics', goal: { count: 3, counted: 'inARow' } },
  ],
} as const satisfies Lesson;
