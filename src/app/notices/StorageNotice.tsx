/** What happened to the kept data, and the data itself to copy or to save as a file. */
import { useWords } from '../../i18n/useWords.ts';
import type { Messages } from '../../i18n/messages.ts';
import { CopyNote } from '../../labs/CopyNote.tsx';
import { useCopied } from '../../labs/useCopied.ts';
import { Button } from '../../ui/Button.tsx';
import { downloadText } from '../download.ts';
import { useApp } from '../parts.ts';
import { formatDocument } from '../storage/document.ts';
import type { StorageFault } from '../storage/keeper.ts';
import { savedOf } from '../storage/savedOf.ts';
import type { NoticeOf } from '../stores/notices.ts';

export function StorageNotice({ notice: { fault } }: { readonly notice: NoticeOf<'storage'> }) {
  const words = useWords('notices');
  const parts = useApp();
  const { state, write } = useCopied();
  /** What was found, or else what would be kept if the browser kept anything. */
  const data = () => ('text' in fault ? fault.text : formatDocument(savedOf(parts)));
  return (
    <>
      <p>{sentenceOf(fault, words.storage)}</p>
      <div className="mt-1.5 flex flex-wrap items-center gap-2">
        <Button onClick={() => write(data())}>{words.storage.copy}</Button>
        <Button onClick={() => downloadText('bit-by-bind.txt', data())}>
          {words.storage.download}
        </Button>
        <CopyNote state={state} />
      </div>
    </>
  );
}

function sentenceOf(fault: StorageFault, words: Messages['notices']['storage']): string {
  return fault.code === 'fields' ? words.fields(fault.names.join(', ')) : words[fault.code];
}
