/**
 * Rows of 32 bits under each other in four octets: one tab stop, arrows inside, Space or Enter
 * presses a bit, `0` and `1` set it. What a press means, and what stands beside an octet, is left
 * to the caller. `bits.css` says where things lie.
 */
import {
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
  readonly aside: (octet: number) => ReactNode;
}

interface BitGridProps {
  readonly label: string;
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
  const { label, rows, cursor, onCursor, onPress, onDigit, children } = props;
  const grid = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const active = document.activeElement;
    if (active === null || cellAt(active) === undefined || !grid.current?.contains(active)) return;
    const place = `[data-row="${cursor.row}"][data-bit="${cursor.bit}"]`;
    grid.current.querySelector<HTMLElement>(place)?.focus();
  }, [cursor.row, cursor.bit]);

  const click = (event: MouseEvent) => {
    const at = cellAt(event.target);
    if (at === undefined) return;
    onCursor(at);
    onPress(at);
  };

  const press = (event: KeyboardEvent) => {
    const at = cellAt(event.target);
    if (at === undefined || event.altKey || event.metaKey) return;
    const moved = movedBy(event.key, at, rows.length, event.ctrlKey);
    if (moved !== undefined) onCursor(moved);
    else if (event.key === ' ' || event.key === 'Enter') onPress(at);
    else if (event.key === '0' || event.key === '1') onDigit(at, event.key === '1' ? 1 : 0);
    else return;
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
          <Row key={row.id} row={row} index={index} cursor={cursor} />
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
}

function Row({ row, index, cursor }: RowProps) {
  return (
    <div role="row" aria-label={row.name} className="bit-row contents">
      {octets.map((octet) => (
        <div
          key={octet}
          role="presentation"
          data-name={row.name}
          className={`octet octet-${octet} octet-name flex items-center`}
        >
          <div role="presentation" className="flex w-(--octet-w) gap-(--cell-gap)">
            {row.bits.slice(octet * 8, octet * 8 + 8).map((look, place) => {
              const bit = octet * 8 + place;
              const tabbable = cursor.row === index && cursor.bit === bit;
              return <BitCell key={bit} {...look} row={index} bit={bit} tabbable={tabbable} />;
            })}
          </div>
          <span role="gridcell" className="contents">
            {row.aside(octet)}
          </span>
        </div>
      ))}
    </div>
  );
}
