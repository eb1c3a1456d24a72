/**
 * Which rule of a firewall decides about a client's packet: the model judges, and the wrong rules
 * overlook a field or the order. What the client then sees is left to `filters.ts`.
 */
import { isInSubnet } from '../ip/subnet.ts';
import { judgementOf, type Judgement, type Knock } from '../net/firewall.ts';
import type { FirewallRule } from '../net/host.ts';
import { machineOf } from '../net/machine.ts';
import { profiles } from '../net/profile.ts';
import type { Rule } from './drill.ts';
import type { FilterQuestion } from './question.ts';
import { scenarioOf } from './site.ts';

export type FilterSetup = Omit<FilterQuestion, 'sees'>;

export const nicOf = ({ client }: FilterSetup) => (client === 'robot' ? 'nic1' : 'nic2');

const knockOf = (question: FilterSetup): Knock => ({
  nic: nicOf(question),
  from: question.site[question.client],
  protocol: 'tcp',
  port: question.site.port,
});

/** undefined: there is no IPC. */
export function judgementFor(question: FilterSetup): Judgement | undefined {
  const { site, firewall } = question;
  const [ipc] = scenarioOf(site, [], { firewall }).hosts;
  return ipc && judgementOf(machineOf(ipc, profiles), knockOf(question), false);
}

export const otherwise = 'otherwise';
const nameOf = (index: number): string => (index < 0 ? otherwise : `rule-${index + 1}`);

export const decider = (question: FilterSetup): string =>
  nameOf(judgementFor(question)?.rule ?? -1);

const fits = (
  { nic, from, protocol, port }: FirewallRule,
  knock: Knock,
  overlooked: 'nic' | 'from' | 'protocol' | 'port' | null,
): boolean =>
  (nic === null || nic === knock.nic || overlooked === 'nic') &&
  (from === null || isInSubnet(knock.from, from) || overlooked === 'from') &&
  (protocol === null || protocol === knock.protocol || overlooked === 'protocol') &&
  (port === null || port === knock.port || overlooked === 'port');

/** The first of the rules for which it holds. */
const first = (
  question: FilterQuestion,
  holds: (rule: FirewallRule, fit: boolean) => boolean,
): number =>
  question.firewall.rules.findIndex((rule) => holds(rule, fits(rule, knockOf(question), null)));

const overlooking =
  (field: 'nic' | 'from' | 'protocol' | 'port'): Rule<FilterQuestion>['gives'] =>
  (question) =>
    nameOf(question.firewall.rules.findIndex((rule) => fits(rule, knockOf(question), field)));

export const decidesRules: readonly Rule<FilterQuestion>[] = [
  { id: 'rule-nic', gives: overlooking('nic') },
  { id: 'rule-source', gives: overlooking('from') },
  { id: 'rule-protocol', gives: overlooking('protocol') },
  { id: 'rule-port', gives: overlooking('port') },
  {
    id: 'last-rule-wins',
    gives: (question) =>
      nameOf(question.firewall.rules.findLastIndex((rule) => fits(rule, knockOf(question), null))),
  },
  {
    id: 'allow-wins',
    gives: (question) => nameOf(first(question, (rule, fit) => fit && rule.verdict === 'allow')),
  },
  {
    id: 'block-wins',
    gives: (question) => nameOf(first(question, (rule, fit) => fit && rule.verdict !== 'allow')),
  },
  { id: 'first-rule-wins', gives: () => nameOf(0) },
  { id: 'default-wins', gives: () => otherwise },
];
