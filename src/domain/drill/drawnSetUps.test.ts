/** What set-ups are drawn: every one that the question allows, and no other. */
import { describe, expect, test } from 'vitest';
import { leadingOnes } from '../ip/mask.ts';
import { roleIn } from '../ip/subnetFacts.ts';
import {
  asking,
  further,
  isWithin,
  lastOf,
  met,
  range,
  shareOf,
  sorted,
  thirdOf,
} from './testing.ts';

describe('firewall rules', () => {
  const rules = () =>
    asking('firewall')
      .filter(({ question }) => question.ask === 'decides')
      .flatMap(({ question: { site, firewall } }) =>
        firewall.rules.map((rule) => ({ rule, site })),
      );

  test('any NIC or one of the two, any protocol, TCP or UDP, any port, the one or the next', () => {
    const all = rules();
    expect(met(all.map(({ rule }) => rule.nic ?? 'any')).toSorted()).toEqual([
      'any',
      'nic1',
      'nic2',
    ]);
    expect(met(all.map(({ rule }) => rule.protocol ?? 'any')).toSorted()).toEqual([
      'any',
      'tcp',
      'udp',
    ]);
    const steps = all.map(({ rule, site }) => (rule.port === null ? -1 : rule.port - site.port));
    expect(sorted(steps)).toEqual([-1, 0, 1]);
    expect(met(all.map(({ rule }) => rule.verdict)).toSorted()).toEqual([
      'allow',
      'drop',
      'reject',
    ]);
  });

  test('a rule that names a port names TCP or UDP; one that names none may name neither', () => {
    const all = rules();
    expect(all.filter(({ rule }) => rule.port !== null && rule.protocol === null)).toEqual([]);
    const withoutPort = all.filter(({ rule }) => rule.port === null);
    expect(met(withoutPort.map(({ rule }) => rule.protocol === null)).length).toBe(2);
  });
});

describe('gateways', () => {
  const asked = () => asking('gateway').map(({ question }) => question);

  test('who is where: the router first, the client in the lower half, the server in the upper', () => {
    const all = asked();
    for (const { client, server, middle } of all) {
      expect(isWithin(lastOf(client.address), 10, 126)).toBe(true);
      expect(isWithin(lastOf(server.address), 129, 253)).toBe(true);
      expect([middle.near, middle.far].every((each) => isWithin(lastOf(each), 1, 9))).toBe(true);
      expect(further(client.address, middle.near)).toBe(0);
      expect([0, further(middle.near, middle.far)]).toContain(
        further(client.address, server.address),
      );
    }
    expect(sorted(all.map(({ middle }) => further(middle.near, middle.far)))).toEqual(range(1, 9));
    expect(sorted(all.map(({ port }) => port))).toEqual([5000, 8080, 50_000]);
  });

  const isTogether = ({ client, server }: ReturnType<typeof asked>[number]): boolean =>
    thirdOf(client.address) === thirdOf(server.address);

  test('asked which gateway: the client has none, all else is as it should be, near and far as often', () => {
    const which = asked().filter(({ ask }) => ask === 'which');
    for (const question of which) {
      const { client, server, middle, listens } = question;
      expect([client.gateway, listens, middle.forwards]).toEqual([null, true, true]);
      expect(server.gateway).toBe(isTogether(question) ? null : middle.far);
    }
    expect(Math.abs(shareOf(which, isTogether) - 0.5)).toBeLessThan(0.12);
  });

  test('asked what it sees: at most one thing is wrong, and each of six is, some time', () => {
    const apart = asked().filter((question) => question.ask === 'sees' && !isTogether(question));
    const wrong = apart.map(({ client, server, middle, listens }) =>
      [
        client.gateway === null ? 'client none' : '',
        client.gateway !== null && client.gateway !== middle.near ? 'client nobody' : '',
        server.gateway === null ? 'server none' : '',
        server.gateway !== null && server.gateway !== middle.far ? 'server nobody' : '',
        middle.forwards ? '' : 'no forwarding',
        listens ? '' : 'no listener',
      ].filter((each) => each !== ''),
    );
    expect(Math.max(...wrong.map(({ length }) => length))).toBe(1);
    expect(met(wrong.flat()).toSorted()).toEqual([
      'client nobody',
      'client none',
      'no forwarding',
      'no listener',
      'server nobody',
      'server none',
    ]);
    const strangers = apart.flatMap(({ client, middle }) =>
      client.gateway === null || client.gateway === middle.near ? [] : [lastOf(client.gateway)],
    );
    expect(sorted(strangers)).toEqual([254]);
  });

  test('in one subnet nobody has a gateway, nobody forwards; somebody listens or not', () => {
    const together = asked().filter((question) => question.ask === 'sees' && isTogether(question));
    for (const { client, server, middle } of together) {
      expect([client.gateway, server.gateway, middle.forwards]).toEqual([null, null, false]);
    }
    expect(met(together.map(({ listens }) => listens)).length).toBe(2);
  });
});

describe('two hosts and their masks', () => {
  const pairs = (skill: 'same-segment' | 'own-verdict') =>
    asking(skill).map(({ question: { judge, other } }) => {
      const [own, its] = [leadingOnes(judge.mask), leadingOnes(other.mask)];
      return { judge, other, own, its };
    });

  test.each(['same-segment', 'own-verdict'] as const)('%s: hosts under both masks', (skill) => {
    for (const { judge, other, own, its } of pairs(skill)) {
      const roles = [own, its].flatMap((prefix) =>
        [judge.address, other.address].map((address) => roleIn(address, prefix)),
      );
      expect(roles).toEqual(['host', 'host', 'host', 'host']);
    }
  });

  // Two bits above the end of the wider mask at most, or everybody would see that they are apart.
  test.each(['same-segment', 'own-verdict'] as const)('%s: neighbours', (skill) => {
    const all = pairs(skill);
    for (const { judge, other, own, its } of all) {
      const apart = 2 ** Math.min(34 - Math.min(own, its), 32);
      expect(Math.floor(judge.address / apart)).toBe(Math.floor(other.address / apart));
    }
    const isAcross = ({ judge, other, own, its }: (typeof all)[number]) => {
      const block = 2 ** (32 - Math.min(own, its));
      return Math.floor(judge.address / block) !== Math.floor(other.address / block);
    };
    expect(all.filter(isAcross).length).toBeGreaterThan(all.length / 10);
  });

  test('equal masks from /17 to /30; unequal ones up to four bits apart, either way round', () => {
    const equal = pairs('same-segment');
    expect(equal.every(({ own, its }) => own === its)).toBe(true);
    expect(sorted(equal.map(({ own }) => own))).toEqual(range(17, 30));
    const unequal = pairs('own-verdict');
    expect(sorted(unequal.map(({ own, its }) => own - its))).toEqual([-4, -3, -2, -1, 1, 2, 3, 4]);
    expect(sorted(unequal.map(({ own, its }) => Math.min(own, its)))).toEqual(range(16, 28));
    expect(Math.max(...unequal.map(({ own, its }) => Math.max(own, its)))).toBe(30);
    expect(Math.abs(shareOf(unequal, ({ own, its }) => own < its) - 0.5)).toBeLessThan(0.12);
  });
});

test('two NICs: subnets as the set-up is called, and who is bound where', () => {
  const all = asking('two-nics').map(({ question }) => question);
  for (const { kind, nic1, nic2, client, twice, bind, to } of all) {
    const isOne = kind === 'same-subnet' || kind === 'one-subnet-near';
    expect(further(nic1.address, nic2.address) === 0).toBe(isOne);
    expect(further(nic1.address, nic2.address)).toBeLessThan(10);
    expect([nic1.prefix, nic2.prefix]).toEqual([kind === 'inside' ? 16 : 24, 24]);
    expect(lastOf(nic2.address) - lastOf(nic1.address)).toBe(1);
    expect(isWithin(lastOf(client.address), 130, 250)).toBe(true);
    expect([client.wire, twice]).toEqual([kind === 'same-subnet' ? 'b' : 'a', kind === 'twice']);
    const home = kind === 'inside' ? nic2 : nic1;
    expect(further(home.address, client.address)).toBe(0);
    expect([nic1.address, nic2.address]).toContain(to);
    expect([0, nic1.address, nic2.address]).toContain(bind);
  }
  const bindsOf = (...kinds: readonly string[]) =>
    met(
      all
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ nic1, nic2, bind }) =>
          bind === nic1.address ? 'nic1' : bind === nic2.address ? 'nic2' : 'all',
        ),
    ).toSorted();
  expect(bindsOf('weak')).toEqual(['all', 'nic2']);
  expect(bindsOf('strong')).toEqual(['all', 'nic2']);
  expect(bindsOf('other-bound')).toEqual(['nic1', 'nic2']);
  expect(sorted(all.map(({ port }) => port))).toEqual([5000, 8080, 50_000]);
});
