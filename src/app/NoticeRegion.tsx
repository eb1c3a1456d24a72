/** What the app has to say, under the header and to speech, until the learner puts it away. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { LinkNotice } from './notices/LinkNotice.tsx';
import { OpenedNotice } from './notices/OpenedNotice.tsx';
import { StorageNotice } from './notices/StorageNotice.tsx';
import { useApp, useNotices } from './parts.ts';
import type { AppNotice } from './stores/notices.ts';

export function NoticeRegion() {
  const words = useWords('shell');
  const list = useNotices((notices) => notices.list);
  const { putAway } = useApp().notices.getState();
  return (
    <div
      role="status"
      aria-label={words.notices}
      className="mx-auto flex w-full max-w-[100rem] flex-col gap-2 px-3 not-empty:pt-3 sm:px-5"
    >
      {list.map((notice) => (
        <Notice
          key={notice.kind}
          tone="warning"
          actions={
            <IconButton
              tone="quiet"
              label={words.putAway}
              icon={<X aria-hidden className="size-5" />}
              onClick={() => putAway(notice.kind)}
            />
          }
        >
          {contentOf(notice)}
        </Notice>
      ))}
    </div>
  );
}

function contentOf(notice: AppNotice): ReactNode {
  switch (notice.kind) {
    case 'link':
      return <LinkNotice key={notice.text} notice={notice} />;
    case 'opened':
      return <OpenedNotice notice={notice} />;
    case 'storage':
      return <StorageNotice notice={notice} />;
  }
}
