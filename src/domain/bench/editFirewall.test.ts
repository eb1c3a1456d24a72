/** Firewalls: switch, default, rules and their order. */
import { describe, expect, it } from 'vitest';
import { anyRule } from '../connect/defaults.ts';
import { simulate } from '../connect/simulate.ts';
import type { FirewallRule } from '../net/host.ts';
import {
  withFirewallOn,
  withOtherwise,
  withRule,
  withRuleAdded,
  withRuleMoved,
  withRuleRemoved,
} from './editFirewall.ts';
import type { Edit } from './faults.ts';
import { initialBench, type BenchScenario } from './scenario.ts';
import { done, given, on, said, saidOf } from './testing.ts';

const items = (edit: Edit) =>
  saidOf(edit, 'hosts')?.split(';')[0]?.replace('ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b', '');
const ends = ({ scenario }: BenchScenario) =>
  simulate(scenario).attempts.map(({ outcome }) => outcome.outcome);
const rule = (verdict: FirewallRule['verdict'], part: Partial<FirewallRule> = {}) => ({
  ...anyRule,
  verdict,
  ...part,
});

describe('a firewall', () => {
  it('is on, and then what no rule matches passes or not', () => {
    const on = done(withFirewallOn(initialBench, 'ipc', true));
    expect(items({ ok: true, value: on })).toBe(',fw:allow');
    expect(ends(on)).toEqual(['CONNECTED', 'CONNECTED']);
    const shut = done(withOtherwise(on, 'ipc', 'drop'));
    expect(ends(shut)).toEqual(['ETIMEDOUT', 'ETIMEDOUT']);
    expect(ends(done(withOtherwise(on, 'ipc', 'reject')))).toEqual([
      'ECONNREFUSED',
      'ECONNREFUSED',
    ]);
    const off = withFirewallOn(shut, 'ipc', false);
    expect(items(off)).toBe(',fw:off.drop');
    expect(ends(done(off))).toEqual(['CONNECTED', 'CONNECTED']);
  });

  it('of a host that is not there stays as it is', () => {
    expect(done(withFirewallOn(initialBench, 'nobody', true))).toEqual(initialBench);
  });
});

describe('rules', () => {
  /** Made in the tests: what runs before them is not known to belong to one. */
  const shut = () =>
    done(withOtherwise(done(withFirewallOn(initialBench, 'ipc', true)), 'ipc', 'drop'));
  const allow = rule('allow', { protocol: 'tcp', port: 50_000, nic: 'nic2' });

  // Lesson 10: allow exactly TCP 50000 from one NIC.
  it('let exactly one NIC’s clients in', () => {
    const one = done(withRuleAdded(shut(), 'ipc', allow));
    expect(items({ ok: true, value: one })).toBe(',fw:drop,allow:tcp.50000@nic2');
    expect(ends(one)).toEqual(['ETIMEDOUT', 'CONNECTED']);
  });

  it('are asked in their order: the first that matches decides', () => {
    const drop = rule('drop', { from: on('192.168.2.0/24') });
    const two = done(withRuleAdded(done(withRuleAdded(shut(), 'ipc', allow)), 'ipc', drop));
    expect(ends(two)).toEqual(['ETIMEDOUT', 'CONNECTED']);
    const moved = done(withRuleMoved(two, 'ipc', 1, 0));
    expect(items({ ok: true, value: moved })).toBe(
      ',fw:drop,drop:any~192.168.2.0/24,allow:tcp.50000@nic2',
    );
    expect(ends(moved)).toEqual(['ETIMEDOUT', 'ETIMEDOUT']);
    expect(done(withRuleMoved(moved, 'ipc', 0, 1))).toEqual(two);
    for (const [from, to] of [
      [2, 0],
      [0, 2],
      [0, -1],
      [1, 1],
    ] as const) {
      expect(done(withRuleMoved(two, 'ipc', from, to))).toEqual(two);
    }
  });

  it('three of them move as a card in a hand does', () => {
    const three = given(
      'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,drop:tcp,reject:udp,allow:icmp',
    );
    expect(items(withRuleMoved(three, 'ipc', 0, 2))).toBe(',reject:udp,allow:icmp,drop:tcp');
    expect(items(withRuleMoved(three, 'ipc', 2, 0))).toBe(',allow:icmp,drop:tcp,reject:udp');
    expect(items(withRuleRemoved(three, 'ipc', 1))).toBe(',drop:tcp,allow:icmp');
    expect(items(withRule(three, 'ipc', 1, rule('prohibit', { profile: 'public' })))).toBe(
      ',drop:tcp,prohibit:any~public,allow:icmp',
    );
    expect(done(withRule(three, 'ipc', 3, rule('drop')))).toEqual(three);
    expect(done(withRuleRemoved(three, 'ipc', 3))).toEqual(three);
  });

  it.each([
    ['a source with host bits', rule('drop', { from: on('192.168.2.1/24') }), 'route.hostBits'],
    ['a NIC that is not there', rule('drop', { nic: 'nic9' }), 'nic.unknown'],
    ['port 0', rule('drop', { port: 0 }), 'attempt.port'],
    ['a port for ICMP', rule('drop', { protocol: 'icmp', port: 7 }), 'rule.port'],
  ])('with %s are refused', (_, bad, code) => {
    expect(said(withRuleAdded(shut(), 'ipc', bad))).toBe(code);
  });

  it('are eight at most', () => {
    let bench = shut();
    for (let port = 1; port <= 8; port += 1) {
      bench = done(withRuleAdded(bench, 'ipc', rule('drop', { port })));
    }
    expect(said(withRuleAdded(bench, 'ipc', rule('drop')))).toBe('limit.rules');
  });
});
