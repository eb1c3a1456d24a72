/** The app's notices, each until the learner puts it away; fetched when there is something to say. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import '../../ui/theme.css';
import { IconButton } from '../../ui/IconButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { OpenedNotice } from './OpenedNotice.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { useApp, useNotices } from '../parts.ts';
import type { AppNotice } from '../stores/notices.ts';

export function NoticeList() {
  const words = useWords('notices');
  const { missing } = useWords('shell');
  const list = useNotices((notices) => notices.list);
  const { putAway } = useApp().notices.getState();
  return (
    <>
      {list.map((notice) => (
        <Notice key={notice.kind} tone="warning">
          <div className="flex items-start gap-2">
            <div className="min-w-0 grow">{contentOf(notice, missing)}</div>
            <IconButton
              tone="quiet"
              label={words.putAway}
              icon={<X aria-hidden className="size-5" />}
              onClick={() => putAway(notice.kind)}
            />
          </div>
        </Notice>
      ))}
    </>
  );
}

function contentOf(notice: AppNotice, missing: string): ReactNode {
  switch (notice.kind) {
    case 'link':
      return <LinkNotice key={notice.text} notice={notice} />;
    case 'opened':
      return <OpenedNotice notice={notice} />;
    case 'missing':
      return missing;
    case 'storage':
      return <StorageNotice notice={notice} />;
  }
}
