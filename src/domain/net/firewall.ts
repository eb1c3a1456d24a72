/**
 * What a host's firewall says to a packet addressed to the host: answers to what the host itself
 * began always pass, then the first rule that matches decides, then the default.
 */
import type { Verdict } from './host.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** `established`: an answer to what the host began; `off`: no firewall. */
  readonly by: 'off' | 'established' | 'rule' | 'otherwise';
  /** Index into the host's rules where `by` is `rule`. */
  readonly rule: number | null;
}
