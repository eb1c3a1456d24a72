/** All terms of the course in the order of the alphabet, with a field that finds some of them. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { entriesOf, foundIn, type Entry, type Term } from './term.ts';

interface GlossaryDialogProps {
  /** The term that one comes from; it is in view at first. */
  readonly at: Term | null;
  readonly onClose: () => void;
}

export function GlossaryDialog({ at, onClose }: GlossaryDialogProps) {
  const words = useWords('glossary');
  const [typed, setTyped] = useState('');
  const found = foundIn(entriesOf(words.terms), typed);
  const row = useRef<HTMLElement>(null);
  // After the dialog's own effect, which shows it: nothing scrolls before.
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Dialog wide title={words.title} closeLabel={words.close} onClose={onClose}>
      <div className="mt-2 flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <Field
          type="search"
          label={words.filter}
          className="w-64"
          value={typed}
          onText={setTyped}
        />
        <p role="status" className="text-sm text-ink2">
          {found.length === 0 ? words.none : words.found(found.length)}
        </p>
      </div>
      <ScrollRegion label={words.title} className="mt-3 max-h-[60dvh] border-t border-line pt-3">
        <dl className="grid gap-x-4 gap-y-3 sm:grid-cols-[12rem_1fr]">
          {found.map((entry) => (
            <EntryRow key={entry.term} entry={entry} at={entry.term === at ? row : null} />
          ))}
        </dl>
      </ScrollRegion>
    </Dialog>
  );
}

interface EntryRowProps {
  readonly entry: Entry;
  /** null: it is not the one that one comes from. */
  readonly at: RefObject<HTMLElement | null> | null;
}

function EntryRow({ entry, at }: EntryRowProps) {
  return (
    <div className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
      <dt ref={at} className={`font-semibold ${at === null ? '' : 'text-accent'}`}>
        {entry.name}
      </dt>
      <dd>
        <Rich text={entry.says} />
      </dd>
    </div>
  );
}
