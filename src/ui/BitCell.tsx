/**
 * One bit of a grid: its digit, which part it belongs to, and whether it is the one at work.
 * Keys and clicks are left to the grid around it, which finds the cell by `data-row`, `data-bit`.
 */
import { memo, type ReactNode } from 'react';

export interface BitLook {
  /** null: not known, or not entered yet. */
  readonly value: 0 | 1 | null;
  readonly part: 'network' | 'host' | 'none';
  /** Beside the cell's own look: a bit that differs, an answer that is wrong, a 1 after a 0. */
  readonly mark: 'differs' | 'wrong' | 'stray' | null;
  /** A press or a digit changes it. */
  readonly editable: boolean;
}

interface BitCellProps extends BitLook {
  readonly row: number;
  readonly bit: number;
  readonly tabbable: boolean;
  /** The column at work. */
  readonly lit: boolean;
  /** What speech calls it: "bit 27, worth 32, 0, host bit". Asked when the cell is drawn only. */
  readonly labelOf: (bit: number, look: BitLook) => string;
  /** Drawn over the cell while something moves. */
  readonly children?: ReactNode;
}

const partClass = {
  network: 'border-net bg-net-bg text-net',
  host: 'border-host hatch text-host',
  none: 'border-line2 border-dashed bg-card text-ink',
} as const;

const markText = { differs: '≠', wrong: '×', stray: '!' } as const;

const markClass = 'outline-3 outline-offset-1 outline-no z-2';

export const bitClass = (part: BitLook['part'], lit: boolean): string =>
  `relative grid h-(--cell-h) w-(--cell-w) place-items-center rounded-md border-2 font-mono text-(length:--bit-size) font-semibold select-none ${partClass[part]} ${lit ? 'lit z-1' : ''}`;

export const BitCell = memo(function BitCell(props: BitCellProps) {
  const { row, bit, value, part, lit, mark, tabbable } = props;
  const look = [
    bitClass(part, lit),
    mark === null ? '' : markClass,
    props.editable ? 'cursor-pointer hover:brightness-95 dark:hover:brightness-125' : '',
    'focus-visible:z-3',
  ];
  return (
    <span
      role="gridcell"
      tabIndex={tabbable ? 0 : -1}
      aria-label={props.labelOf(bit, props)}
      aria-readonly={!props.editable}
      data-row={row}
      data-bit={bit}
      data-at-work={lit || undefined}
      className={look.join(' ')}
    >
      {value}
      {mark === null ? undefined : (
        <span
          aria-hidden
          className="absolute -top-2.5 -left-1.5 z-4 grid size-4 place-items-center rounded-full bg-no text-xs leading-none font-bold text-card"
        >
          {markText[mark]}
        </span>
      )}
      {props.children}
    </span>
  );
});
