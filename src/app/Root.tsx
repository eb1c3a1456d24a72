/** The app with its parts and its words around it: the same tree for the browser and the build. */
import { StrictMode } from 'react';
import type { Dictionary } from '../i18n/dictionary.ts';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { AppContext, type AppParts } from './parts.ts';

interface RootProps {
  readonly parts: AppParts;
  readonly dictionary: Dictionary;
}

export function Root({ parts, dictionary }: RootProps) {
  return (
    <StrictMode>
      <LanguageProvider dictionary={dictionary}>
        <AppContext value={parts}>
          <ErrorBoundary>
            <App />
          </ErrorBoundary>
        </AppContext>
      </LanguageProvider>
    </StrictMode>
  );
}
