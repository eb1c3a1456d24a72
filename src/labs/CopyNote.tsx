/** Beside whatever copies: that it did, or that the browser refused. Silent otherwise. */
import { useWords } from '../i18n/useWords.ts';
import type { CopyState } from './useCopied.ts';

interface CopyNoteProps {
  readonly state: CopyState;
  /** A success shows by itself and is only spoken; a refusal shows where it moves nothing. */
  readonly isQuiet?: boolean;
}

const toast =
  'fixed inset-x-0 bottom-20 z-20 mx-auto w-fit max-w-[90vw] rounded-lg border border-line2 bg-card px-3 py-1.5 text-sm text-ink';

export function CopyNote({ state, isQuiet = false }: CopyNoteProps) {
  const { copying } = useWords('shell');
  const look = isQuiet ? (state === 'refused' ? toast : 'sr-only') : 'text-sm text-ink2';
  return (
    <span role="status" className={look}>
      {state === 'idle' ? '' : copying[state]}
    </span>
  );
}
