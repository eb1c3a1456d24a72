/**
 * Makes outcomes: what the client's program sees, given where and why the story ended. Which errno
 * a message becomes is decided here; the way there is left to `story.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import { isBroadcast } from '../net/localTable.ts';
import type { RuleId } from '../net/rule.ts';
import type { IcmpError } from '../net/packet.ts';
import type { Machine } from '../net/machine.ts';
import { ruleOf, stageOf, type Cause, type Way } from './cause.ts';
import type { Errno, LostAnswer, Outcome } from './outcome.ts';
import type { Run } from './run.ts';
import type { Dead } from './journey.ts';

/** What every outcome says: where, when and why it was decided. */
export type Decision = Omit<Outcome, 'outcome' | 'server' | 'local' | 'peer' | 'reply'>;

/** ARP asks three times, a second apart, before it gives up. */
export const arpTimeoutMs = 3000;

/** Windows Firewall is a rule of its own: not run, only documented. */
const ruleAt = (at: Machine, cause: Cause): RuleId =>
  stageOf(cause) === 'firewall' &&
  cause !== 'firewall.stealth' &&
  at.profile.firewall === 'blocking'
    ? 'windowsFirewall'
    : ruleOf(cause);

export function decisionAt(
  run: Run,
  at: Machine,
  way: Way,
  cause: Cause,
  afterMs: number | null = 0,
): Decision {
  if (!at.profile.measured) run.measured = false;
  return {
    afterMs,
    endedAt: at.host.id,
    stage: stageOf(cause),
    way,
    rule: ruleAt(at, cause),
    cause,
    lost: null,
    missed: null,
    measured: run.measured,
    or: [],
  };
}

export const lostAt = ({ at, cause }: Dead): LostAnswer => ({
  host: at.host.id,
  stage: stageOf(cause),
  cause,
});

/** connect(2), icmp(7): what a TCP client and ping make of an ICMP error. */
export const errnoOf: Readonly<Record<IcmpError, Errno>> = {
  net: 'ENETUNREACH',
  host: 'EHOSTUNREACH',
  port: 'ECONNREFUSED',
  prohibited: 'EHOSTUNREACH',
  timeExceeded: 'EHOSTUNREACH',
};

/** A connected UDP socket hears only what the kernel calls fatal, an unconnected one nothing (measured). */
const heardByUdp: readonly IcmpError[] = ['port', 'prohibited'];

/** Nobody said anything: TCP gives up in the end, the others wait as long as they like. */
export const silence = (run: Run, decision: Decision): Outcome =>
  run.attempt.protocol === 'tcp'
    ? { outcome: 'ETIMEDOUT', ...decision, afterMs: run.client.profile.synTimeoutMs }
    : { outcome: 'SILENCE', ...decision, afterMs: null };

/** The network says unreachable: whether a Windows client gives up at once is not settled. */
function unreachable(run: Run, outcome: Errno, decision: Decision): Outcome {
  const { attempt, client } = run;
  if (attempt.protocol !== 'tcp' || client.profile.unreachableSettled) {
    return { outcome, ...decision };
  }
  const unsettled: Decision = { ...decision, rule: 'toldUnreachable' };
  return { outcome, ...unsettled, or: [silence(run, unsettled)] };
}

/** The client hears an ICMP error. */
export function told(run: Run, says: IcmpError, decision: Decision): Outcome {
  const { attempt } = run;
  const deaf = attempt.protocol === 'udp' && !(attempt.connected && heardByUdp.includes(says));
  if (deaf) return silence(run, decision);
  return says === 'port'
    ? { outcome: 'ECONNREFUSED', ...decision }
    : unreachable(run, errnoOf[says], decision);
}

/**
 * Its own host found out that nobody answers on the wire, and says so to the packet's source: where
 * that is a broadcast address of the host, no error is heard (RFC 1122 §3.2.2).
 */
export function unanswered(run: Run, decision: Decision, source: Ipv4): Outcome {
  const late = { ...decision, afterMs: arpTimeoutMs };
  const heard = told(run, 'host', late);
  if (heard.outcome === 'SILENCE' || !isBroadcast(run.client.local, source)) return heard;
  const cause = 'deliver.broadcast';
  return silence(run, {
    ...late,
    lost: { host: run.client.host.id, stage: stageOf(cause), cause },
  });
}

const ownErrno = (protocol: 'tcp' | 'udp' | 'ping', cause: Cause): Errno | null => {
  if (cause === 'route.wildcard') return 'EADDRNOTAVAIL';
  if (protocol === 'tcp') return 'ENETUNREACH';
  if (cause === 'route.broadcast') return 'EACCES';
  // A group that nobody joined: the packet leaves, and that is all.
  return cause === 'route.multicast' ? null : 'ENETUNREACH';
};

/** The client's own host does not send at all. */
export function notSent(run: Run, cause: Cause): Outcome {
  const decision = decisionAt(run, run.client, 'out', cause);
  const outcome = ownErrno(run.attempt.protocol, cause);
  return outcome === null ? silence(run, decision) : { outcome, ...decision };
}
