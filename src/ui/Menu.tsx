/** A button that opens a list of buttons. How the panel opens and closes is left to `Popover`. */
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Popover } from './Popover.tsx';

export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  /** Shown instead of the label, which is then for speech only. */
  readonly icon?: ReactNode;
  readonly items: readonly MenuItem[];
}

export function Menu({ label, icon, items }: MenuProps) {
  const button = (
    <>
      {icon}
      <span className={icon === undefined ? undefined : 'sr-only'}>{label}</span>
      <ChevronDown aria-hidden className="size-4" />
    </>
  );
  return (
    <Popover button={button} label={label}>
      {() => (
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                className="block w-full rounded-md px-3 py-1.5 text-left hover:bg-net-bg pointer-coarse:min-h-11"
                onClick={({ currentTarget }) => {
                  // First: what it opens then returns the focus to the menu's button, not to an item that is gone.
                  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
                  item.onChoose();
                }}
              >
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
