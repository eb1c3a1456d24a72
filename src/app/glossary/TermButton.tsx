/**
 * The words of a term, as a button that opens its explanation in a native popover: Escape and a
 * press outside close it, and the focus goes back to the words. From there on to all terms.
 */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Rich } from '../../ui/Rich.tsx';
import type { Term } from './term.ts';
import { useGlossary } from './useGlossary.tsx';

interface TermButtonProps {
  readonly term: Term;
  readonly children: ReactNode;
}

/** Only what a paragraph may hold stands in it: the popover is a span. */
export function TermButton({ term, children }: TermButtonProps) {
  const words = useWords('glossary');
  const id = useId();
  const panel = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { open, dialog } = useGlossary(term);
  useEffect(() => {
    if (isOpen) panel.current?.focus();
  }, [isOpen]);
  const { name, says } = words.terms[term];
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="cursor-help rounded-sm text-left underline decoration-dotted decoration-2 underline-offset-4 hover:decoration-solid"
      >
        {children}
      </button>
      <span
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        tabIndex={-1}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-says`}
        className="popover-word w-80 max-w-[calc(100vw-1rem)] rounded-xl border border-line2 bg-card p-3 text-base font-normal text-ink shadow-lg outline-none"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen ? (
          <>
            <span id={`${id}-name`} className="block font-semibold">
              {name}
            </span>
            <span id={`${id}-says`} className="mb-2 block">
              <Rich text={says} />
            </span>
            <button
              type="button"
              className={buttonClass('plain')}
              onClick={() => {
                // Closed first: the focus is back at the words, where the dialog returns it.
                panel.current?.hidePopover();
                open();
              }}
            >
              {words.open}
            </button>
          </>
        ) : undefined}
      </span>
      {dialog}
    </>
  );
}
