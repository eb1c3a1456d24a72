/**
 * Ten thousand questions each about bind and dial: what connects is taken from the table that a real
 * kernel gave (`connect/reach.test.ts`), by the part that each address plays.
 */
import { describe, expect, test } from 'vitest';
import { formatIpv4, type Ipv4 } from '../ip/ipv4.ts';
import type { Client, Site } from './site.ts';
import { askedIn, chiSquare, itemsOf, positionsOf, rulesMet, strayed } from './testing.ts';

const everywhere = '0.0.0.0';
const itself = '127.0.0.1';

/** Who connects, by what the server is bound to: robot to NIC 1, PLC to NIC 2, the IPC to 127.0.0.1. */
const reached: Readonly<Record<'all' | 'nic1' | 'nic2' | 'itself', readonly Client[]>> = {
  all: ['robot', 'plc', 'ipc'],
  nic1: ['robot'],
  nic2: ['plc'],
  itself: ['ipc'],
};

const network = (address: Ipv4): string => formatIpv4(address).replace(/\d+$/, '0');
const gateway = (address: Ipv4): string => formatIpv4(address).replace(/\d+$/, '1');

/** A plant as it is meant: two subnets, everybody in its own, nobody on a reserved number. */
function isPlant({ nic1, nic2, robot, plc }: Site): boolean {
  const all = [nic1, nic2, robot, plc].map((address) => formatIpv4(address));
  return (
    new Set([...all, network(nic1), gateway(nic1), network(nic2), gateway(nic2)]).size === 8 &&
    network(nic1) === network(robot) &&
    network(nic2) === network(plc) &&
    network(nic1) !== network(nic2) &&
    all.every((address) => !address.endsWith('.255'))
  );
}

describe('which address to bind to', () => {
  const items = () => itemsOf('which-bind');
  const asked = () => askedIn(items(), 'which-bind');

  test('is the only one of the four that lets in exactly those who must', () => {
    const wrong = asked().flatMap(({ item, question: { site, must } }) => {
      const [nic1, nic2] = [formatIpv4(site.nic1), formatIpv4(site.nic2)];
      const right = { all: everywhere, nic1, nic2, itself };
      const part = (['all', 'nic1', 'nic2', 'itself'] as const).find(
        (each) => reached[each].join() === must.join(),
      );
      const only = must.length === 1 ? must[0] : undefined;
      const device = must.includes('robot') ? site.robot : site.plc;
      return strayed(item, part === undefined ? 'nobody' : right[part], {
        'wildcard-safe': everywhere,
        'local-works': itself,
        'other-nic': only === 'robot' ? nic2 : nic1,
        'bind-client': formatIpv4(only === 'ipc' ? site.robot : device),
        'own-address-is-local': only === 'ipc' ? nic1 : null,
        'one-address-is-all': only === undefined ? nic1 : null,
        'bind-network': network(only === 'plc' ? site.nic2 : site.nic1),
      });
    });
    expect(wrong).toEqual([]);
    expect(asked().filter(({ question }) => !isPlant(question.site))).toEqual([]);
  });

  test.each([
    ['robot', 'bind-client bind-network local-works other-nic wildcard-safe'],
    ['plc', 'bind-client bind-network local-works other-nic wildcard-safe'],
    ['ipc', 'bind-client bind-network own-address-is-local wildcard-safe'],
    ['robot,plc,ipc', 'bind-client bind-network local-works one-address-is-all'],
  ])('for %s all of these wrong ideas are met: %s', (must, rules) => {
    const those = asked().filter(({ question }) => question.must.join() === must);
    expect(rulesMet(those.map(({ item }) => item)).join(' ')).toBe(rules);
  });

  test('each kind of address is right as often as the others, at every position', () => {
    const kinds = asked().map(({ question: { must } }) =>
      Object.values(reached).findIndex((those) => those.join() === must.join()),
    );
    expect(chiSquare(kinds, 4)).toBeLessThan(16.27);
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(16.27);
  });
});

describe('which address to dial', () => {
  const items = () => itemsOf('which-target');
  const asked = () => askedIn(items(), 'which-target');

  test("is the IPC's on the client's own cable; on the IPC itself, the one that is bound", () => {
    const wrong = asked().flatMap(({ item, question: { site, client, bind } }) => {
      const nics = [formatIpv4(site.nic1), formatIpv4(site.nic2)];
      const own = { robot: nics[0], plc: nics[1], ipc: formatIpv4(bind) }[client] ?? '';
      return strayed(item, own, {
        'dial-wildcard': everywhere,
        'dial-localhost': itself,
        'other-nic': nics.find((nic) => nic !== own) ?? '',
        'dial-itself': client === 'ipc' ? null : formatIpv4(site[client]),
        'gateway-always': own.replace(/\d+$/, '1'),
      });
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['robot', 'dial-itself dial-localhost dial-wildcard gateway-always other-nic'],
    ['plc', 'dial-itself dial-localhost dial-wildcard gateway-always other-nic'],
    ['ipc', 'dial-localhost dial-wildcard gateway-always other-nic'],
  ])('for %s all of these wrong ideas are met: %s', (client, rules) => {
    const those = asked().filter(({ question }) => question.client === client);
    expect(rulesMet(those.map(({ item }) => item)).join(' ')).toBe(rules);
  });

  test('the server listens for the client, and for the IPC never everywhere', () => {
    const wrong = asked().filter(({ question: { site, client, bind } }) => {
      const open = { robot: [0, site.nic1], plc: [0, site.nic2], ipc: [site.nic1, site.nic2] };
      return !open[client].some((address) => address === bind);
    });
    expect(wrong).toEqual([]);
  });

  test('each client asks as often as the others, every position is equally likely', () => {
    const kinds = asked().map(({ question }) => ['robot', 'plc', 'ipc'].indexOf(question.client));
    // 13.82: the 0.1 % bound of 2 degrees of freedom.
    expect(chiSquare(kinds, 3)).toBeLessThan(13.82);
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(16.27);
  });
});
