/** A value that a press copies; says so for a moment, to the eye and to speech. */
import { useWords } from '../../i18n/useWords.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { CopyNote } from '../CopyNote.tsx';
import { useCopied } from '../useCopied.ts';

interface CopyValueProps {
  readonly text: string;
  readonly mono: boolean;
  readonly copy: string | null;
}

export function CopyValue({ text, mono, copy }: CopyValueProps) {
  const words = useWords('and');
  const { state, write } = useCopied();
  const shown = <span className={mono ? 'font-mono text-sm tabular-nums' : 'text-sm'}>{text}</span>;
  if (copy === null) return shown;
  return (
    <>
      <CopyButton
        label={words.copy(text)}
        copied={state === 'copied'}
        onCopy={() => write(copy)}
        className="text-left"
      >
        {shown}
      </CopyButton>
      <CopyNote state={state} isQuiet />
    </>
  );
}
