/** The learner's progress as a thing: saved as a file, taken in from one, wiped, brought back. */
import { useId, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { downloadText } from '../download.ts';
import { useApp, useKept, useProgress } from '../parts.ts';
import { fileName, formatFile, gainOf, readFile, type FileFault } from '../storage/progressFile.ts';
import { progressOf } from '../stores/progress.ts';

export function ProgressBox() {
  const words = useWords('course');
  const id = useId();
  const kept = useKept();
  const { progress } = useApp();
  const isEmpty = useProgress(({ finished, log, hunts, work }) =>
    [finished, log, hunts, work].every((each) => Object.keys(each).length === 0),
  );
  const wiped = useProgress((state) => state.wiped);
  const [came, setCame] = useState<ReactNode>(null);
  const wipeButton = useRef<HTMLButtonElement>(null);

  const open = async (file: File) => {
    const read = await readFile(file);
    if (!read.ok) return setCame(<Notice tone="wrong">{faultWords(read.fault, words)}</Notice>);
    const { takeOver, era } = progress.getState();
    const before = progressOf(progress.getState());
    takeOver({ ...read.value.progress, era });
    const gain = gainOf(before, progress.getState());
    const { damaged } = read.value;
    return setCame(
      <Notice tone={damaged.length === 0 ? 'right' : 'warning'}>
        {words.came(gain.parts, gain.answers, gain.hunts)}{' '}
        {damaged.length === 0 ? '' : words.leftOut(damaged.join(', '))}
      </Notice>,
    );
  };
  const wipe = () => {
    setCame(null);
    progress.getState().wipe();
  };
  const undo = () => {
    progress.getState().unwipe();
    setCame(<Notice tone="right">{words.unwiped}</Notice>);
    wipeButton.current?.focus();
  };
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 border-t border-line px-1 pt-3">
      <h2 id={id} className="font-semibold">
        {words.progress}
      </h2>
      <p className="text-ink2">{kept === 'notKept' ? words.notKept : words.kept}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          disabled={isEmpty}
          onClick={() => downloadText(fileName, formatFile(progressOf(progress.getState())))}
        >
          {words.save}
        </Button>
        <OpenButton onFile={(file) => void open(file)} />
        <Button ref={wipeButton} disabled={isEmpty} onClick={wipe}>
          {words.wipe}
        </Button>
      </div>
      <div role="status" className="flex flex-col gap-2">
        {wiped === null ? undefined : (
          <Notice tone="warning" actions={<Button onClick={undo}>{words.undo}</Button>}>
            {words.wiped}
          </Notice>
        )}
        {came}
      </div>
    </section>
  );
}

/** The browser's own file field is hidden; a button stands for it. */
function OpenButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useWords('course');
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => field.current?.click()}>{words.open}</Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={words.open}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file again is news again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

const megabyte = 1024 * 1024;

const faultWords = (fault: FileFault, { fileFaults }: Messages['course']): string =>
  fault.code === 'big'
    ? fileFaults.big((fault.size / megabyte).toFixed(1))
    : fileFaults[fault.code];
