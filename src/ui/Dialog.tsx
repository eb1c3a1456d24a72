/** A native modal dialog with a title and a way out; the platform keeps and returns the focus. */
import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** For forms. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Dialog({ title, closeLabel, onClose, wide = false, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    return () => focusIfNowhere(document.querySelector('main'));
  }, []);
  useEffect(() => focusIfNowhere(dialog.current));
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      closedby="any"
      aria-labelledby={id}
      onClose={onClose}
      className={`m-auto ${wide ? 'w-[56rem]' : 'w-[34rem]'} max-w-[calc(100vw-1.5rem)] rounded-xl border border-line2 bg-card p-5 text-ink shadow-lg outline-none backdrop:bg-shade/50`}
    >
      <div className="flex items-center justify-between gap-3">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        <IconButton
          tone="quiet"
          label={closeLabel}
          icon={<X aria-hidden className="size-5" />}
          onClick={() => dialog.current?.close()}
        />
      </div>
      {children}
    </dialog>
  );
}

/** A press can take away what had the focus: what was pressed, or what had opened the dialog. */
function focusIfNowhere(place: HTMLElement | null): void {
  if (document.activeElement === document.body) place?.focus();
}
