/** A scenario's servers and attempts as one line of JSON, in the words of the kernel. */
import type { Endpoint, Outcome } from '../../src/domain/connect/outcome.ts';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import type { Simulation } from '../../src/domain/connect/simulation.ts';
import { formatIpv4 } from '../../src/domain/ip/ipv4.ts';
import type { BindOutcome } from '../../src/domain/net/bind.ts';

const end = ({ address, port }: Endpoint): string => `${formatIpv4(address)}:${port}`;

const serverOf = ({
  result,
  cause,
  rule,
  port,
  conflict,
  unreachable,
  measured,
  or,
}: BindOutcome) => ({
  result,
  port,
  cause,
  rule,
  ...(conflict === null ? {} : { conflict }),
  ...(unreachable ? { unreachable } : {}),
  ...(measured ? {} : { measured }),
  ...(or.length === 0 ? {} : { or }),
});

function whatOf(outcome: Outcome): object {
  if (outcome.outcome === 'ANSWERED') {
    return { local: formatIpv4(outcome.local.address), peer: formatIpv4(outcome.peer.address) };
  }
  if (!('server' in outcome)) return {};
  const met = { server: outcome.server, local: end(outcome.local), peer: end(outcome.peer) };
  if (outcome.outcome === 'CONNECTED') return met;
  const { reached, reply, replyFrom } = outcome;
  return {
    ...met,
    ...(reached.length > 1 ? { reached } : {}),
    reply,
    ...(replyFrom === null ? {} : { replyFrom: formatIpv4(replyFrom) }),
  };
}

const attemptOf = (outcome: Outcome): object => ({
  outcome: outcome.outcome,
  ...whatOf(outcome),
  afterMs: outcome.afterMs,
  endedAt: outcome.endedAt,
  stage: outcome.stage,
  way: outcome.way,
  rule: outcome.rule,
  cause: outcome.cause,
  ...(outcome.lost === null ? {} : { lost: outcome.lost }),
  ...(outcome.measured ? {} : { measured: false }),
  ...(outcome.or.length === 0 ? {} : { or: outcome.or.map(attemptOf) }),
});

export const jsonOf = (_: Scenario, { servers, attempts, refusals }: Simulation): string =>
  JSON.stringify({
    servers: servers.map(serverOf),
    attempts: attempts.map(({ outcome }) => attemptOf(outcome)),
    ...(refusals.length === 0 ? {} : { refusals }),
  });
