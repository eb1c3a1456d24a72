/** What stands in the place of a page that broke: the work as text, and two ways on. */
import { useId } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { linkTo } from '../address.ts';
import { useApp } from '../parts.ts';
import { addressOf, benchOf } from '../stores/session.ts';

export function CrashedPage({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords('shell').crashed;
  const { session, navigation } = useApp();
  const page = useStore(navigation.page);
  const fieldId = useId();
  const startAfresh = () => {
    if (page.kind === 'lab') session.getState().open(page.id, page.lab.initial, 0);
    onRetry();
  };
  return (
    <Card className="mx-auto mt-6 max-w-2xl p-5" role="alert">
      <h1 className="text-xl font-semibold">{words.title}</h1>
      <p className="mt-2">{words.why}</p>
      {page.kind === 'lab' ? (
        <>
          <label htmlFor={fieldId} className="mt-4 block text-sm text-ink2">
            {words.work}
          </label>
          <textarea
            id={fieldId}
            readOnly
            rows={3}
            value={linkTo(addressOf(page.id, benchOf(session.getState(), page.id)))}
            className="mt-1 w-full rounded-lg border border-line2 bg-paper p-2 font-mono text-sm break-all text-ink"
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      ) : undefined}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button tone="primary" onClick={onRetry}>
          {words.retry}
        </Button>
        <Button onClick={startAfresh}>{words.fresh}</Button>
      </div>
    </Card>
  );
}
