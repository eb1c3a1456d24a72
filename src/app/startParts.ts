/** Makes the parts of one running app and puts them together. */
import { labs } from './labs.ts';
import { createNavigation, type LabScreen, type Page } from './navigation.ts';
import type { AppParts } from './parts.ts';
import type { LabId } from './route.ts';
import { createNotices } from './stores/notices.ts';
import { createSession } from './stores/session.ts';
import { createSettings } from './stores/settings.ts';
import type { Dictionary } from '../i18n/dictionary.ts';

export function startParts(dictionary: Dictionary, first: Page): AppParts {
  const session = createSession();
  const settings = createSettings();
  const notices = createNotices();
  const load = async (id: LabId): Promise<LabScreen> => {
    const [lab, { LabPage }, { LabTools }] = await Promise.all([
      labs[id].load(),
      import('./pages/LabPage.tsx'),
      import('./LabTools.tsx'),
      ...labs[id].words.map((section) => dictionary.load(section)),
    ]);
    return { lab, Page: LabPage, Tools: LabTools };
  };
  const navigation = createNavigation({ session, notices, load, first });
  return { session, settings, notices, navigation, isKept: () => true };
}
