/** The only door to the clipboard, and for a moment how it went. What it says is `CopyNote.tsx`. */
import { useState } from 'react';
import { useTimeout } from '../player/useClock.ts';

export type CopyState = 'idle' | 'copied' | 'refused';

/** Browsers refuse on an insecure page, in a frame, or because the user said so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const noticeMs = 2000;

export function useCopied() {
  const [state, setState] = useState<CopyState>('idle');
  useTimeout(() => setState('idle'), state === 'idle' ? undefined : noticeMs);
  const write = (text: string) =>
    void copyText(text).then((isCopied) => setState(isCopied ? 'copied' : 'refused'));
  return { state, write };
}
