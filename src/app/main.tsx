/**
 * Starts the app: makes its parts, brings the prerendered home to life or draws the page that was
 * asked for, and follows the address bar from then on.
 */
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createDictionary } from '../i18n/dictionary.ts';
import { shell } from '../i18n/en/shell.ts';
import { isLanguage } from '../i18n/languages.ts';
import '../ui/theme.css';
import { askedLanguage, currentHash, watchAddress } from './address.ts';
import { pageMeant } from './link.ts';
import { Root } from './Root.tsx';
import { startParts } from './startParts.ts';

async function start(root: HTMLElement): Promise<void> {
  const asked = askedLanguage();
  const language = isLanguage(asked) ? asked : 'en';
  const dictionary = createDictionary(language, language === 'en' ? { shell } : {});
  await dictionary.load('shell');
  const isHome = pageMeant(currentHash()) === 'home';
  const parts = startParts(dictionary, { kind: isHome ? 'home' : 'loading' });
  const app = <Root parts={parts} dictionary={dictionary} />;
  document.documentElement.lang = language;
  if (isHome && language === 'en' && root.hasChildNodes()) hydrateRoot(root, app);
  else createRoot(root).render(app);
  document.documentElement.dataset['route'] = 'live';
  watchAddress(() => void parts.navigation.arrive());
  await parts.navigation.arrive();
}

const root = document.getElementById('root');
if (root !== null) void start(root);
