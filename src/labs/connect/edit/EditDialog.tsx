/**
 * The dialog for whatever the bench was asked to edit. Every change is made at once and can be
 * undone; there is nothing to save. The forms are in the files of their nouns.
 */
import { useEffect, useRef } from 'react';
import { hostAt, serverAt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Host } from '../../../domain/net/host.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DevicesForm } from './DevicesForm.tsx';
import { DraftScope } from './drafts.tsx';
import { HostForm } from './HostForm.tsx';
import { NotationPanel } from './NotationPanel.tsx';
import type { EditTarget, HostPart } from './target.ts';
import { useEditor, type Editor } from './useEditor.ts';

export interface EditDialogProps {
  readonly target: EditTarget;
  readonly bench: BenchScenario;
  readonly onChange: (next: BenchScenario) => void;
  /** Another thing is to be edited: a tab of the dialog was pressed. */
  readonly onTarget: (target: EditTarget) => void;
  readonly onClose: () => void;
}

function hostOf(bench: BenchScenario, target: EditTarget): Host | undefined {
  switch (target.kind) {
    case 'host':
      return hostAt(bench, target.host);
    case 'server':
      return hostAt(bench, serverAt(bench, target.server)?.host ?? '');
    case 'attempt':
      return hostAt(bench, bench.scenario.attempts[target.attempt]?.from ?? '');
    case 'devices':
    case 'notation':
      return undefined;
  }
}

function partOf(target: EditTarget): HostPart {
  if (target.kind === 'host') return target.part;
  return target.kind === 'server' ? 'programs' : 'clients';
}

export function EditDialog({ target, bench, onChange, onTarget, onClose }: EditDialogProps) {
  const words = useWords('bindEdit');
  const editor = useEditor(bench, onChange);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the dialog has opened: what was asked for, rather than the button that closes it.
    content.current?.querySelector<HTMLElement>('[data-first] input')?.focus();
  }, []);
  const host = hostOf(bench, target);
  const devices = () => onTarget({ kind: 'devices' });
  return (
    <Dialog
      title={titleOf(target, host, words, editor)}
      closeLabel={words.close}
      onClose={onClose}
      wide
    >
      <div ref={content} className="mt-3">
        {target.kind === 'notation' ? (
          <NotationPanel bench={bench} onChange={onChange} />
        ) : host === undefined ? (
          <DevicesForm
            editor={editor}
            onEdit={(id) => onTarget({ kind: 'host', host: id, part: 'nics' })}
          />
        ) : (
          <DraftScope key={host.id} id={host.id}>
            <HostForm
              editor={editor}
              host={host}
              part={partOf(target)}
              onPart={(part) => onTarget({ kind: 'host', host: host.id, part })}
              onRemoved={devices}
              {...askedOf(target)}
            />
          </DraftScope>
        )}
      </div>
    </Dialog>
  );
}

function titleOf(
  target: EditTarget,
  host: Host | undefined,
  words: Messages['bindEdit'],
  { names }: Editor,
): string {
  if (target.kind === 'notation') return words.notation.title;
  return host === undefined ? words.devices.title : words.host.title(names.host(host.id));
}

/** What of the host was asked for, by its place. */
function askedOf(target: EditTarget) {
  if (target.kind === 'host') return { nic: target.nic };
  if (target.kind === 'server') return { server: target.server };
  return target.kind === 'attempt' ? { attempt: target.attempt } : {};
}
