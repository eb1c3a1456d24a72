/**
 * Which bits a host's three rows show at a step: pure data for the bit grid. What a press on them
 * does is left to `HostPanel`.
 */
import type { Bit } from '../../domain/and/answers.ts';
import { columns, placeValueOf, strayBit } from '../../domain/and/columns.ts';
import type { AndHost } from '../../domain/and/scenario.ts';
import { bitOf } from '../../domain/ip/ipv4.ts';
import { leadingOnes } from '../../domain/ip/mask.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { BitLook } from '../../ui/BitCell.tsx';
import { edgePlace } from './layout.ts';

/** What the AND row shows, bit by bit; null: nothing yet. */
export interface ResultRow {
  readonly bits: readonly (Bit | null)[];
  /** The mask that divides it, which in a comparison can be the other host's. */
  readonly mask: AndHost['mask'];
  readonly wrong: readonly number[];
  readonly differsAt: number | null;
  /** The learner enters it from this column on. */
  readonly editableFrom: number;
}

export interface RowsOptions {
  readonly host: AndHost;
  /** A field that cannot be read: its row is blank. */
  readonly isOpen: { readonly address: boolean; readonly mask: boolean };
  readonly result: ResultRow;
  /** The column at work, 0–31. */
  readonly lit: number | null;
  /** Address and mask can be changed. */
  readonly editable: boolean;
  readonly words: Messages['and'];
}

type Part = BitLook['part'];

export type HostRows = Readonly<Record<'address' | 'mask' | 'result', readonly BitLook[]>>;

export function hostRows(options: RowsOptions): HostRows {
  const { host, isOpen, result, lit, editable, words } = options;
  const stray = strayBit(host.mask);
  const edge = edgePlace(leadingOnes(host.mask));
  const edgeEnd = (edge.octet + 1) * 8;

  const look = (
    bit: number,
    value: Bit | null,
    part: Part,
    mark: BitLook['mark'] = null,
  ): BitLook => ({
    value,
    part,
    mark,
    lit: bit === lit,
    editable,
    shifted: bit >= edge.octet * 8 + edge.bits && bit < edgeEnd,
    label: [
      words.bit(
        bit + 1,
        placeValueOf(bit),
        value === null ? words.blank : `${value}`,
        words.parts[part],
      ),
      ...(mark === null ? [] : [words.marks[mark]]),
    ].join(', '),
  });
  const partOf = (mask: AndHost['mask'], bit: number): Part =>
    isOpen.mask ? 'none' : bitOf(mask, bit) === 1 ? 'network' : 'host';
  const markOf = (bit: number): BitLook['mark'] => {
    if (result.wrong.includes(bit)) return 'wrong';
    return bit === result.differsAt ? 'differs' : null;
  };

  return {
    address: columns.map((bit) =>
      isOpen.address
        ? look(bit, null, 'none')
        : look(bit, bitOf(host.address, bit), partOf(host.mask, bit)),
    ),
    mask: columns.map((bit) =>
      isOpen.mask
        ? look(bit, null, 'none')
        : look(bit, bitOf(host.mask, bit), partOf(host.mask, bit), bit === stray ? 'stray' : null),
    ),
    result: columns.map((bit) => {
      const value = result.bits[bit] ?? null;
      const part = value === null ? 'none' : partOf(result.mask, bit);
      return { ...look(bit, value, part, markOf(bit)), editable: bit >= result.editableFrom };
    }),
  };
}
