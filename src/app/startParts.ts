/** Makes the parts of one running app and puts them together. */
import { createStore } from 'zustand/vanilla';
import type { Dictionary } from '../i18n/dictionary.ts';
import { labs } from './labs.ts';
import { createNavigation, type LabScreen, type Page } from './navigation.ts';
import type { AppParts, Kept } from './parts.ts';
import type { LabId, PlainId } from './route.ts';
import { createNotices } from './stores/notices.ts';
import { createProgress } from './stores/progress.ts';
import { createSession } from './stores/session.ts';
import { createSettings } from './stores/settings.ts';

interface StartParts {
  readonly dictionary: Dictionary;
  readonly first: Page;
  /** Fills the stores with what earlier visits left; no lab opens before. */
  readonly keep: (stores: Omit<AppParts, 'navigation'>) => Promise<void>;
}

export function startParts({ dictionary, first, keep }: StartParts): AppParts {
  const session = createSession();
  const settings = createSettings();
  const notices = createNotices();
  const kept = createStore<Kept>()(() => 'unknown');
  const stores = { session, settings, notices, progress: createProgress(), kept };
  const ready = keep(stores);
  const load = async (id: LabId): Promise<LabScreen> => {
    const [lab, { LabPage }, { LabTools }] = await Promise.all([
      labs[id].load(),
      import('./pages/LabPage.tsx'),
      import('./LabTools.tsx'),
      ready,
      ...labs[id].words.map((section) => dictionary.load(section)),
    ]);
    return { lab, Page: LabPage, Tools: LabTools };
  };
  const loadPlain = async (id: PlainId) => {
    const { plainPages } = await import('./plainPages.ts');
    const [plain] = await Promise.all([
      plainPages[id].load(),
      ready,
      ...plainPages[id].words.map((section) => dictionary.load(section)),
    ]);
    return plain;
  };
  const navigation = createNavigation({ session, notices, load, loadPlain, first });
  return { ...stores, navigation };
}
