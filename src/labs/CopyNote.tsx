/** Beside whatever copies: that it did, or that the browser refused. Silent otherwise. */
import { useWords } from '../i18n/useWords.ts';
import type { CopyState } from './useCopied.ts';

interface CopyNoteProps {
  readonly state: CopyState;
  /** The success shows by itself: it is only for speech. */
  readonly isQuiet?: boolean;
}

export function CopyNote({ state, isQuiet = false }: CopyNoteProps) {
  const { copying } = useWords('shell');
  return (
    <span
      role="status"
      className={isQuiet && state !== 'refused' ? 'sr-only' : 'text-sm text-ink2'}
    >
      {state === 'idle' ? '' : copying[state]}
    </span>
  );
}
