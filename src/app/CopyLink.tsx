/** Copies the link to what a page shows, and says how that went. */
import { Link2 } from 'lucide-react';
import { CopyNote } from '../labs/CopyNote.tsx';
import { useCopied } from '../labs/useCopied.ts';
import { Button } from '../ui/Button.tsx';
import { linkTo } from './address.ts';
import { formatRoute, type PlainId } from './route.ts';

interface CopyLinkProps {
  readonly page: PlainId;
  readonly text: string;
  readonly label: string;
}

export function CopyLink({ page, text, label }: CopyLinkProps) {
  const { state, write } = useCopied();
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Button tone="quiet" onClick={() => write(linkTo(formatRoute({ page, text, at: null })))}>
        <Link2 aria-hidden className="size-4" />
        {label}
      </Button>
      <CopyNote state={state} />
    </span>
  );
}
