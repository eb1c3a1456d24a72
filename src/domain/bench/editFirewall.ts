/**
 * What a learner does with a firewall: its switch, its default, its rules and their order.
 */
import type { Firewall, FirewallRule, HostId, Verdict } from '../net/host.ts';
import { failed, ok } from '../result.ts';
import { withHostChanged } from './change.ts';
import type { Edit } from './faults.ts';
import { limits } from './limits.ts';
import { hostAt, type BenchScenario } from './scenario.ts';

const withFirewall = (
  bench: BenchScenario,
  host: HostId,
  change: (firewall: Firewall) => Partial<Firewall>,
): BenchScenario =>
  withHostChanged(bench, host, ({ firewall }) => ({
    firewall: { ...firewall, ...change(firewall) },
  }));

export const withFirewallOn = (bench: BenchScenario, host: HostId, on: boolean): BenchScenario =>
  withFirewall(bench, host, () => ({ on }));

/** What happens to a packet that no rule matches. */
export const withOtherwise = (
  bench: BenchScenario,
  host: HostId,
  otherwise: Verdict,
): BenchScenario => withFirewall(bench, host, () => ({ otherwise }));

/** At the end: the rules before it are asked first. */
export function withRuleAdded(bench: BenchScenario, host: HostId, rule: FirewallRule): Edit {
  const rules = hostAt(bench, host)?.firewall.rules ?? [];
  if (rules.length >= limits.rules) return failed({ code: 'limit.rules', highest: limits.rules });
  return ok(withFirewall(bench, host, () => ({ rules: [...rules, rule] })));
}

export const withRule = (
  bench: BenchScenario,
  host: HostId,
  index: number,
  rule: FirewallRule,
): BenchScenario =>
  withFirewall(bench, host, ({ rules }) => ({
    rules: rules.map((each, place) => (place === index ? rule : each)),
  }));

export const withRuleRemoved = (bench: BenchScenario, host: HostId, index: number): BenchScenario =>
  withFirewall(bench, host, ({ rules }) => ({
    rules: rules.filter((_, place) => place !== index),
  }));

/** The rule at `from` then stands at `to`. */
export const withRuleMoved = (
  bench: BenchScenario,
  host: HostId,
  from: number,
  to: number,
): BenchScenario =>
  withFirewall(bench, host, ({ rules }) => {
    const rule = rules[from];
    if (rule === undefined || rules[to] === undefined) return {};
    return { rules: rules.toSpliced(from, 1).toSpliced(to, 0, rule) };
  });
