/** Lesson 4: the way out and the way back between two subnets, and when nobody needs a gateway. */
import { withForwarding } from '../../../domain/bench/editHost.ts';
import { withGateway } from '../../../domain/bench/editRoute.ts';
import { addressesOf } from '../../../domain/bench/clients.ts';
import { hostAt, shownAttempt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import { parseBench } from '../../../domain/bench/text.ts';
import { formatIpv4, type Ipv4 } from '../../../domain/ip/ipv4.ts';
import { isInSubnet, subnetOf } from '../../../domain/ip/subnet.ts';
import type { Host } from '../../../domain/net/host.ts';
import { benchFacts, edited } from '../../benchParts.ts';
import { drawnPlant, ownPlant } from '../../cell.ts';
import type { Facts, Lesson } from '../../lesson.ts';
import { reaches, shownCause, shownGuesses, shownOutcome, whatHappens } from '../../outcomes.ts';
import {
  drawnBroken,
  gateway,
  oneSubnet,
  routed,
  router,
  throughIpc,
  twoGateways,
} from './scenes.ts';

/** The same bench with other hosts. */
const withHosts = (bench: BenchScenario, change: (host: Host) => Partial<Host>): BenchScenario => ({
  ...bench,
  scenario: {
    ...bench.scenario,
    hosts: bench.scenario.hosts.map((host) => ({ ...host, ...change(host) })),
  },
});

const guessed = (bench: BenchScenario): string => shownGuesses(bench)[0] ?? '';

const isPc = ({ kind }: Host): boolean => kind === 'pc';

/** What would be seen if PCs were routers. */
const ifPcsForwarded = (bench: BenchScenario): string =>
  guessed(withHosts(bench, (host) => (isPc(host) ? { forwarding: true } : {})));

/** What would be seen if the last gateway, of the card that leads there, were used. */
const ifEachCardUsedItsOwn = (bench: BenchScenario): string =>
  guessed(withHosts(bench, (host) => (isPc(host) ? { gateways: host.gateways.slice(-1) } : {})));

/** Without a gateway nothing leaves the caller. */
function ifGatewayWereNeeded(bench: BenchScenario): string {
  const caller = hostAt(bench, shownAttempt(bench)?.from ?? '');
  return caller?.gateways.length === 0 ? 'unreachable' : guessed(bench);
}

const firstAddress = (bench: BenchScenario, id: string) => {
  const host = hostAt(bench, id);
  return host === undefined ? undefined : addressesOf(host)[0];
};

/** Whether who calls finds the address in its own subnet. */
function isCallLocal(bench: BenchScenario): boolean {
  const attempt = shownAttempt(bench);
  const on = attempt === undefined ? undefined : firstAddress(bench, attempt.from);
  return attempt !== undefined && on !== undefined && isInSubnet(attempt.to, subnetOf(on));
}

/** The robot reaches the PLC, and the two are still in two subnets. */
const isBridged = (bench: BenchScenario): boolean =>
  !isCallLocal(bench) && reaches(bench, 'robot', 'control');

/** Both ends use the address in the middle that is in their own subnet, and the middle forwards. */
function bridged(before: BenchScenario): BenchScenario {
  const [middle] = before.scenario.hosts;
  const [one, two] = middle === undefined ? [] : addressesOf(middle);
  if (middle === undefined || one === undefined || two === undefined) return before;
  const via = (host: string, address: Ipv4) => (bench: BenchScenario) =>
    withGateway(bench, host, address);
  return edited(before, via('robot', one.address), via('plc', two.address), (bench) =>
    withForwarding(bench, middle.id, true),
  );
}

/** Who stands where: the two ends, and the two addresses in the middle. */
function ends(bench: BenchScenario) {
  const address = (id: string): string => {
    const on = firstAddress(bench, id);
    return on === undefined ? '–' : formatIpv4(on.address);
  };
  const middle = bench.scenario.hosts[0];
  const [one, two] = middle === undefined ? [] : addressesOf(middle);
  return {
    robot: address('robot'),
    plc: address('plc'),
    one: one === undefined ? '–' : formatIpv4(one.address),
    two: two === undefined ? '–' : formatIpv4(two.address),
  } satisfies Facts;
}

const benchIn = (text: string): BenchScenario | undefined => {
  const read = parseBench(text);
  return read.ok ? read.value : undefined;
};

/** Each sentence, tried: no gateway in one subnet; the second of two gateways taken away. */
function rightSentences(): readonly string[] {
  const [local, two] = [benchIn(oneSubnet), benchIn(twoGateways)];
  if (local === undefined || two === undefined) return [];
  const isNeeded = !reaches(
    withHosts(local, () => ({ gateways: [] })),
    'robot',
    'vision',
  );
  const first = withHosts(two, ({ gateways }) => ({ gateways: gateways.slice(0, 1) }));
  const isSecondUsed = guessed(two) !== guessed(first);
  if (isNeeded) return ['must'];
  return [isSecondUsed ? 'per-nic' : 'one'];
}

export const lesson = {
  parts: [
    {
      kind: 'predict',
      id: 'no-gateway',
      lab: 'bind',
      scene: () => oneSubnet,
      exposes: ['gateway-always'],
      facts: benchFacts,
      outcome: { ...whatHappens, thinks: { unreachable: 'gateway-always' } },
      reason: {
        options: ['ipc-is-gateway', 'same-subnet', 'cable'],
        right: (bench) =>
          isCallLocal(bench) && guessed(bench) === 'reached' ? ['same-subnet'] : [],
      },
      ghost: { rule: 'gateway-always', predicts: ifGatewayWereNeeded },
    },
    {
      kind: 'watch',
      id: 'through-router',
      lab: 'bind',
      scene: () => routed(router, gateway(router.nic1), gateway(router.nic2)),
      shows: ['story'],
      facts: ends,
    },
    {
      kind: 'predict',
      id: 'way-back',
      lab: 'bind',
      scene: () => routed(router, gateway(router.nic1), ''),
      shows: ['story'],
      facts: ends,
      outcome: whatHappens,
      reason: {
        options: ['way-out', 'router', 'way-back'],
        right: (bench) => {
          if (shownCause(bench) !== 'route.none') return [];
          return [shownOutcome(bench)?.way === 'back' ? 'way-back' : 'way-out'];
        },
      },
    },
    {
      kind: 'task',
      id: 'give-way-back',
      lab: 'bind',
      scene: (chance) => {
        const plant = drawnPlant(chance);
        return routed(plant, gateway(plant.nic1), '');
      },
      shows: ['edit', 'story'],
      facts: ends,
      isDone: isBridged,
      solution: bridged,
    },
    {
      kind: 'predict',
      id: 'pc',
      lab: 'bind',
      scene: () => throughIpc(ownPlant, '', gateway(ownPlant.nic1), gateway(ownPlant.nic2)),
      shows: ['story'],
      exposes: ['pc-is-router'],
      facts: ends,
      outcome: { ...whatHappens, thinks: { reached: 'pc-is-router' } },
      reason: {
        options: ['two-cards', 'forwarding', 'way-back'],
        right: (bench) => (shownCause(bench) === 'forward.off' ? ['forwarding'] : []),
      },
      ghost: { rule: 'pc-is-router', predicts: ifPcsForwarded },
    },
    {
      kind: 'predict',
      id: 'two-gateways',
      lab: 'bind',
      scene: () => twoGateways,
      shows: ['story'],
      exposes: ['gateway-per-nic'],
      outcome: { ...whatHappens, thinks: { reached: 'gateway-per-nic' } },
      reason: {
        options: ['each-card', 'tries-both', 'one-wins'],
        right: (bench) => (shownCause(bench) === 'forward.noRoute' ? ['one-wins'] : []),
        thinks: { 'each-card': 'gateway-per-nic' },
      },
      ghost: { rule: 'gateway-per-nic', predicts: ifEachCardUsedItsOwn },
    },
    {
      kind: 'task',
      id: 'alone',
      lab: 'bind',
      scene: drawnBroken,
      shows: ['edit', 'story'],
      facts: ends,
      isDone: isBridged,
      solution: bridged,
    },
    {
      kind: 'ask',
      id: 'which-sentence',
      lab: 'bind',
      scene: () => twoGateways,
      ask: {
        options: ['must', 'one', 'per-nic'],
        right: rightSentences,
        thinks: { must: 'gateway-always', 'per-nic': 'gateway-per-nic' },
      },
    },
    { kind: 'practice', id: 'gateways', skill: 'gateway', goal: { count: 3, counted: 'inARow' } },
  ],
} as const satisfies Lesson;
