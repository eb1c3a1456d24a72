/** Lesson 6: which of my addresses the server listens on, and who gets through because of it. */
import { withFirewallOn } from '../../../domain/bench/editFirewall.ts';
import { withBind } from '../../../domain/bench/editServer.ts';
import { addressesOf } from '../../../domain/bench/clients.ts';
import { homeOf, type BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Chance } from '../../../domain/chance.ts';
import { shownCause, whatHappens } from '../../outcomes.ts';
import { dialled, drawnPlant, hostsOf, ownPlant, servedOn } from '../../cell.ts';
import { plantFacts } from '../../plantFacts.ts';
import { after, getsThrough, isRowRight, withRowPredicted } from '../../row.ts';
import type { Lesson } from '../../lesson.ts';

const toBoth = (plant: typeof ownPlant): string =>
  dialled(plant, `robot:${plant.nic1}`, `plc:${plant.nic2}`);

const onNic2 = [
  hostsOf(ownPlant),
  servedOn(ownPlant.nic2, ownPlant),
  dialled(ownPlant, `robot:${ownPlant.nic1}`),
].join('&');

/** The office is on a third NIC, which was added after the rest had been planned. */
const office = [
  hostsOf(ownPlant, {
    ipc: ',10.0.0.5/24@office~name:Office',
    others: ';laptop,pc,10.0.0.50/24@office',
  }),
  servedOn('0.0.0.0', ownPlant),
  dialled(ownPlant, 'laptop:10.0.0.5', `robot:${ownPlant.nic1}`, `plc:${ownPlant.nic2}`),
].join('&');

function drawnRow(chance: Chance, open: string): string {
  const plant = drawnPlant(chance);
  return [hostsOf(plant), servedOn('0.0.0.0', plant), toBoth(plant), `predict=${open}`].join('&');
}

/** Off, and with a rule that counts as soon as it is on. */
function drawnWithRule(chance: Chance): string {
  const plant = drawnPlant(chance);
  const [nic, bind] = chance.pick([
    ['nic1', plant.nic1],
    ['nic2', plant.nic2],
    ['nic2', '0.0.0.0'],
    ['nic1', '0.0.0.0'],
  ]);
  return [
    hostsOf(plant, { ipc: `,fw:off,drop:tcp.${plant.port}@${nic}` }),
    servedOn(bind, plant),
    toBoth(plant),
    'predict=open',
  ].join('&');
}

function drawnClientBound(chance: Chance): string {
  const plant = drawnPlant(chance);
  return [hostsOf(plant), servedOn(plant.robot, plant), toBoth(plant)].join('&');
}

function drawnLocalOnly(chance: Chance): string {
  const plant = drawnPlant(chance);
  return [hostsOf(plant), servedOn(plant.nic2, plant), dialled(plant, 'ipc:127.0.0.1')].join('&');
}

const firewallOf = (bench: BenchScenario) => homeOf(bench)?.firewall;

export const lesson = {
  parts: [
    {
      kind: 'predict',
      id: 'other-nic',
      lab: 'bind',
      scene: () => onNic2,
      outcome: { ...whatHappens, thinks: { silent: 'bind-is-cable' } },
      reason: {
        options: ['cable', 'other-address', 'mask'],
        right: (bench) => (shownCause(bench) === 'socket.otherAddress' ? ['other-address'] : []),
        thinks: { cable: 'bind-is-cable' },
      },
      ghost: { rule: 'bind-is-cable', predicts: () => 'silent' },
    },
    {
      kind: 'watch',
      id: 'row',
      lab: 'bind',
      shows: ['strip', 'matrix'],
      scene: () =>
        [
          hostsOf(ownPlant),
          servedOn(ownPlant.nic2, ownPlant),
          dialled(ownPlant, `plc:${ownPlant.nic2}`, `robot:${ownPlant.nic1}`, 'ipc:127.0.0.1'),
        ].join('&'),
    },
    {
      kind: 'predict',
      id: 'loopback',
      lab: 'bind',
      scene: () =>
        [
          hostsOf(ownPlant),
          servedOn('127.0.0.1', ownPlant),
          dialled(ownPlant, `robot:${ownPlant.nic1}`, 'ipc:127.0.0.1'),
        ].join('&'),
      exposes: ['local-works'],
      outcome: {
        ...whatHappens,
        thinks: { reached: 'local-works', silent: 'refused-is-timeout' },
      },
      reason: {
        options: ['only-itself', 'not-running', 'firewall'],
        right: (bench) =>
          shownCause(bench) === 'socket.otherAddress' && getsThrough(bench, 'ipc')
            ? ['only-itself']
            : [],
      },
    },
    {
      kind: 'task',
      id: 'mark-row',
      lab: 'bind',
      shows: ['strip', 'matrix'],
      // Two cells are marked already: the robot and the PLC, each by its own subnet.
      scene: (chance) => drawnRow(chance, 'open,0.0.0.0:----1---1'),
      facts: plantFacts,
      isDone: isRowRight,
      solution: withRowPredicted,
    },
    {
      kind: 'task',
      id: 'client-address',
      lab: 'bind',
      shows: ['strip'],
      scene: drawnClientBound,
      facts: plantFacts,
      exposes: ['bind-client'],
      isDone: (bench) => getsThrough(bench, 'robot') && !getsThrough(bench, 'plc'),
      solution: (before) => {
        const home = homeOf(before);
        const first = home === undefined ? undefined : addressesOf(home)[0];
        return first === undefined ? before : after(before, withBind(before, 0, first.address));
      },
    },
    {
      kind: 'predict',
      id: 'office',
      lab: 'bind',
      scene: () => office,
      exposes: ['wildcard-safe'],
      outcome: whatHappens,
      reason: {
        options: ['every-address', 'first-nics', 'asked'],
        right: (bench) => (shownCause(bench) === 'socket.wildcard' ? ['every-address'] : []),
        thinks: { 'first-nics': 'wildcard-safe' },
      },
    },
    {
      kind: 'task',
      id: 'switches',
      lab: 'bind',
      shows: ['strip', 'edit', 'matrix'],
      scene: drawnWithRule,
      facts: (before) => ({
        ...plantFacts(before),
        nic: firewallOf(before)?.rules[0]?.nic === 'nic1' ? 'NIC 1' : 'NIC 2',
      }),
      isDone: (bench) => firewallOf(bench)?.on === true && isRowRight(bench),
      solution: (before) => withRowPredicted(after(before, withFirewallOn(before, 'ipc', true))),
    },
    {
      kind: 'ask',
      id: 'check',
      lab: 'bind',
      scene: drawnLocalOnly,
      facts: plantFacts,
      ask: whatHappens,
    },
    {
      kind: 'practice',
      id: 'which-bind',
      skill: 'which-bind',
      goal: { count: 3, counted: 'inARow' },
    },
  ],
} as const satisfies Lesson;
