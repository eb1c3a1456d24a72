/** The first screen as HTML, for the build: what a visitor sees before any script has run. */
import { renderToString } from 'react-dom/server';
import { createDictionary } from '../i18n/dictionary.ts';
import { shell } from '../i18n/en/shell.ts';
import { Root } from './Root.tsx';
import { startParts } from './startParts.ts';

export function renderHome(): string {
  const dictionary = createDictionary('en', { shell });
  const parts = startParts({ dictionary, first: { kind: 'home' }, keep: () => Promise.resolve() });
  return renderToString(<Root parts={parts} dictionary={dictionary} />);
}
