/** What follows an edit waits until its dialog is closed: under it nobody would see it. */
import { useEffect, useEffectEvent, useRef } from 'react';

/** Returns how to ask for it, with a change; several edits in one dialog ask for one. */
export function useAfterEdit(follow: () => void): () => void {
  const isAsked = useRef(false);
  const begin = useEffectEvent(() => {
    isAsked.current = false;
    follow();
  });
  // After every change, once the edit has been drawn.
  useEffect(() => {
    if (!isAsked.current) return undefined;
    const dialog = document.querySelector('dialog[open]');
    if (dialog === null) return begin();
    const closed = () => begin();
    dialog.addEventListener('close', closed);
    return () => dialog.removeEventListener('close', closed);
  });
  return () => {
    isAsked.current = true;
  };
}
