/**
 * The whole set-up as a text that can be read, changed, pasted and copied. A text that cannot be
 * read is left as it is, with the place of its fault; nothing changes before it is taken over.
 */
import { useId, useRef } from 'react';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import type { TextFault } from '../../../domain/text/pairs.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Rich } from '../../../ui/Rich.tsx';
import { CopyNote } from '../../CopyNote.tsx';
import { useCopied } from '../../useCopied.ts';
import { useDraft } from './drafts.tsx';
import { notationOf, readNotation, spotAt } from './notation.ts';

interface NotationPanelProps {
  readonly bench: BenchScenario;
  readonly onChange: (next: BenchScenario) => void;
}

export function NotationPanel({ bench, onChange }: NotationPanelProps) {
  const { notation: words } = useWords('bindEdit');
  const id = useId();
  const present = notationOf(bench);
  const [draft, setDraft] = useDraft('notation', present);
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, write } = useCopied();
  const typed = draft ?? present;
  const read = readNotation(typed);
  const isSame = read.ok && notationOf(read.value) === present;

  const apply = () => {
    if (!read.ok) return;
    setDraft(null);
    onChange(read.value);
  };
  const show = (at: number) => {
    field.current?.focus();
    field.current?.setSelectionRange(at, at + 1);
  };
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block text-sm text-ink2">
        {words.field}
      </label>
      <textarea
        ref={field}
        id={id}
        value={typed}
        rows={10}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        aria-describedby={`${id}-note`}
        aria-invalid={!read.ok || undefined}
        className={`block w-full resize-y rounded-lg border bg-card p-2 font-mono text-sm text-ink wrap-anywhere ${read.ok ? 'border-line2' : 'border-2 border-no'}`}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      <div id={`${id}-note`} role="status">
        {read.ok ? (
          <p className="text-sm text-ink2">
            {draft === null ? words.hint : isSame ? words.same : words.ready}
          </p>
        ) : (
          <FaultNotice typed={typed} fault={read.fault} onShow={show} />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="primary" disabled={!read.ok || isSame} onClick={apply}>
          {words.apply}
        </Button>
        <Button disabled={draft === null} onClick={() => setDraft(null)}>
          {words.revert}
        </Button>
        <Button onClick={() => write(typed)}>{words.copy}</Button>
        <CopyNote state={state} />
      </div>
    </div>
  );
}

interface FaultProps {
  readonly typed: string;
  readonly fault: TextFault;
  readonly onShow: (at: number) => void;
}

function FaultNotice({ typed, fault, onShow }: FaultProps) {
  const { notation: words } = useWords('bindEdit');
  const { scenarioFaults, textFaults } = useWords('connect');
  const said: Readonly<Record<string, string>> = { ...words.causes, ...scenarioFaults };
  const what = said[fault.cause ?? ''] ?? textFaults[fault.code];
  const spot = spotAt(typed, fault.at);
  const where = `${words.at(spot.line, spot.column)}${fault.key === '' ? '' : ` ${words.key(fault.key)}`}`;
  return (
    <Notice tone="wrong" actions={<Button onClick={() => onShow(fault.at)}>{words.show}</Button>}>
      <Rich text={`${where}: ${what}`} />
      <code className="mt-1 block font-mono text-sm">
        {spot.before.slice(-24)}
        <mark className="bg-no px-0.5 text-card">
          {spot.character === '' ? words.end : spot.character}
        </mark>
        {spot.after.slice(0, 24)}
      </code>
    </Notice>
  );
}
