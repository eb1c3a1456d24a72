/**
 * What a host's firewall says to a packet addressed to the host: answers to what the host itself
 * began always pass, then the first rule that matches decides, then the default. Forwarded packets
 * are not asked about.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet } from '../ip/subnet.ts';
import type { FirewallRule, NicId, Port, Protocol, Verdict } from './host.ts';
import type { Machine } from './machine.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** `established`: an answer to what the host began; `off`: no firewall, or not on loopback. */
  readonly by: 'off' | 'established' | 'rule' | 'otherwise';
  /** Index into the host's rules where `by` is `rule`. */
  readonly rule: number | null;
}

export interface Knock {
  /** null: from inside the host. */
  readonly nic: NicId | null;
  readonly from: Ipv4;
  readonly protocol: Protocol;
  /** ICMP has none: 0, which no rule names. */
  readonly port: Port;
}

const free: Judgement = { verdict: 'allow', by: 'off', rule: null };
const established: Judgement = { verdict: 'allow', by: 'established', rule: null };

const hits = (rule: FirewallRule, { nic, from, protocol, port }: Knock): boolean =>
  (rule.nic === null || rule.nic === nic) &&
  (rule.from === null || isInSubnet(from, rule.from)) &&
  (rule.protocol === null || rule.protocol === protocol) &&
  (rule.port === null || rule.port === port);

function firstMatch({ host: { firewall } }: Machine, knock: Knock): Judgement {
  const rule = firewall.rules.findIndex((each) => hits(each, knock));
  const verdict = firewall.rules[rule]?.verdict;
  return verdict === undefined
    ? { verdict: firewall.otherwise, by: 'otherwise', rule: null }
    : { verdict, by: 'rule', rule };
}

/**
 * Windows Firewall, documented: its rules have no order, blocks take precedence over allows; a rule
 * counts on NICs of its profile; it only ever blocks in silence.
 */
function blocksFirst({ host: { firewall }, nics }: Machine, nic: NicId, knock: Knock): Judgement {
  const profile = nics.get(nic)?.profile;
  const counts = (each: FirewallRule): boolean =>
    hits(each, knock) && (each.profile === null || each.profile === profile);
  const block = firewall.rules.findIndex((each) => each.verdict !== 'allow' && counts(each));
  if (block >= 0) return { verdict: 'drop', by: 'rule', rule: block };
  const allow = firewall.rules.findIndex(counts);
  if (allow >= 0) return { verdict: 'allow', by: 'rule', rule: allow };
  const verdict = firewall.otherwise === 'allow' ? 'allow' : 'drop';
  return { verdict, by: 'otherwise', rule: null };
}

/** `expected`: an answer to what the host itself began, or an error about it. */
export function judgementOf(machine: Machine, knock: Knock, expected: boolean): Judgement {
  const { nic } = knock;
  const blocking = machine.profile.firewall === 'blocking';
  // Not settled by any document at hand: Windows Firewall does not filter loopback.
  if (!machine.host.firewall.on || (blocking && nic === null)) return free;
  if (expected) return established;
  return blocking && nic !== null ? blocksFirst(machine, nic, knock) : firstMatch(machine, knock);
}

/**
 * KB 2586744: with Windows Firewall on, a port where nobody listens answers neither with a reset
 * nor with "port unreachable". Not on loopback.
 */
export const isStealthy = (machine: Machine, nic: NicId | null): boolean =>
  machine.profile.firewall === 'blocking' && machine.host.firewall.on && nic !== null;
