/**
 * Rows of 32 bits under each other in four octets: one tab stop, arrows inside, Space or Enter
 * presses a bit, `0` and `1` set it. What a press means, and what stands beside an octet, is left
 * to the caller. `bits.css` says where things lie.
 */
import {
  memo,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { BitCell, type BitLook } from './BitCell.tsx';
import { movedBy, type Cursor } from './gridKeys.ts';

export interface BitGridRow {
  readonly id: string;
  /** Short: beside each octet where the screen is narrow, and before the row in speech. */
  readonly name: string;
  /** 32 of them. */
  readonly bits: readonly BitLook[];
  /** The column at work. */
  readonly lit: number | null;
  /** What moves over one of the cells. */
  readonly arriving?: { readonly bit: number; readonly layer: ReactNode } | undefined;
  readonly aside: (octet: number) => ReactNode;
}

type BitLabel = (bit: number, look: BitLook) => string;

interface BitGridProps {
  readonly label: string;
  /** What speech calls a bit; keep the same function while the language is the same. */
  readonly labelOf: BitLabel;
  readonly rows: readonly BitGridRow[];
  readonly cursor: Cursor;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onPress: (cursor: Cursor) => void;
  readonly onDigit: (cursor: Cursor, value: 0 | 1) => void;
  /** Laid over the same grid: place values, the edge's handle. */
  readonly children?: ReactNode;
}

const octets = [0, 1, 2, 3];

const cellAt = (target: EventTarget): Cursor | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-bit]') : null;
  return cell === null
    ? undefined
    : { row: Number(cell.dataset['row']), bit: Number(cell.dataset['bit']) };
};

export function BitGrid(props: BitGridProps) {
  const { label, labelOf, rows, cursor, onCursor, onPress, onDigit, children } = props;
  const grid = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const active = document.activeElement;
    if (active === null || cellAt(active) === undefined || !grid.current?.contains(active)) return;
    const place = `[data-row="${cursor.row}"][data-bit="${cursor.bit}"]`;
    grid.current.querySelector<HTMLElement>(place)?.focus();
  }, [cursor.row, cursor.bit]);

  const isEditable = ({ row, bit }: Cursor): boolean => rows[row]?.bits[bit]?.editable === true;

  const click = (event: MouseEvent) => {
    const at = cellAt(event.target);
    if (at === undefined) return;
    onCursor(at);
    if (isEditable(at)) onPress(at);
  };

  const press = (event: KeyboardEvent) => {
    const at = cellAt(event.target);
    if (at === undefined || event.altKey || event.metaKey) return;
    const moved = movedBy(event.key, at, rows.length, event.ctrlKey);
    if (moved !== undefined) onCursor(moved);
    else if (event.key === ' ' || event.key === 'Enter') {
      if (isEditable(at)) onPress(at);
    } else if (event.key === '0' || event.key === '1') {
      if (isEditable(at)) onDigit(at, event.key === '1' ? 1 : 0);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="bit-field">
      <div
        ref={grid}
        role="grid"
        aria-label={label}
        className="contents"
        onClick={click}
        onKeyDown={press}
      >
        {rows.map((row, index) => (
          <Row key={row.id} row={row} index={index} cursor={cursor} labelOf={labelOf} />
        ))}
      </div>
      {children}
    </div>
  );
}

interface RowProps {
  readonly row: BitGridRow;
  readonly index: number;
  readonly cursor: Cursor;
  readonly labelOf: BitLabel;
}

/** The number where it lies in the octet, else null: an octet that it leaves alone stays as it is. */
const within = (octet: number, bit: number | null | undefined): number | null =>
  bit !== null && bit !== undefined && bit >> 3 === octet ? bit : null;

function Row({ row, index, cursor, labelOf }: RowProps) {
  return (
    <div role="row" aria-label={row.name} className="bit-row contents">
      {octets.map((octet) => (
        <div
          key={octet}
          role="presentation"
          data-name={row.name}
          className={`octet octet-${octet} octet-name flex items-center`}
        >
          <Octet
            row={index}
            octet={octet}
            looks={row.bits}
            lit={within(octet, row.lit)}
            cursor={cursor.row === index ? within(octet, cursor.bit) : null}
            arriving={within(octet, row.arriving?.bit) === null ? undefined : row.arriving}
            labelOf={labelOf}
          />
          <span role="gridcell" className="contents">
            {row.aside(octet)}
          </span>
        </div>
      ))}
    </div>
  );
}

interface OctetProps {
  readonly row: number;
  readonly octet: number;
  /** The whole row; the octet draws its eight. */
  readonly looks: readonly BitLook[];
  readonly lit: number | null;
  readonly cursor: number | null;
  readonly arriving: BitGridRow['arriving'];
  readonly labelOf: BitLabel;
}

const looksOf = ({ looks, octet }: OctetProps) => looks.slice(octet * 8, octet * 8 + 8);

const isSameLook = (a: BitLook, b: BitLook | undefined): boolean =>
  a === b ||
  (a.value === b?.value && a.part === b.part && a.mark === b.mark && a.editable === b.editable);

/** A row changes as a whole at every step, but most of its octets look as before. */
function isSameOctet(before: OctetProps, now: OctetProps): boolean {
  if (
    before.lit !== now.lit ||
    before.cursor !== now.cursor ||
    before.arriving !== now.arriving ||
    before.labelOf !== now.labelOf
  )
    return false;
  if (before.looks === now.looks) return true;
  const looks = looksOf(now);
  return looksOf(before).every((look, place) => isSameLook(look, looks[place]));
}

const Octet = memo(function Octet(props: OctetProps) {
  const { row, octet, lit, cursor, arriving, labelOf } = props;
  return (
    <div role="presentation" className="flex w-(--octet-w) gap-(--cell-gap)">
      {looksOf(props).map((look, place) => {
        const bit = octet * 8 + place;
        return (
          <BitCell
            key={bit}
            {...look}
            row={row}
            bit={bit}
            lit={bit === lit}
            tabbable={bit === cursor}
            labelOf={labelOf}
          >
            {arriving?.bit === bit ? arriving.layer : undefined}
          </BitCell>
        );
      })}
    </div>
  );
}, isSameOctet);
