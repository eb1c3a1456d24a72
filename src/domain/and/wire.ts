/**
 * What two verdicts mean when both hosts hang on one wire without a gateway. Everything beyond
 * that (routers, firewalls, programs) is left to `domain/connect`.
 */
import { kindOf } from '../ip/addressKinds.ts';
import { leadingOnes } from '../ip/mask.ts';
import { isLocalTo } from '../ip/subnet.ts';
import { roleIn } from '../ip/subnetFacts.ts';
import type { AndHost } from './scenario.ts';

export const wireOutcomes = ['connected', 'timedOut', 'noRoute'] as const;
export type WireOutcome = (typeof wireOutcomes)[number];

export interface Wire {
  readonly aToB: WireOutcome;
  readonly bToA: WireOutcome;
}

const isLocal = (judge: AndHost, { address }: AndHost): boolean =>
  isLocalTo(judge.address, judge.mask, address);

/** The caller asks with its own mask, the answer is sent with the other's. */
function outcomeOf(caller: AndHost, called: AndHost): WireOutcome {
  if (!isLocal(caller, called)) return 'noRoute';
  return isLocal(called, caller) ? 'connected' : 'timedOut';
}

/** No host on a wire has an address of these kinds. */
const offWire: readonly string[] = [
  'thisHost',
  'thisNetwork',
  'loopback',
  'multicast',
  'limitedBroadcast',
  'reserved',
];

/** To `judge` the address is a host's: not the network's or the broadcast address of its subnet. */
const isHostTo = (judge: AndHost, seen: AndHost): boolean =>
  !isLocal(judge, seen) || roleIn(seen.address, leadingOnes(judge.mask)) === 'host';

/** null: nothing is claimed, because one of the two is no host's address on this wire. */
export function wireOf(a: AndHost, b: AndHost): Wire | null {
  const both = [a, b];
  const claimed =
    a.address !== b.address &&
    both.every(({ address }) => !offWire.includes(kindOf(address).kind)) &&
    both.every((judge) => both.every((seen) => isHostTo(judge, seen)));
  return claimed ? { aToB: outcomeOf(a, b), bToA: outcomeOf(b, a) } : null;
}
