/**
 * The edge between network and host bits: a line through the rows with a tab below, to be dragged
 * or moved with keys. It stands in a gap of its own, so no bit is covered.
 */
import { useRef, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { edgePlace, nearestEdge } from './layout.ts';

interface EdgeHandleProps {
  readonly prefix: number;
  readonly label: string;
  readonly valueText: string;
  /** null: to be looked at only. */
  readonly onPrefix: ((prefix: number) => void) | null;
}

const keyMoves: Readonly<Record<string, (prefix: number) => number>> = {
  ArrowLeft: (prefix) => Math.max(prefix - 1, 0),
  ArrowDown: (prefix) => Math.max(prefix - 1, 0),
  ArrowRight: (prefix) => Math.min(prefix + 1, 32),
  ArrowUp: (prefix) => Math.min(prefix + 1, 32),
  Home: () => 0,
  End: () => 32,
};

/** The bits of the mask's row, which is the middle one of the grid that the handle lies over. */
const maskBoxes = (handle: Element): readonly DOMRect[] =>
  [...(handle.closest('.bit-field')?.querySelectorAll('[data-row="1"]') ?? [])].map((cell) =>
    cell.getBoundingClientRect(),
  );

export function EdgeHandle({ prefix, label, valueText, onPrefix }: EdgeHandleProps) {
  const isDragging = useRef(false);
  const { octet, bits } = edgePlace(prefix);
  const place: CSSProperties = {
    left: `calc(${bits} * (var(--cell-w) + var(--cell-gap)) + (var(--edge-gap) - var(--cell-gap)) / 2)`,
  };

  const press = (event: KeyboardEvent) => {
    const move = keyMoves[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onPrefix?.(move(prefix));
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!isDragging.current) return;
    const next = nearestEdge(event.clientX, event.clientY, maskBoxes(event.currentTarget));
    if (next !== prefix) onPrefix?.(next);
  };
  const stop = () => {
    isDragging.current = false;
  };

  return (
    <div
      className={`octet octet-${octet} octet-name pointer-events-none z-1 flex [--r:2] [--span:4]`}
    >
      <div className="relative w-(--octet-w)">
        <div
          style={place}
          className="absolute -top-1 bottom-4 w-1 -translate-x-1/2 rounded-full bg-ink forced-colors:bg-[CanvasText]"
        />
        {onPrefix === null ? undefined : (
          <div
            role="slider"
            tabIndex={0}
            aria-label={label}
            aria-valuemin={0}
            aria-valuemax={32}
            aria-valuenow={prefix}
            aria-valuetext={valueText}
            title={label}
            style={place}
            className="pointer-events-auto absolute -bottom-1 flex h-6 -translate-x-1/2 cursor-ew-resize touch-none items-center gap-1 rounded-full bg-ink px-2 font-mono text-sm leading-none font-semibold text-paper select-none pointer-coarse:h-9 pointer-coarse:px-3"
            onKeyDown={press}
            onPointerDown={(event) => {
              isDragging.current = true;
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={drag}
            onPointerUp={stop}
            onPointerCancel={stop}
          >
            <span aria-hidden>◂/{prefix}▸</span>
          </div>
        )}
      </div>
    </div>
  );
}
