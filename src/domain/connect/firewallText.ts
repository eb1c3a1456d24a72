/**
 * A host's firewall in a scenario's text: `fw:drop` is on and drops what no rule matches; a rule is
 * `allow:tcp.50000@nic1~192.168.1.0/24~public` (verdict, what, NIC, source, Windows profile).
 */
import {
  profiles,
  protocols,
  verdicts,
  type Firewall,
  type FirewallRule,
  type NicId,
  type Verdict,
} from '../net/host.ts';
import { ok } from '../result.ts';
import { formatWithPrefix, readOtherPort, readSubnet } from './addressText.ts';
import { anyRule } from './defaults.ts';
import { cut, fault, readOnto, split, type Piece, type Read } from './pieces.ts';

export const mostRules = 8;

export const verdictOf = (text: string): Verdict | undefined =>
  verdicts.find((verdict) => verdict === text);

/** "any", "tcp", "udp.5000", "any.50000": any port of TCP and UDP. */
function readWhat(rule: FirewallRule, piece: Piece): Read<FirewallRule> {
  const [name, number] = cut(piece, '.');
  const protocol = protocols.find((each) => each === name.text) ?? null;
  if (protocol === null && name.text !== 'any') return fault(name, 'rule.what');
  if (number === null) return ok({ ...rule, protocol });
  if (protocol === 'icmp') return fault(number, 'rule.port');
  const port = readOtherPort(number);
  return port.ok ? ok({ ...rule, protocol, port: port.value }) : port;
}

function readMatch(rule: FirewallRule, piece: Piece): Read<FirewallRule> {
  const profile = profiles.find((each) => each === piece.text);
  if (profile !== undefined) return ok({ ...rule, profile });
  const from = readSubnet(piece);
  return from.ok ? ok({ ...rule, from: from.value }) : from;
}

export function readRule(
  verdict: Verdict,
  piece: Piece,
  readNicId: (piece: Piece) => Read<NicId>,
): Read<FirewallRule> {
  const [head = piece, ...matches] = split(piece, '~');
  const [what, at] = cut(head, '@');
  const rule = readWhat({ ...anyRule, verdict }, what);
  if (!rule.ok) return rule;
  const nic = at === null ? ok(null) : readNicId(at);
  return nic.ok ? readOnto({ ...rule.value, nic: nic.value }, matches, readMatch) : nic;
}

/** "drop": on; "off.drop": off, and what it would do. */
export function readDefault(firewall: Firewall, piece: Piece): Read<Firewall> {
  const [first, second] = cut(piece, '.');
  const on = first.text !== 'off';
  const otherwise = verdictOf(on ? first.text : (second?.text ?? 'allow'));
  if (otherwise === undefined || (on && second !== null)) return fault(piece, 'firewall.default');
  return ok({ ...firewall, on, otherwise });
}

function formatRule({ verdict, protocol, port, nic, from, profile }: FirewallRule): string {
  const what = `${protocol ?? 'any'}${port === null ? '' : `.${port}`}`;
  const at = nic === null ? '' : `@${nic}`;
  const source = from === null ? '' : `~${formatWithPrefix(from)}`;
  return `${verdict}:${what}${at}${source}${profile === null ? '' : `~${profile}`}`;
}

/** Without a word about the default a firewall is on where it has rules, and lets the rest pass. */
export function formatFirewall({ on, rules, otherwise }: Firewall): readonly string[] {
  const usual = on === rules.length > 0 && otherwise === 'allow';
  const off = otherwise === 'allow' ? 'fw:off' : `fw:off.${otherwise}`;
  return [...(usual ? [] : [on ? `fw:${otherwise}` : off]), ...rules.map(formatRule)];
}
