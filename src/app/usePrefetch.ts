/** Fetches what the learner will want next while the page has nothing to do, so that it works offline too. */
import { useDictionary } from '../i18n/useWords.ts';
import { useIdle } from '../player/useClock.ts';
import { useApp } from './parts.ts';
import { labIds, plainIds } from './route.ts';

export function usePrefetch(): void {
  const { navigation } = useApp();
  const dictionary = useDictionary();
  useIdle(() => {
    const parts = [
      import('./notices/NoticeList.tsx'),
      dictionary.load('notices'),
      import('./pages/SettingsDialog.tsx'),
      ...[...labIds, ...plainIds].map((id) => navigation.prepare(id)),
    ];
    // What does not come now is asked for again, and missed aloud, when it is needed.
    void Promise.allSettled(parts);
  });
}
