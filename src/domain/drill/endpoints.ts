/**
 * Address and port: which part of an endpoint names what, how many addresses a host has, and who
 * answers a message that goes to another address or port. The model says who.
 */
import type { Chance } from '../chance.ts';
import { plainHost, plainNic, plainServer } from '../connect/defaults.ts';
import type { Outcome } from '../connect/outcome.ts';
import type { Scenario } from '../connect/scenario.ts';
import { verdictsOf } from '../connect/simulate.ts';
import { formatIpv4, ipv4OfOctets, octetsOf, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { heldAtStart } from '../net/held.ts';
import { drawnPrivate } from './addresses.ts';
import type { Drill, Rule } from './drill.ts';
import { endpointAsks, type EndpointAsk, type EndpointQuestion } from './question.ts';
import { everyAddress, sitePrefix } from './site.ts';
import type { WrongRule } from './wrongRule.ts';

const wires = ['a', 'b', 'c', 'd'] as const;

/** The devices are on the wire of the IPC's first NIC. */
export function endpointScenario(question: EndpointQuestion): Scenario {
  const { nics, robot, plc, port, to, toPort } = question;
  const at = (address: Ipv4) => ({ address, prefix: sitePrefix });
  const ownNics = nics.map((nic, index) =>
    plainNic(`nic${index + 1}`, wires[index] ?? null, at(nic)),
  );
  return {
    hosts: [
      plainHost('ipc', ...ownNics),
      plainHost('robot', plainNic('nic1', 'a', at(robot))),
      plainHost('plc', plainNic('nic1', 'a', at(plc))),
    ],
    sockets: [plainServer('ipc', { bind: everyAddress, port })],
    attempts: [{ protocol: 'tcp', from: 'robot', to, port: toPort }],
  };
}

export const answerers = ['program', 'system', 'plc', 'nobody'] as const;
/** The server's program; the system of its host; the other device; nobody on the wire. */
export type Answerer = (typeof answerers)[number];

export const isAnswerer = (text: string): text is Answerer =>
  answerers.some((each) => each === text);

function answererOf({ outcome, endedAt }: Outcome): Answerer {
  if (outcome === 'CONNECTED') return 'program';
  if (outcome !== 'ECONNREFUSED') return 'nobody';
  return endedAt === 'plc' ? 'plc' : 'system';
}

const who = (question: EndpointQuestion): Answerer => {
  const [outcome] = verdictsOf(endpointScenario(question)).attempts;
  return outcome === undefined ? 'nobody' : answererOf(outcome);
};

/** NICs' and the one for itself: what `ip -4 addr` would list. */
function addressCount(question: EndpointQuestion): number {
  const [ipc] = endpointScenario(question).hosts;
  return ipc === undefined ? 0 : heldAtStart(ipc).length + 1;
}

/** What stands in front: the first three numbers of an address. */
const firstNumbers = (address: Ipv4): string => octetsOf(address).slice(0, 3).join('.');

const named = ({ nics: [nic] }: EndpointQuestion): Ipv4 => nic ?? everyAddress;

const rights: Readonly<Record<EndpointAsk, (question: EndpointQuestion) => string>> = {
  interface: (question) => formatIpv4(named(question)),
  service: ({ port }) => `${port}`,
  count: (question) => `${addressCount(question)}`,
  who,
};

const rule = (
  id: WrongRule,
  given: Readonly<Partial<Record<EndpointAsk, (question: EndpointQuestion) => string | null>>>,
): Rule<EndpointQuestion> => ({
  id,
  gives: (question) => given[question.ask]?.(question) ?? null,
});

/** Where the answer is not what was asked; on another answer a rule has nothing to say. */
const instead =
  (right: Answerer, given: Answerer) =>
  (question: EndpointQuestion): string | null =>
    who(question) === right ? given : null;

export const endpointRules: readonly Rule<EndpointQuestion>[] = [
  rule('port-is-interface', { interface: ({ port }) => `${port}` }),
  rule('address-is-service', { service: (question) => formatIpv4(named(question)) }),
  rule('protocol-is-name', { interface: () => 'TCP', service: () => 'TCP' }),
  rule('part-is-interface', { interface: (question) => firstNumbers(named(question)) }),
  rule('part-is-service', { service: (question) => firstNumbers(named(question)) }),
  rule('one-address-a-host', { count: () => '1' }),
  rule('loopback-forgotten', { count: ({ nics }) => `${nics.length}` }),
  rule('wildcard-is-address', { count: (question) => `${addressCount(question) + 1}` }),
  rule('any-port-reaches', { who: instead('system', 'program') }),
  rule('refused-is-timeout', { who: instead('system', 'nobody') }),
  rule('others-answer', { who: instead('system', 'plc') }),
  rule('system-reads', { who: instead('program', 'system') }),
  rule('others-answer', { who: instead('program', 'plc') }),
  rule('silence-at-a-server', { who: instead('program', 'nobody') }),
  rule('server-everywhere', { who: instead('plc', 'program') }),
  rule('system-everywhere', { who: instead('plc', 'system') }),
  rule('refused-is-timeout', { who: instead('plc', 'nobody') }),
  rule('server-everywhere', { who: instead('nobody', 'program') }),
  rule('system-everywhere', { who: instead('nobody', 'system') }),
  rule('others-answer', { who: instead('nobody', 'plc') }),
];

function drawnPlant(chance: Chance): Omit<EndpointQuestion, 'skill' | 'ask'> {
  const [a, b, c] = octetsOf(drawnPrivate(chance, sitePrefix));
  const at = (subnet: number, host: number): Ipv4 => ipv4OfOctets([a, b, (c + subnet) % 256, host]);
  const count = chance.between(2, 4);
  const nics = Array.from({ length: count }, (_, index) => at(index, chance.between(2, 99)));
  const [robot, plc, nobody] = [100, 150, 200].map((from) => at(0, from + chance.below(50)));
  const port = chance.pick([50_000, 50_001, 5000, 6000, 8080, 30_000]);
  const nic = nics[0] ?? everyAddress;
  const [to, toPort] = chance.pick([
    [nic, port],
    [nic, port + chance.between(1, 9)],
    [plc ?? nic, port],
    [nobody ?? nic, port],
  ]);
  return { nics, robot: robot ?? toIpv4(0), plc: plc ?? toIpv4(0), port, to, toPort };
}

export const addressAndPort: Drill<EndpointQuestion> = {
  draw: (chance) => ({
    skill: 'address-port',
    ask: chance.pick(endpointAsks),
    ...drawnPlant(chance),
  }),
  right: (question) => rights[question.ask](question),
  rules: endpointRules,
  choices: 3,
};
