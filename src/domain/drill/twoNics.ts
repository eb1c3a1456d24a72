/**
 * A PC with two NICs, set up well or not: each in its own subnet, both in one, one inside the
 * other, an address that two devices have, an address that is dialled by the other NIC. What the
 * client sees is the model's to say.
 */
import type { Chance } from '../chance.ts';
import { plainHost, plainNic, plainServer } from '../connect/defaults.ts';
import type { Outcome } from '../connect/outcome.ts';
import type { Scenario } from '../connect/scenario.ts';
import { verdictsOf } from '../connect/simulate.ts';
import { ipv4OfOctets, octetsOf, type Ipv4 } from '../ip/ipv4.ts';
import { drawnPrivate } from './addresses.ts';
import { drawnUntil, type Drill, type Rule } from './drill.ts';
import type { NicsKind, NicsQuestion } from './question.ts';
import { nicsKinds } from './question.ts';
import { seenRules, seens, withSeen, type Seen } from './seen.ts';
import { everyAddress } from './site.ts';

type NicsSetup = Omit<NicsQuestion, 'sees'>;

function scenarioOf(question: NicsSetup): Scenario {
  const { system, nic1, nic2, client, to, bind, port, twice } = question;
  const ipc = plainHost('ipc', plainNic('nic1', 'a', nic1), plainNic('nic2', 'b', nic2));
  const device = plainHost('client', plainNic('nic1', client.wire, client));
  const gateways = client.gateway === null ? [] : [{ nic: 'nic1', via: client.gateway, metric: 0 }];
  const double = plainHost('camera', plainNic('nic1', client.wire, { ...client, address: to }));
  return {
    hosts: [{ ...ipc, system }, { ...device, gateways }, ...(twice ? [double] : [])],
    sockets: [plainServer('ipc', { bind, port })],
    attempts: [{ protocol: 'tcp', from: 'client', to, port }],
  };
}

const nicsOutcome = (question: NicsSetup): Outcome | undefined =>
  verdictsOf(scenarioOf(question)).attempts[0];

/** Says `given` in set-ups of these kinds. */
const inKinds = (
  id: Rule<NicsQuestion>['id'],
  given: Seen,
  ...kinds: readonly NicsKind[]
): Rule<NicsQuestion> => ({
  id,
  gives: ({ kind }) => (kinds.includes(kind) ? given : null),
});

export const nicsRules: readonly Rule<NicsQuestion>[] = [
  inKinds('bind-is-cable', 'silent', 'weak'),
  inKinds('systems-alike', 'reached', 'strong'),
  inKinds('same-subnet-nics', 'reached', 'same-subnet', 'inside'),
  inKinds('wire-is-enough', 'reached', 'no-route'),
  inKinds('address-is-any', 'reached', 'other-bound'),
  inKinds('duplicate-clear', 'unreachable', 'twice'),
  ...seenRules<NicsQuestion>(seens),
];

/** Which end the two NICs, the client and the server make, by the name of the set-up. */
function drawnKind(chance: Chance, kind: NicsKind): NicsSetup {
  const [a, b, c] = octetsOf(drawnPrivate(chance, 16));
  const third = c % 200;
  const at = (subnet: number, host: number): Ipv4 => ipv4OfOctets([a, b, subnet, host]);
  const [own, other] = [third, third + chance.between(1, 9)];
  const host = chance.between(2, 120);
  const nic1 = { address: at(own, host), prefix: kind === 'inside' ? 16 : 24 };
  const isOne = kind === 'same-subnet' || kind === 'one-subnet-near';
  const nic2 = { address: at(isOne ? own : other, host + 1), prefix: 24 };
  const device = chance.between(130, 250);
  const plain = {
    skill: 'two-nics',
    kind,
    system: 'linux',
    nic1,
    nic2,
    client: { address: at(own, device), prefix: 24, gateway: null, wire: 'a' },
    to: nic1.address,
    bind: everyAddress,
    port: chance.pick([50_000, 5000, 8080]),
    twice: false,
  } as const satisfies NicsSetup;
  const byNic1 = { ...plain.client, gateway: nic1.address };
  const further = { ...plain, client: byNic1, to: nic2.address };
  switch (kind) {
    case 'apart':
    case 'one-subnet-near':
      return plain;
    case 'same-subnet':
      return { ...plain, client: { ...plain.client, wire: 'b' }, to: nic2.address };
    case 'inside':
      return { ...plain, client: { ...plain.client, address: at(other, device), prefix: 16 } };
    case 'weak':
      return { ...further, bind: chance.pick([everyAddress, nic2.address]) };
    case 'strong':
      return { ...further, system: 'windows', bind: chance.pick([everyAddress, nic2.address]) };
    case 'other-bound':
      return chance.pick([
        { ...further, bind: nic1.address },
        { ...plain, bind: nic2.address },
      ]);
    case 'no-route':
      return { ...plain, to: nic2.address };
    case 'twice':
      return { ...plain, twice: true };
  }
}

/** First what is seen, then why: no answer is rarer because few set-ups lead to it. */
function drawnNics(chance: Chance): NicsQuestion {
  const wanted = chance.pick(seens);
  return drawnUntil(
    () => withSeen(drawnKind(chance, chance.pick(nicsKinds)), nicsOutcome),
    ({ sees }) => sees === wanted,
  );
}

export const twoNics: Drill<NicsQuestion> = {
  draw: drawnNics,
  right: ({ sees }) => sees,
  rules: nicsRules,
  choices: 3,
};
