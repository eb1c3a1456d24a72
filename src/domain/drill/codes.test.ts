/** Codes that come from outside, and what an answer is taken for. */
import { describe, expect, test } from 'vitest';
import { ipv4OfOctets } from '../ip/ipv4.ts';
import { judgementOf, readAnswer } from './answer.ts';
import { answerers, isAnswerer } from './endpoints.ts';
import { filterNames, isFilterName } from './filterRules.ts';
import { itemAt } from './item.ts';
import { isSeen, seenOf, seens } from './seen.ts';
import type { Site } from './site.ts';
import { skills } from './skill.ts';
import { isStartKind, startingIn, startKinds, type StartKind } from './startKinds.ts';
import { misconceptionIds } from '../misconceptions.ts';
import { isSlipRule, wrongRules } from './wrongRule.ts';

describe('a code is one of its list, and nothing else is', () => {
  test.each([
    ['what is seen', seens, isSeen],
    ['who answers', answerers, isAnswerer],
    ['filters', filterNames, isFilterName],
    ['starts', startKinds, isStartKind],
  ] as const)('%s', (_, list, is) => {
    expect(list.length).toBeGreaterThan(3);
    expect(list.filter((code) => !is(code))).toEqual([]);
    for (const stranger of ['', 'constructor', 'toString', `${list[0]} `]) {
      expect(is(stranger)).toBe(false);
    }
  });

  test('a rule is a slip or an idea of the table', () => {
    const table = new Set<string>(misconceptionIds);
    for (const rule of wrongRules) expect(isSlipRule(rule)).toBe(!table.has(rule));
    expect(wrongRules.filter(isSlipRule).length).toBeGreaterThan(5);
  });

  test('who dials nobody sees nothing', () => {
    expect(seenOf(undefined)).toBe('silent');
  });
});

describe('an answer is judged by the rule that gives it', () => {
  test.each(skills)('%s', (skill) => {
    for (let number = 1; number <= 20; number += 1) {
      const item = itemAt({ skill, seed: 3, number });
      expect(judgementOf(item, item.right)).toEqual({ isRight: true });
      for (const { text, rule } of item.slips) {
        expect(judgementOf(item, text)).toEqual({ isRight: false, rule });
      }
      expect(judgementOf(item, 'nobody says this')).toEqual({ isRight: false, rule: null });
    }
  });
});

describe('what is typed', () => {
  const item = (skill: 'host-count' | 'decimal-binary') => itemAt({ skill, seed: 1, number: 1 });

  test.each([
    ['host-count', '/24', '24'],
    ['host-count', '2/4', 'answer.digits'],
    ['host-count', '//4', 'answer.digits'],
    ['host-count', '0'.repeat(20), '0'],
    ['host-count', '0'.repeat(21), 'answer.long'],
    ['decimal-binary', '1010 0101', '10100101'],
    ['decimal-binary', '110100101', 'answer.bits'],
    ['decimal-binary', 'x10100101', 'answer.bits'],
    ['decimal-binary', '10100101x', 'answer.bits'],
  ] as const)('%s: %s', (skill, typed, expected) => {
    const read = readAnswer(item(skill), typed);
    expect(read.ok ? read.value : read.fault).toBe(expected);
  });
});

test('what starts: which address, which port, which options, by the name of the set-up', () => {
  const site: Site = {
    nic1: ipv4OfOctets([192, 168, 1, 100]),
    nic2: ipv4OfOctets([192, 168, 2, 100]),
    robot: ipv4OfOctets([192, 168, 1, 200]),
    plc: ipv4OfOctets([192, 168, 2, 200]),
    port: 50_000,
    system: 'linux',
  };
  const told = (kind: StartKind, at = site): string => {
    const { host, bind, port, options } = startingIn(at, kind);
    return `${host} ${bind} ${port}${options.reuseAddress ? ' reuse' : ''}`;
  };
  const every = 'ipc 0 50000';
  const nic1 = `ipc ${site.nic1} 50000`;
  expect(Object.fromEntries(startKinds.map((kind) => [kind, told(kind)]))).toEqual({
    free: nic1,
    'client-address': `ipc ${site.robot} 50000`,
    'old-address': `ipc ${ipv4OfOctets([192, 168, 1, 99])} 50000`,
    'network-address': `ipc ${ipv4OfOctets([192, 168, 1, 0])} 50000`,
    'low-port': `ipc ${site.nic1} 502`,
    'same-listener': every,
    'wildcard-listener': nic1,
    'reuse-listener': `${every} reuse`,
    'other-nic-listener': nic1,
    'loopback-listener': nic1,
    'udp-listener': every,
    outgoing: every,
    'outgoing-other-nic': nic1,
    leftover: every,
    'leftover-reuse': `${every} reuse`,
    firewall: nic1,
    'cable-out': nic1,
  });
  // Where Windows documents settle nothing, it is the server as it is.
  expect(told('cable-out', { ...site, system: 'windows' })).toBe(every);
});
