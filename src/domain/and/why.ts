/**
 * "Why 0 here?": the columns at which it is asked, the choices, and which one is right. It is
 * asked once the 0 has been found; that is left to `visibility.ts`.
 */
import { bitOf } from '../ip/ipv4.ts';
import { reasons, type Reason } from './answers.ts';
import type { Misconception } from './misconceptions.ts';
import type { AndHost } from './scenario.ts';

export interface Why {
  readonly bit: number;
  readonly right: Reason;
}

/** The first zero of each cause among `columns`; where address and mask are both 0, either is one. */
export function whysOf({ address, mask }: AndHost, columns: readonly number[]): readonly Why[] {
  const firstWith = (ofAddress: number, ofMask: number, right: Reason): readonly Why[] =>
    columns
      .filter((bit) => bitOf(address, bit) === ofAddress && bitOf(mask, bit) === ofMask)
      .slice(0, 1)
      .map((bit) => ({ bit, right }));
  return [...firstWith(1, 0, 'mask-hides'), ...firstWith(0, 1, 'own-zero')];
}

/** Three, in an order that tells nothing. */
export const choicesAt = (bit: number): readonly Reason[] =>
  reasons.filter((reason) => reason !== (bit < 24 ? 'last-number' : 'added'));

/** What somebody thinks who gives this reason where it is wrong; null: a misreading only. */
export const misconceptionOfReason: Readonly<Record<Reason, Misconception | null>> = {
  added: 'and-is-add',
  'last-number': 'first-three',
  'mask-hides': null,
  'own-zero': null,
};
