/** The place under the header where notices appear, and are spoken. Drawing them is left to `NoticeList.tsx`. */
import { useCallback, useEffect, useState } from 'react';
import { useDictionary, useWords } from '../i18n/useWords.ts';
import { useNotices } from './parts.ts';
import { useOnDemand } from '../ui/useOnDemand.ts';

export function NoticeRegion() {
  const words = useWords('shell');
  const hasNotices = useNotices(({ list }) => list.length > 0);
  const dictionary = useDictionary();
  const loadList = useCallback(async () => {
    const [{ NoticeList }] = await Promise.all([
      import('./notices/NoticeList.tsx'),
      dictionary.load('notices'),
    ]);
    return NoticeList;
  }, [dictionary]);
  const { Part: NoticeList, fetch } = useOnDemand(loadList);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (hasNotices) void fetch().then((isHere) => setMissing(!isHere));
  }, [hasNotices, fetch]);
  return (
    <div
      role="status"
      aria-label={words.notices}
      className="mx-auto flex w-full max-w-[100rem] flex-col gap-2 px-3 not-empty:pt-3 sm:px-5"
    >
      {hasNotices && NoticeList !== null ? <NoticeList /> : undefined}
      {hasNotices && isMissing ? <p>{words.missing}</p> : undefined}
    </div>
  );
}
