/**
 * A button that opens a list of buttons in a native popover (Escape and a click outside close it,
 * focus returns to the button). The platform anchors it to its invoker; where it cannot yet, the
 * list opens in the middle of the screen.
 */
import { ChevronDown } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';
import { buttonClass } from './Button.tsx';

interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly groups: readonly { readonly heading?: string; readonly items: readonly MenuItem[] }[];
}

const itemClass =
  'block w-full rounded-md px-3 py-1.5 text-left hover:bg-net-bg pointer-coarse:min-h-11';

export function Menu({ label, groups }: MenuProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" className={buttonClass('plain')} popoverTarget={id}>
        {label}
        <ChevronDown aria-hidden className="size-4" />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="popover max-h-[80dvh] w-max max-w-[calc(100vw-2rem)] overflow-y-auto rounded-xl border border-line2 bg-card p-2 text-ink shadow-lg"
      >
        {groups.map((group, index) => (
          <div key={group.heading ?? index} role="group" aria-label={group.heading}>
            {group.heading === undefined ? undefined : (
              <p className="px-3 pt-2 pb-1 text-sm text-ink2">{group.heading}</p>
            )}
            {group.items.map((item) => (
              <button
                key={item.id}
                type="button"
                className={itemClass}
                onClick={() => {
                  panel.current?.hidePopover();
                  item.onChoose();
                }}
              >
                {item.label}
              </button>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
