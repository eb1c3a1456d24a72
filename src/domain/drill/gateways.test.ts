/**
 * Ten thousand questions about gateways. Who is in whose subnet is asked of Node's BlockList; what a
 * client then sees is the table that a real kernel gave (`connect/masks.test.ts`).
 */
import { BlockList } from 'node:net';
import { describe, expect, test } from 'vitest';
import { formatIpv4 } from '../ip/ipv4.ts';
import type { GatewayQuestion } from './question.ts';
import {
  askedIn,
  chiSquare,
  itemsOf,
  positionsOf,
  rulesMet,
  strayed,
  type Reckoned,
} from './testing.ts';

function isTogether({ client, server }: GatewayQuestion): boolean {
  const list = new BlockList();
  list.addSubnet(formatIpv4(client.address), 24);
  return list.check(formatIpv4(server.address));
}

/** What is not as it should be: at most one thing. */
function faultOf(question: GatewayQuestion): string {
  const { client, server, middle, listens } = question;
  if (!listens) return 'nobody listens';
  if (isTogether(question)) return 'none';
  if (client.gateway === null) return 'no way out';
  if (client.gateway !== middle.near) return 'way out by nobody';
  if (!middle.forwards) return 'no forwarding';
  if (server.gateway === null) return 'no way back';
  return server.gateway === middle.far ? 'none' : 'way back by nobody';
}

/**
 * A router and both gateways: connected; B without gateway: time-out; A without: ENETUNREACH; A's
 * gateway is nobody: EHOSTUNREACH; forwarding off: time-out. No way back, or ARP fails there:
 * time-out. Nobody listens: refused.
 */
const table: Readonly<Record<string, string>> = {
  none: 'reached',
  'nobody listens': 'refused',
  'no way out': 'unreachable',
  'way out by nobody': 'unreachable',
  'no forwarding': 'silent',
  'no way back': 'silent',
  'way back by nobody': 'silent',
};

/** How two ends are mixed up. */
function mixedUp(right: string): Reckoned {
  const refused = { 'refused-is-timeout': 'silent', 'refused-is-unreachable': 'unreachable' };
  const silent = { 'refused-is-timeout': 'refused', 'silence-is-unreachable': 'unreachable' };
  const none = { 'refused-is-unreachable': 'refused', 'silence-is-unreachable': 'silent' };
  const reached = {
    'nobody-says-no': 'refused',
    'nothing-is-lost': 'silent',
    'way-is-there': 'unreachable',
  };
  const by: Readonly<Record<string, Reckoned>> = { refused, silent, unreachable: none, reached };
  return { 'hop-forgotten': right === 'reached' ? null : 'reached', ...by[right] };
}

const text = (gateway: Parameters<typeof formatIpv4>[0]): string => formatIpv4(gateway);

function rulesFor(question: GatewayQuestion): Reckoned {
  const { ask, client, server, middle } = question;
  const together = isTogether(question);
  const fault = faultOf(question);
  if (ask === 'sees') {
    return {
      ...mixedUp(table[fault] ?? ''),
      'gateway-always': together ? 'unreachable' : null,
      'pc-is-router': fault === 'no forwarding' ? 'reached' : null,
      'way-out-is-enough':
        fault.startsWith('no way back') || fault.startsWith('way back') ? 'reached' : null,
      'way-needs-none': fault === 'no way out' ? 'reached' : null,
    };
  }
  return {
    'gateway-always': together ? text(middle.near) : null,
    'way-needs-none': together ? null : 'none',
    'gateway-far-side': text(middle.far),
    'gateway-is-target': text(server.address),
    'gateway-is-itself': text(client.address),
  };
}

describe('gateway', () => {
  const items = () => itemsOf('gateway');
  const asked = () => askedIn(items(), 'gateway');
  const of = (ask: GatewayQuestion['ask']) =>
    asked().filter(({ question }) => question.ask === ask);

  test('what a client needs is none in its own subnet, else its neighbour in the middle', () => {
    const wrong = of('which').flatMap(({ item, question }) =>
      strayed(item, isTogether(question) ? 'none' : text(question.middle.near), rulesFor(question)),
    );
    expect(wrong).toEqual([]);
  });

  test('what a client sees is what the kernel gave, and each option what its rule says', () => {
    const wrong = of('sees').flatMap(({ item, question }) =>
      strayed(item, table[faultOf(question)] ?? '', rulesFor(question)),
    );
    expect(wrong).toEqual([]);
  });

  test('every cause and every wrong idea is met', () => {
    const causes = new Set(of('sees').map(({ question }) => faultOf(question)));
    expect([...causes].toSorted()).toEqual(Object.keys(table).toSorted());
    expect(rulesMet(of('which').map(({ item }) => item)).join(' ')).toBe(
      'gateway-always gateway-far-side gateway-is-itself gateway-is-target way-needs-none',
    );
    expect(rulesMet(of('sees').map(({ item }) => item))).toEqual(
      expect.arrayContaining(['gateway-always', 'pc-is-router', 'way-out-is-enough']),
    );
  });

  test('each end is seen as often as the others, none and one are needed as often, at every position', () => {
    const ends = of('sees').map(({ item }) =>
      ['reached', 'refused', 'silent', 'unreachable'].indexOf(item.right),
    );
    expect(chiSquare(ends, 4)).toBeLessThan(16.27);
    const none = of('which').filter(({ item }) => item.right === 'none').length;
    expect(Math.abs(none / of('which').length - 0.5)).toBeLessThan(0.025);
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(16.27);
  });
}, 120_000);
