/**
 * Starts the app: makes its parts, brings the prerendered home to life or draws the page that was
 * asked for, and follows the address bar from then on.
 */
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createDictionary } from '../i18n/dictionary.ts';
import { shell } from '../i18n/en/shell.ts';
import { isLanguage } from '../i18n/languages.ts';
import { askedLanguage, currentHash, watchAddress } from './address.ts';
import { pageMeant } from './link.ts';
import type { Page } from './navigation.ts';
import type { AppParts } from './parts.ts';
import { Root } from './Root.tsx';
import { startParts } from './startParts.ts';

/** Storage is not needed for the first picture, so its code comes after it. */
async function keep(stores: Omit<AppParts, 'navigation'>): Promise<void> {
  try {
    const { keepStores } = await import('./storage/keepStores.ts');
    keepStores(stores);
  } catch {
    stores.kept.setState('notKept', true);
    stores.notices.getState().tell({ kind: 'missing' });
  }
}

async function start(root: HTMLElement): Promise<void> {
  // A build has inlined what the first picture needs; the sheet comes with every later part.
  if (import.meta.env.DEV) await import('../ui/theme.css');
  const asked = askedLanguage();
  const language = isLanguage(asked) ? asked : 'en';
  const dictionary = createDictionary(language, language === 'en' ? { shell } : {});
  await dictionary.load('shell');
  const isHome = pageMeant(currentHash()) === 'home';
  const first: Page = { kind: isHome ? 'home' : 'loading' };
  const parts = startParts({ dictionary, first, keep });
  const app = <Root parts={parts} dictionary={dictionary} />;
  document.documentElement.lang = language;
  if (isHome && language === 'en' && root.hasChildNodes()) hydrateRoot(root, app);
  else createRoot(root).render(app);
  watchAddress(() => void parts.navigation.arrive());
  await parts.navigation.arrive();
}

const root = document.getElementById('root');
if (root !== null) void start(root);
