/** Copying: a browser that refuses is never passed over in silence. */
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { createDictionary } from '../i18n/dictionary.ts';
import { shell } from '../i18n/en/shell.ts';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { CopyNote } from './CopyNote.tsx';
import { copyText, type CopyState } from './useCopied.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['takes it', { clipboard: { writeText: () => Promise.resolve() } }, true],
  ['does not allow it', { clipboard: { writeText: () => Promise.reject(new Error()) } }, false],
  ['has no clipboard, as on an insecure page', {}, false],
])('a browser that %s', async (_, navigator, isCopied) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyText('10.0.0.1')).toBe(isCopied);
});

test.each<[CopyState, string]>([
  ['idle', ''],
  ['copied', 'Copied.'],
  ['refused', 'The browser did not let the app copy.'],
])('%s says "%s", to speech too', (state, said) => {
  const html = renderToString(
    <LanguageProvider dictionary={createDictionary('en', { shell })}>
      <CopyNote state={state} />
    </LanguageProvider>,
  );
  expect(html).toMatch(/role="status"/);
  expect(html.replace(/<[^>]+>/g, '')).toBe(said);
});

test('a success that shows by itself is only spoken; a refusal shows', () => {
  const noteOf = (state: CopyState) =>
    renderToString(
      <LanguageProvider dictionary={createDictionary('en', { shell })}>
        <CopyNote state={state} isQuiet />
      </LanguageProvider>,
    );
  expect(noteOf('copied')).toMatch(/sr-only/);
  expect(noteOf('refused')).not.toMatch(/sr-only/);
});
