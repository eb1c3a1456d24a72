/**
 * What a learner does with a firewall: its switch, its default, its rules and their order.
 */
import type { Firewall, FirewallRule, HostId, Verdict } from '../net/host.ts';
import { editHost } from './change.ts';
import type { Edit } from './faults.ts';
import type { BenchScenario } from './scenario.ts';

const editFirewall = (
  bench: BenchScenario,
  host: HostId,
  change: (firewall: Firewall) => Partial<Firewall>,
): Edit =>
  editHost(bench, host, ({ firewall }) => ({ firewall: { ...firewall, ...change(firewall) } }));

export const withFirewallOn = (bench: BenchScenario, host: HostId, on: boolean): Edit =>
  editFirewall(bench, host, () => ({ on }));

/** What happens to a packet that no rule matches. */
export const withOtherwise = (bench: BenchScenario, host: HostId, otherwise: Verdict): Edit =>
  editFirewall(bench, host, () => ({ otherwise }));

/** At the end: the rules before it are asked first. */
export const withRuleAdded = (bench: BenchScenario, host: HostId, rule: FirewallRule): Edit =>
  editFirewall(bench, host, ({ rules }) => ({ rules: [...rules, rule] }));

export const withRule = (
  bench: BenchScenario,
  host: HostId,
  index: number,
  rule: FirewallRule,
): Edit =>
  editFirewall(bench, host, ({ rules }) => ({
    rules: rules.map((each, place) => (place === index ? rule : each)),
  }));

export const withRuleRemoved = (bench: BenchScenario, host: HostId, index: number): Edit =>
  editFirewall(bench, host, ({ rules }) => ({
    rules: rules.filter((_, place) => place !== index),
  }));

/** The rule at `from` then stands at `to`. */
export const withRuleMoved = (bench: BenchScenario, host: HostId, from: number, to: number): Edit =>
  editFirewall(bench, host, ({ rules }) => {
    const rule = rules[from];
    if (rule === undefined || rules[to] === undefined) return {};
    return { rules: rules.toSpliced(from, 1).toSpliced(to, 0, rule) };
  });
