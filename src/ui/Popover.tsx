/**
 * A button that opens a panel in a native popover: Escape and a click outside close it, and the
 * focus returns to the button. The platform anchors it to its invoker; where it cannot yet, the
 * panel opens in the middle of the screen.
 */
import { useId, useState, type ReactNode } from 'react';
import { buttonClass, type Tone } from './Button.tsx';

interface PopoverProps {
  readonly button: ReactNode;
  readonly tone?: Tone;
  readonly label: string;
  /** Made when the panel opens; a button in it with `popoverTarget={id}` closes it. */
  readonly children: (id: string) => ReactNode;
}

export function Popover({ button, tone = 'plain', label, children }: PopoverProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={buttonClass(tone)} popoverTarget={id}>
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className="popover max-h-[80dvh] w-max max-w-[min(60rem,calc(100vw-1rem))] overflow-y-auto overscroll-contain rounded-xl border border-line2 bg-card p-2 text-ink shadow-lg"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen ? children(id) : undefined}
      </div>
    </>
  );
}
