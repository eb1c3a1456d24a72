/**
 * What the AND rows of both hosts show: the AND so far, a comparison under one host's mask, or
 * what the learner entered. Pure; drawing it is left to the panels.
 */
import type { Bit, HostName } from '../../domain/and/answers.ts';
import { isRight, type Blank } from '../../domain/and/blank.ts';
import { columns, columnsOf, octets, placeValueOf } from '../../domain/and/columns.ts';
import { hostsOf, type AndHost, type AndScenario } from '../../domain/and/scenario.ts';
import type { AndEvent, AndState } from '../../domain/and/simulate.ts';
import { and, bitOf } from '../../domain/ip/ipv4.ts';
import type { ResultRow } from './hostRows.ts';

/** What stands beside an octet: its sum, the sum so far, or a field for it. */
export type SumLook =
  | { readonly kind: 'none' }
  | { readonly kind: 'done' | 'running'; readonly sum: number }
  | { readonly kind: 'ask'; readonly entered: number | undefined; readonly isWrong: boolean };

export interface ResultView extends ResultRow {
  readonly sums: readonly SumLook[];
  /** Whose mask divides the row; null: the host's own. */
  readonly maskOf: HostName | null;
}

const nothing = { wrong: [], differsAt: null, editableFrom: 32, maskOf: null } as const;

function sumOfBits(bits: readonly (Bit | null)[], octet: number): SumLook {
  const known = columnsOf(octet).filter((bit) => (bits[bit] ?? null) !== null);
  if (known.length === 0) return { kind: 'none' };
  const sum = known.reduce((total, bit) => total + (bits[bit] ?? 0) * placeValueOf(bit), 0);
  return { kind: known.length === 8 ? 'done' : 'running', sum };
}

const withSums = (row: Omit<ResultView, 'sums'>): ResultView => ({
  ...row,
  sums: octets.map((octet) => sumOfBits(row.bits, octet)),
});

/** Nothing derived, where a field cannot be read. */
export const blankResult = (host: AndHost): ResultView =>
  withSums({ ...nothing, bits: columns.map(() => null), mask: host.mask });

/** The row while the AND runs and at its verdicts. */
export function playedResult(
  name: HostName,
  host: AndHost,
  state: AndState,
  event: AndEvent | undefined,
): ResultView {
  const bits = columns.map((bit) => (bit < state.columns ? bitOf(state[name], bit) : null));
  if (event?.kind !== 'and.compared') return withSums({ ...nothing, bits, mask: host.mask });
  const { by, mask, differsAt } = event;
  // The judge puts its own mask on the other's address too (RFC 1122 §3.3.1.1).
  const seen = and(host.address, mask);
  return withSums({
    ...nothing,
    bits: columns.map((bit) => bitOf(seen, bit)),
    mask,
    differsAt,
    maskOf: by === 'both' || by === name ? null : by,
  });
}

/** The row of an exercise: what is given, and what the learner entered so far. */
export function enteredResult(
  name: HostName,
  scenario: AndScenario,
  blanks: readonly Blank[],
): ResultView {
  const host = hostsOf(scenario).find((its) => its.name === name) ?? scenario.a;
  const own = blanks
    .filter((blank) => blank.kind === 'bit' || blank.kind === 'octet')
    .filter((blank) => blank.host === name);
  const bitBlanks = new Map(
    own.filter((blank) => blank.kind === 'bit').map((blank) => [blank.bit, blank]),
  );
  const sums = new Map(
    own.filter((blank) => blank.kind === 'octet').map((blank) => [blank.octet, blank]),
  );
  const given = and(host.address, host.mask);
  const row = withSums({
    ...nothing,
    mask: host.mask,
    bits: columns.map((bit) => {
      const blank = bitBlanks.get(bit);
      return blank === undefined ? bitOf(given, bit) : (blank.entered ?? null);
    }),
    wrong: columns.filter((bit) => {
      const blank = bitBlanks.get(bit);
      return blank?.entered !== undefined && !isRight(blank);
    }),
    editableFrom: Math.min(...bitBlanks.keys(), 32),
  });
  return {
    ...row,
    sums: row.sums.map((sum, octet): SumLook => {
      const blank = sums.get(octet);
      if (blank === undefined) return sum;
      const { entered } = blank;
      return isRight(blank)
        ? { kind: 'done', sum: blank.right }
        : { kind: 'ask', entered, isWrong: entered !== undefined };
    }),
  };
}
