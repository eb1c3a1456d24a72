/**
 * The edge between network and host bits: a line through the rows with a tab below, to be dragged
 * or moved with keys. It stands over the gap between two bits, so that the columns of both hosts line
 * up whatever their masks.
 */
import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { edgePlace, nearestEdge } from './layout.ts';

interface EdgeHandleProps {
  readonly prefix: number;
  /** Where the line stands instead, while the bits are divided by the other host's mask. */
  readonly borrowed: number | null;
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

export function EdgeHandle(props: EdgeHandleProps) {
  const { prefix, borrowed, label, valueText, onPrefix } = props;
  const isDragging = useRef(false);
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
    <>
      <AtEdge prefix={borrowed ?? prefix}>
        <div className="absolute -top-1 bottom-4 w-1 -translate-x-1/2 rounded-full bg-ink forced-colors:bg-[CanvasText]" />
      </AtEdge>
      {onPrefix === null ? undefined : (
        <AtEdge prefix={prefix}>
          <div
            role="slider"
            tabIndex={0}
            aria-label={label}
            aria-valuemin={0}
            aria-valuemax={32}
            aria-valuenow={prefix}
            aria-valuetext={valueText}
            title={label}
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
        </AtEdge>
      )}
    </>
  );
}

interface AtEdgeProps {
  readonly prefix: number;
  readonly children: ReactNode;
}

/** As high as the rows and the tab below them, and as wide as nothing. */
function AtEdge({ prefix, children }: AtEdgeProps) {
  const { octet, bits } = edgePlace(prefix);
  const left = `calc(${bits} * (var(--cell-w) + var(--cell-gap)) - var(--cell-gap) / 2)`;
  return (
    <div
      className={`octet octet-${octet} octet-name pointer-events-none z-1 flex [--r:2] [--span:4]`}
    >
      <div className="relative w-(--octet-w)">
        <div style={{ left }} className="absolute inset-y-0">
          {children}
        </div>
      </div>
    </div>
  );
}
