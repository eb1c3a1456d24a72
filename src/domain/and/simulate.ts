/**
 * The story of an AND: 32 columns from the left, both hosts at once, then what each host makes
 * of it. What a learner may see of it in an exercise is left to `visibility.ts`.
 */
import { and, bitOf, toIpv4, withBit, type Ipv4 } from '../ip/ipv4.ts';
import { leadingOnes } from '../ip/mask.ts';
import { traceOf, type Trace } from '../trace.ts';
import type { Bit } from './answers.ts';
import { columns, octetOf, placeValueOf, strayBit, sumOf, type OctetSum } from './columns.ts';
import type { AndHost, AndScenario } from './scenario.ts';
import { judgementOf, type Judgement } from './verdict.ts';
import { wireOf, type Wire } from './wire.ts';

/** One column of one host. */
export interface Column {
  readonly address: Bit;
  readonly mask: Bit;
  readonly result: Bit;
}

export interface OfHosts<Of> {
  readonly a: Of;
  /** null: B is put away. */
  readonly b: Of | null;
}

export type AndEvent =
  | (OfHosts<Column> & {
      readonly kind: 'and.bit';
      readonly bit: number;
      /** 0–3. */
      readonly octet: number;
      /** What a 1 is worth in its octet: 128 … 1. */
      readonly placeValue: number;
      /** The sums of the octet that this column closes. */
      readonly closes: OfHosts<OctetSum> | null;
    })
  /** A verdict. `by` both: the masks are equal, so the hosts judge alike. */
  | (Judgement & {
      readonly kind: 'and.compared';
      readonly by: 'both' | 'a' | 'b';
      /** With the last verdict: what the verdicts mean on a wire; null where nothing is claimed. */
      readonly wire: Wire | null;
    })
  /** B is put away: the AND names A's network. */
  | { readonly kind: 'and.network'; readonly network: Ipv4; readonly prefix: number }
  /** The masks' first 1 after a 0 (null: that host's mask is a run of ones): no verdict. */
  | { readonly kind: 'and.unusable'; readonly a: number | null; readonly b: number | null };

export type ComparedEvent = Extract<AndEvent, { kind: 'and.compared' }>;

export interface AndState {
  /** How many columns are done, 0–32. */
  readonly columns: number;
  /** The AND so far: 0 in the columns to come, and all through where B is put away. */
  readonly a: Ipv4;
  readonly b: Ipv4;
  /** Verdicts so far, none to two. */
  readonly compared: readonly ComparedEvent[];
  /** false: a mask is not a run of ones, so the AND names no network. */
  readonly usable: boolean;
}

const columnOf = ({ address, mask }: AndHost, bit: number): Column => ({
  address: bitOf(address, bit),
  mask: bitOf(mask, bit),
  result: bitOf(and(address, mask), bit),
});

/** `a` always, `b` where it is there. */
const ofHosts = <Of>({ a, b }: AndScenario, of: (host: AndHost) => Of): OfHosts<Of> => ({
  a: of(a),
  b: b === null ? null : of(b),
});

function columnEvent(scenario: AndScenario, bit: number): AndEvent {
  const octet = octetOf(bit);
  return {
    kind: 'and.bit',
    bit,
    octet,
    placeValue: placeValueOf(bit),
    ...ofHosts(scenario, (host) => columnOf(host, bit)),
    closes:
      bit % 8 === 7
        ? ofHosts(scenario, ({ address, mask }) => sumOf(and(address, mask), octet))
        : null,
  };
}

/** The verdicts in the order in which they are told: one where the masks are equal. */
export function verdictsOf(a: AndHost, b: AndHost): readonly ComparedEvent[] {
  const kind = 'and.compared';
  const wire = wireOf(a, b);
  const byA = judgementOf(a, b.address);
  if (a.mask === b.mask) return [{ kind, by: 'both', ...byA, wire }];
  return [
    { kind, by: 'a', ...byA, wire: null },
    { kind, by: 'b', ...judgementOf(b, a.address), wire },
  ];
}

/** Where each mask stops being a run of ones; null where both can be used. */
function strayBitsOf(scenario: AndScenario): OfHosts<number | null> | null {
  const stray = ofHosts(scenario, ({ mask }) => strayBit(mask));
  return stray.a === null && stray.b === null ? null : stray;
}

function closing(scenario: AndScenario): readonly AndEvent[] {
  const { a, b } = scenario;
  const stray = strayBitsOf(scenario);
  if (stray !== null) return [{ kind: 'and.unusable', ...stray }];
  if (b !== null) return verdictsOf(a, b);
  return [{ kind: 'and.network', network: and(a.address, a.mask), prefix: leadingOnes(a.mask) }];
}

function* story(scenario: AndScenario): Generator<AndEvent> {
  for (const bit of columns) yield columnEvent(scenario, bit);
  yield* closing(scenario);
}

function apply(state: AndState, event: AndEvent): AndState {
  if (event.kind === 'and.compared') return { ...state, compared: [...state.compared, event] };
  if (event.kind !== 'and.bit') return state;
  return {
    ...state,
    columns: event.bit + 1,
    a: withBit(state.a, event.bit, event.a.result),
    b: event.b === null ? state.b : withBit(state.b, event.bit, event.b.result),
  };
}

export const simulateAnd = (scenario: AndScenario): Trace<AndEvent, AndState> =>
  traceOf(
    {
      columns: 0,
      a: toIpv4(0),
      b: toIpv4(0),
      compared: [],
      usable: strayBitsOf(scenario) === null,
    },
    story(scenario),
    apply,
  );

/** The step before the octet in which the first mask ends: up to there an AND leaves all as it is. */
export const edgeStep = ({ a, b }: AndScenario): number =>
  Math.min(...[a, b ?? a].map(({ mask }) => octetOf(Math.max(leadingOnes(mask), 1) - 1) * 8));

export const granularities = ['bit', 'octet', 'all'] as const;
export type Granularity = (typeof granularities)[number];

/** Where stepping halts; verdicts are always halts of their own but for `all`. */
export function stopsOf(granularity: Granularity, length: number): readonly number[] {
  const every = Array.from({ length: length + 1 }, (_, step) => step);
  if (granularity === 'all') return [0, length];
  return granularity === 'bit' ? every : every.filter((step) => step % 8 === 0 || step > 32);
}
