/** Copies the link to this very state and step; shows it for copying by hand in any case. */
import { useEffect, useId, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { linkTo } from '../address.ts';
import { copyText } from '../../labs/useCopied.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useApp } from '../parts.ts';
import type { LabId } from '../route.ts';
import { addressOf, benchOf } from '../stores/session.ts';

interface ShareDialogProps {
  readonly id: LabId;
  readonly onClose: () => void;
}

export function ShareDialog({ id, onClose }: ShareDialogProps) {
  const { shareDialog: words, close } = useWords('shell');
  const { session } = useApp();
  const fieldId = useId();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const [link] = useState(() => linkTo(addressOf(id, benchOf(session.getState(), id))));
  useEffect(() => {
    void copyText(link).then(setCopied);
  }, [link]);
  return (
    <Dialog title={words.title} closeLabel={close} onClose={onClose}>
      <p className="mt-3" role="status">
        {isCopied === null ? '' : isCopied ? words.copiedLink : words.refused}
      </p>
      <label htmlFor={fieldId} className="mt-3 block text-sm text-ink2">
        {words.link}
      </label>
      <textarea
        id={fieldId}
        readOnly
        rows={3}
        value={link}
        className="mt-1 w-full resize-none rounded-lg border border-line2 bg-paper p-2 font-mono text-sm break-all text-ink"
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}
