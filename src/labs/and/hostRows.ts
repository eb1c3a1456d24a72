/**
 * Which bits a host's three rows show: pure data for the bit grid, apart for what the host is
 * (address and mask) and for what the steps make of it. What a press on them does is left to
 * `HostPanel.tsx`.
 */
import type { Bit } from '../../domain/and/answers.ts';
import { columns, placeValueOf, strayBit } from '../../domain/and/columns.ts';
import type { AndHost } from '../../domain/and/scenario.ts';
import { bitOf } from '../../domain/ip/ipv4.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { BitLook } from '../../ui/BitCell.tsx';

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

/** A field that cannot be read: its row is blank. */
interface IsOpen {
  readonly address: boolean;
  readonly mask: boolean;
}

type Part = BitLook['part'];
type Look = readonly BitLook[];

const partOf = (mask: AndHost['mask'], bit: number, isOpen: IsOpen): Part =>
  isOpen.mask ? 'none' : bitOf(mask, bit) === 1 ? 'network' : 'host';

/** `host` with the mask that divides it; `editable`: what can be changed by its bits. */
export function hostRows(
  host: AndHost,
  isOpen: IsOpen,
  editable: Readonly<Record<'address' | 'mask', boolean>>,
): Readonly<Record<'address' | 'mask', Look>> {
  const stray = strayBit(host.mask);
  const row = (id: 'address' | 'mask'): Look =>
    columns.map((bit): BitLook => ({
      value: isOpen[id] ? null : bitOf(host[id], bit),
      part: isOpen[id] ? 'none' : partOf(host.mask, bit, isOpen),
      mark: null,
      editable: editable[id],
    }));
  const mask = row('mask');
  return {
    address: row('address'),
    mask: mask.map((look, bit): BitLook =>
      bit === stray && !isOpen.mask ? { ...look, mark: 'stray' } : look,
    ),
  };
}

export function resultRow(isOpen: IsOpen, result: ResultRow): Look {
  const markOf = (bit: number): BitLook['mark'] => {
    if (result.wrong.includes(bit)) return 'wrong';
    return bit === result.differsAt ? 'differs' : null;
  };
  return columns.map((bit): BitLook => {
    const value = result.bits[bit] ?? null;
    return {
      value,
      part: value === null ? 'none' : partOf(result.mask, bit, isOpen),
      mark: markOf(bit),
      editable: bit >= result.editableFrom,
    };
  });
}

/** What speech calls a bit: "bit 27, worth 32, 0, host bit". */
export function bitLabel(words: Messages['and'], bit: number, look: BitLook): string {
  const { value, part, mark } = look;
  const told = words.bit(
    bit + 1,
    placeValueOf(bit),
    value === null ? words.blank : `${value}`,
    words.parts[part],
  );
  return mark === null ? told : `${told}, ${words.marks[mark]}`;
}
