/** Undo, redo, reset and share for the lab on the screen, with the keys that people try first. */
import { Redo2, RotateCcw, Share2, Undo2 } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import type { LabPartProps } from './navigation.ts';
import { ShareDialog } from './pages/ShareDialog.tsx';
import { useApp, useSession } from './parts.ts';
import { canUndo, startOf } from './stores/history.ts';
import { benchOf } from './stores/session.ts';

export function LabTools({ id, lab }: LabPartProps) {
  const words = useWords('shell');
  const { undo, redo, open } = useApp().session.getState();
  const history = useSession((session) => benchOf(session, id).history);
  const start = startOf(history, lab);
  const atStart = useSession((session) => benchOf(session, id).at === 0);
  const [isSharing, setSharing] = useState(false);
  useUndoKeys(
    () => undo(id),
    () => redo(id),
  );
  return (
    <div role="group" aria-label={words.tools} className="flex items-center gap-1 sm:gap-2">
      <IconButton
        label={words.undo}
        icon={<Undo2 aria-hidden className="size-5" />}
        disabled={!canUndo(history)}
        onClick={() => undo(id)}
      />
      <IconButton
        label={words.redo}
        icon={<Redo2 aria-hidden className="size-5" />}
        disabled={history.future.length === 0}
        onClick={() => redo(id)}
      />
      <Button
        title={start === lab.initial ? words.resetToStart : words.resetToPreset}
        disabled={history.present === start && atStart}
        onClick={() => open(id, start, 0)}
      >
        <RotateCcw aria-hidden className="size-5" />
        <span className="max-sm:sr-only">{words.reset}</span>
      </Button>
      <Button onClick={() => setSharing(true)}>
        <Share2 aria-hidden className="size-5" />
        <span className="max-sm:sr-only">{words.share}</span>
      </Button>
      {isSharing ? <ShareDialog id={id} onClose={() => setSharing(false)} /> : undefined}
    </div>
  );
}

const typesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=range], [type=radio]), textarea');

/** What lies behind a modal dialog is not there for its keys. */
const isShutAway = (): boolean => document.querySelector('dialog:modal') !== null;

/** Ctrl or Cmd with Z, Shift+Z, Y; a text field keeps its own undo. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || typesText(event.target)) return;
    const key = event.key.toLowerCase();
    if ((key !== 'z' && key !== 'y') || isShutAway()) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
