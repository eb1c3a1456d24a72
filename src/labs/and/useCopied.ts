/** Writes to the clipboard and remembers for a moment how that went. A browser may refuse. */
import { useState } from 'react';
import { useTimeout } from '../../player/useClock.ts';

type CopyState = 'idle' | 'copied' | 'refused';

const noticeMs = 2000;

export function useCopied() {
  const [state, setState] = useState<CopyState>('idle');
  useTimeout(() => setState('idle'), state === 'idle' ? undefined : noticeMs);
  const write = (text: string) => {
    const written =
      navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return { state, write };
}
