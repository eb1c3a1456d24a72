/** Opens the dialog of all terms from wherever one stands; its code is fetched when first wanted. */
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useOnDemand } from '../../ui/useOnDemand.ts';
import type { Term } from './term.ts';

const loadDialog = () =>
  import('./GlossaryDialog.tsx').then(({ GlossaryDialog }) => GlossaryDialog);

interface Glossary {
  readonly open: () => void;
  /** To be drawn: null while it is closed. */
  readonly dialog: ReactNode;
}

/** `at`: the term that it opens at. */
export function useGlossary(at: Term | null = null): Glossary {
  const [isOpen, setOpen] = useState(false);
  const { Part, fetch } = useOnDemand(loadDialog);
  const open = () => void fetch().then(setOpen);
  const dialog =
    isOpen && Part !== null
      ? // A paragraph cannot hold a dialog.
        createPortal(<Part at={at} onClose={() => setOpen(false)} />, document.body)
      : null;
  return { open, dialog };
}
