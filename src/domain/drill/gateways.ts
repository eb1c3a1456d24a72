/**
 * The way out and the way back: which gateway a client needs, and what it sees with the gateways
 * that are set. A router, or a PC that should be one, stands between two subnets.
 */
import type { Chance } from '../chance.ts';
import { plainHost, plainNic, plainServer } from '../connect/defaults.ts';
import type { Outcome } from '../connect/outcome.ts';
import type { Scenario } from '../connect/scenario.ts';
import { verdictsOf } from '../connect/simulate.ts';
import { formatIpv4, ipv4OfOctets, octetsOf, type Ipv4 } from '../ip/ipv4.ts';
import type { Host } from '../net/host.ts';
import { drawnPrivate } from './addresses.ts';
import { drawnUntil, type Drill, type Rule } from './drill.ts';
import type { GatewayEnd, GatewayQuestion } from './question.ts';
import { seenOf, seenRules, withSeen, type Seen } from './seen.ts';
import { everyAddress, sitePrefix } from './site.ts';

const withGateway = (host: Host, gateway: Ipv4 | null): Host => ({
  ...host,
  gateways: gateway === null ? [] : [{ nic: 'nic1', via: gateway, metric: 0 }],
});

type GatewaySetup = Omit<GatewayQuestion, 'sees'>;

const isTogether = ({ client, server }: GatewaySetup): boolean =>
  client.address - (client.address % 256) === server.address - (server.address % 256);

function scenarioOf(question: GatewaySetup): Scenario {
  const { client, server, middle, port, listens } = question;
  const at = (address: Ipv4) => ({ address, prefix: sitePrefix });
  const end = (id: string, wire: string, { address, gateway }: GatewayEnd): Host =>
    withGateway(plainHost(id, plainNic('nic1', wire, at(address))), gateway);
  const between = plainHost(
    'middle',
    plainNic('nic1', 'a', at(middle.near)),
    plainNic('nic2', 'b', at(middle.far)),
  );
  return {
    hosts: [
      end('client', 'a', client),
      { ...between, forwarding: middle.forwards },
      end('server', isTogether(question) ? 'a' : 'b', server),
    ],
    sockets: [{ ...plainServer('server', { bind: everyAddress, port }), stopped: !listens }],
    attempts: [{ protocol: 'tcp', from: 'client', to: server.address, port }],
  };
}

/** What the model says of it: the words name its cause. */
export const gatewayOutcome = (question: GatewaySetup): Outcome | undefined =>
  verdictsOf(scenarioOf(question)).attempts[0];

const withClientGateway = (question: GatewaySetup, gateway: Ipv4 | null): GatewaySetup => ({
  ...question,
  client: { ...question.client, gateway },
});

export const noGateway = 'none';

const nameOf = (gateway: Ipv4 | null): string =>
  gateway === null ? noGateway : formatIpv4(gateway);

/** The least that connects: none before one. */
function needed(question: GatewayQuestion): string {
  const { middle, server, client } = question;
  const gateways = [null, middle.near, middle.far, server.address, client.address];
  const enough = gateways.find(
    (each) => seenOf(gatewayOutcome(withClientGateway(question, each))) === 'reached',
  );
  return nameOf(enough ?? null);
}

type GatewayRule = Rule<GatewayQuestion>;

const whichRules: readonly GatewayRule[] = [
  {
    id: 'gateway-always',
    gives: (asked) => (isTogether(asked) ? nameOf(asked.middle.near) : null),
  },
  { id: 'way-needs-none', gives: (asked) => (isTogether(asked) ? null : noGateway) },
  { id: 'gateway-far-side', gives: ({ middle }) => nameOf(middle.far) },
  { id: 'gateway-is-target', gives: ({ server }) => nameOf(server.address) },
  { id: 'gateway-is-itself', gives: ({ client }) => nameOf(client.address) },
];

/** Says `given` where the question is so. */
const where = (
  id: GatewayRule['id'],
  given: Seen,
  isSo: (question: GatewayQuestion) => boolean,
): GatewayRule => ({ id, gives: (question) => (isSo(question) ? given : null) });

const answers = ['reached', 'refused', 'silent', 'unreachable'] as const;

const seesRules: readonly GatewayRule[] = [
  where(
    'gateway-always',
    'unreachable',
    (asked) => isTogether(asked) && asked.client.gateway === null,
  ),
  where('pc-is-router', 'reached', (asked) => !isTogether(asked) && !asked.middle.forwards),
  where('way-out-is-enough', 'reached', (asked) => gatewayOutcome(asked)?.way === 'back'),
  where(
    'way-needs-none',
    'reached',
    (asked) => !isTogether(asked) && asked.client.gateway === null,
  ),
  ...seenRules<GatewayQuestion>(answers),
];

const onlyFor = (ask: GatewayQuestion['ask'], rules: readonly GatewayRule[]) =>
  rules.map(({ id, gives }) => ({
    id,
    gives: (question: GatewayQuestion) => (question.ask === ask ? gives(question) : null),
  }));

type Setting = 'right' | 'none' | 'nobody';

interface Drawn {
  readonly together: boolean;
  readonly client: Setting;
  readonly server: Setting;
  readonly forwards: boolean;
  readonly listens: boolean;
}

/** As it should be, but for at most one thing: a cause that can be named. */
function drawnSetting(chance: Chance): Drawn {
  const together = chance.below(3) === 0;
  const usual = {
    together,
    client: 'right',
    server: 'right',
    forwards: true,
    listens: true,
  } as const;
  if (together) {
    return {
      ...usual,
      client: 'none',
      server: 'none',
      forwards: false,
      listens: chance.pick([true, false]),
    };
  }
  return chance.pick<Drawn>([
    usual,
    { ...usual, client: 'none' },
    { ...usual, client: 'nobody' },
    { ...usual, server: 'none' },
    { ...usual, server: 'nobody' },
    { ...usual, forwards: false },
    { ...usual, listens: false },
  ]);
}

function drawnQuestion(chance: Chance, ask: GatewayQuestion['ask'], drawn: Drawn): GatewaySetup {
  const [a, b, c] = octetsOf(drawnPrivate(chance, sitePrefix));
  const other = (c + chance.between(1, 9)) % 256;
  const at = (subnet: number, host: number): Ipv4 => ipv4OfOctets([a, b, subnet, host]);
  const gatewayIn = (subnet: number, setting: Setting, right: Ipv4): Ipv4 | null =>
    ({ right, none: null, nobody: at(subnet, 254) })[setting];
  const home = drawn.together ? c : other;
  const middle = { near: at(c, chance.between(1, 9)), far: at(other, chance.between(1, 9)) };
  return {
    skill: 'gateway',
    ask,
    client: {
      address: at(c, chance.between(10, 126)),
      gateway: ask === 'which' ? null : gatewayIn(c, drawn.client, middle.near),
    },
    server: {
      address: at(home, chance.between(129, 253)),
      gateway: drawn.together ? null : gatewayIn(other, drawn.server, middle.far),
    },
    middle: { ...middle, forwards: drawn.forwards },
    port: chance.pick([50_000, 5000, 8080]),
    listens: drawn.listens,
  };
}

function drawnWhich(chance: Chance): GatewayQuestion {
  const together = chance.pick([true, false]);
  const setup = drawnQuestion(chance, 'which', {
    together,
    client: 'none',
    server: 'right',
    forwards: true,
    listens: true,
  });
  return withSeen(setup, gatewayOutcome);
}

/** First what is seen, then why: no answer is rarer because few things lead to it. */
function drawnSees(chance: Chance): GatewayQuestion {
  const wanted = chance.pick(answers);
  return drawnUntil(
    () => withSeen(drawnQuestion(chance, 'sees', drawnSetting(chance)), gatewayOutcome),
    ({ sees }) => sees === wanted,
  );
}

export const whichGateway: Drill<GatewayQuestion> = {
  draw: (chance) => (chance.pick([true, false]) ? drawnWhich(chance) : drawnSees(chance)),
  right: (question) => (question.ask === 'which' ? needed(question) : question.sees),
  rules: [...onlyFor('which', whichRules), ...onlyFor('sees', seesRules)],
  choices: 3,
};
