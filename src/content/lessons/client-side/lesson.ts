/** Lesson 7: which address and port a client's form needs, read from the wiring. */
import { withAttempt } from '../../../domain/bench/editAttempt.ts';
import { nearAddress } from '../../../domain/bench/clients.ts';
import { withBind } from '../../../domain/bench/editServer.ts';
import {
  homeOf,
  hostAt,
  serverAt,
  shownAttempt,
  type BenchScenario,
} from '../../../domain/bench/scenario.ts';
import type { Chance } from '../../../domain/chance.ts';
import { parseIpv4 } from '../../../domain/ip/parseIpv4.ts';
import { toIpv4 } from '../../../domain/ip/ipv4.ts';
import {
  dialled,
  drawnPlant,
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

/** Where a gateway usually is; nobody is there. */
const gatewayOf = (address: string): string => withLast(address, 1);

const bothGetThrough = (bench: BenchScenario): boolean =>
  getsThrough(bench, 'robot') && getsThrough(bench, 'plc');

/** Every form with the server's address in the client's own subnet, and the server's port. */
function withFormsFilled(before: BenchScenario): BenchScenario {
  const home = homeOf(before);
  const port = serverAt(before, before.server)?.port;
  return before.scenario.attempts.reduce((bench, { from }, index) => {
    const client = hostAt(bench, from);
    const to = client && home ? nearAddress(client, home) : undefined;
    if (to === undefined || port === undefined) return bench;
    return after(bench, withAttempt(bench, index, { protocol: 'tcp', from, to, port }));
  }, before);
}

const wiring = (hosts: string, bind: string, plant: Plant, ...dials: readonly string[]): string =>
  [hosts, servedOn(bind, plant), `dial=${dials.join(';')}`].join('&');

const form = { shows: ['edit'], facts: plantFacts, isDone: bothGetThrough } as const;

/** The robot's form is filled in already. */
function oneForm(chance: Chance): string {
  const plant = drawnPlant(chance);
  const { nic1, port } = plant;
  const robot = `robot:${nic1}:${port}`;
  return wiring(hostsOf(plant), '0.0.0.0', plant, `plc:127.0.0.1:${port}`, robot);
}

/** The address as the server's, the port as the process's. */
function twoForms(chance: Chance): string {
  const plant = drawnPlant(chance);
  const { nic1, port } = plant;
  const robot = `robot:0.0.0.0:${port}`;
  return wiring(hostsOf(plant), '0.0.0.0', plant, robot, `plc:${nic1}:4312`);
}

/** Both devices on one switch, with NIC 1; NIC 2 leads elsewhere. */
function oneSwitch(chance: Chance): string {
  const plant = drawnPlant(chance);
  const { nic1, nic2, robot, port } = plant;
  const beside = withLast(robot, chance.pick([127, 128]));
  const ipc = `ipc,pc,${nic1}/24@a,${nic2}/24@b`;
  const hosts = `hosts=${ipc};robot,${robot}/24@a;plc,${beside}/24@a`;
  const dials = [`robot:${gatewayOf(nic1)}:${port}`, `plc:${nic2}:${port}`];
  return wiring(hosts, '0.0.0.0', plant, ...dials);
}

/** The server cannot start, and the robot dials what it was to be bound to: itself. */
function clientBound(chance: Chance): string {
  const plant = drawnPlant(chance);
  const { nic2, robot, port } = plant;
  return wiring(hostsOf(plant), robot, plant, `robot:${robot}:${port}`, `plc:${nic2}:${port}`);
}

/** One client, whose form has the gateway in it. */
function drawnForm(chance: Chance): string {
  const plant = drawnPlant(chance);
  const from = chance.pick(['robot', 'plc']);
  const own = from === 'robot' ? plant.robot : plant.plc;
  return [
    hostsOf(plant),
    servedOn('0.0.0.0', plant),
    dialled(plant, `${from}:${gatewayOf(own)}`),
  ].join('&');
}

function formFacts(bench: BenchScenario) {
  const facts = plantFacts(bench);
  const isRobot = shownAttempt(bench)?.from === 'robot';
  return {
    ...facts,
    client: isRobot ? 'robot' : 'PLC',
    own: isRobot ? facts.robot : facts.plc,
    near: isRobot ? 'NIC 1' : 'NIC 2',
    gateway: facts.dialled,
  };
}

const choices = ['wildcard', 'nic1', 'own', 'loopback', 'nic2', 'gateway'] as const;

/** The form filled in with what was chosen. */
function withDialled(before: BenchScenario, choice: string): BenchScenario {
  const { nic1, nic2, own, gateway } = formFacts(before);
  const texts = { wildcard: '0.0.0.0', nic1, own, loopback: '127.0.0.1', nic2, gateway };
  const known = choices.find((each) => each === choice);
  const to = parseIpv4(known === undefined ? '' : texts[known]);
  const shown = shownAttempt(before);
  return to.ok && shown?.protocol === 'tcp'
    ? after(before, withAttempt(before, before.shown, { ...shown, to: to.value }))
    : before;
}

/** Every choice is dialled, in the model. */
const choicesThatConnect = (bench: BenchScenario): readonly string[] =>
  choices.filter((choice) => shownOutcome(withDialled(bench, choice))?.outcome === 'CONNECTED');

export const lesson = {
  parts: [
    {
      kind: 'predict',
      id: 'zeros',
      lab: 'bind',
      scene: () =>
        [hostsOf(ownPlant), servedOn('0.0.0.0', ownPlant), dialled(ownPlant, 'robot:0.0.0.0')].join(
          '&',
        ),
      exposes: ['dial-wildcard'],
      outcome: { ...whatHappens, thinks: { reached: 'dial-wildcard' } },
      reason: {
        options: ['itself', 'no-server', 'wildcard-off'],
        right: (bench) => (shownCause(bench) === 'socket.dialledItself' ? ['itself'] : []),
      },
      ghost: { rule: 'dial-wildcard', predicts: () => 'reached' },
    },
    {
      kind: 'watch',
      id: 'own-subnet',
      lab: 'bind',
      scene: () =>
        [
          hostsOf(ownPlant),
          servedOn('0.0.0.0', ownPlant),
          dialled(ownPlant, `robot:${ownPlant.nic1}`, `plc:${ownPlant.nic2}`),
        ].join('&'),
    },
    {
      ...form,
      kind: 'task',
      id: 'one-form',
      lab: 'bind',
      scene: oneForm,
      exposes: ['dial-localhost'],
      solution: withFormsFilled,
    },
    {
      kind: 'ask',
      id: 'form',
      lab: 'bind',
      scene: drawnForm,
      facts: formFacts,
      ask: {
        options: choices,
        right: choicesThatConnect,
        thinks: { wildcard: 'dial-wildcard', loopback: 'dial-localhost' },
      },
      runs: withDialled,
    },
    {
      ...form,
      kind: 'task',
      id: 'two-forms',
      lab: 'bind',
      scene: twoForms,
      exposes: ['dial-wildcard'],
      solution: withFormsFilled,
    },
    {
      ...form,
      kind: 'task',
      id: 'one-switch',
      lab: 'bind',
      scene: oneSwitch,
      solution: withFormsFilled,
    },
    {
      ...form,
      kind: 'task',
      id: 'client-bound',
      lab: 'bind',
      shows: ['strip', 'edit'],
      scene: clientBound,
      exposes: ['bind-client'],
      solution: (before) => withFormsFilled(after(before, withBind(before, 0, toIpv4(0)))),
    },
    { kind: 'card', id: 'localhost', exposes: ['wildcard-ipv6'] },
    {
      kind: 'practice',
      id: 'which-target',
      skill: 'which-target',
      goal: { count: 3, counted: 'inARow' },
    },
  ],
} as const satisfies Lesson;
