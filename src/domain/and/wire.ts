/**
 * What two verdicts mean when both hosts hang on one wire without a gateway. Everything beyond
 * that (routers, firewalls, programs) is left to `domain/connect`.
 */
import type { AndHost } from './scenario.ts';
import { judgementOf } from './verdict.ts';

export const wireOutcomes = ['connected', 'timedOut', 'noRoute'] as const;
export type WireOutcome = (typeof wireOutcomes)[number];

export interface Wire {
  readonly aToB: WireOutcome;
  readonly bToA: WireOutcome;
}

/** The caller asks with its own mask, the answer is sent with the other's. */
function outcomeOf(caller: AndHost, called: AndHost): WireOutcome {
  if (judgementOf(caller, called.address).verdict === 'remote') return 'noRoute';
  return judgementOf(called, caller.address).verdict === 'remote' ? 'timedOut' : 'connected';
}

/** null: nothing is claimed, because one of the two is no address of a host on a wire. */
export function wireOf(a: AndHost, b: AndHost): Wire | null {
  return { aToB: outcomeOf(a, b), bToA: outcomeOf(b, a) };
}
