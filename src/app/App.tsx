/**
 * The frame around every page: skip link, header, notices, the page itself. What a page shows is
 * left to `pages/`, which one it is to `navigation.ts`.
 */
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../i18n/useWords.ts';
import { PlayerSettings } from '../player/settings.ts';
import { currentHash } from './address.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import type { Page } from './navigation.ts';
import { NoticeRegion } from './NoticeRegion.tsx';
import { FailedPage } from './pages/FailedPage.tsx';
import { HomePage } from './pages/HomePage.tsx';
import { useApp, useSettings } from './parts.ts';
import { usePrefetch } from './usePrefetch.ts';
import { useAppearance } from './useAppearance.ts';

export function App() {
  const words = useWords('shell');
  const page = useStore(useApp().navigation.page);
  const { singleKeys } = useSettings();
  const { reducedMotion } = useAppearance();
  const main = useRef<HTMLElement>(null);
  usePageChange(page, main);
  usePrefetch();
  return (
    <PlayerSettings value={{ reducedMotion, singleKeys }}>
      {/* A shared link must not show the prerendered home before its own page (boot.js). */}
      <div className="flex min-h-dvh flex-col bg-paper text-ink in-data-[route=other]:invisible">
        <a
          href="#main"
          className="skip-link"
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {words.skip}
        </a>
        <Header page={page} />
        <NoticeRegion />
        <main
          ref={main}
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-[100rem] grow px-3 py-3 outline-none sm:px-5"
        >
          <ErrorBoundary key={placeOf(page)}>
            <PageOf page={page} />
          </ErrorBoundary>
        </main>
      </div>
    </PlayerSettings>
  );
}

function PageOf({ page }: { readonly page: Page }) {
  const words = useWords('shell');
  switch (page.kind) {
    case 'home':
      return <HomePage />;
    case 'loading':
      return <p role="status">{words.loading}</p>;
    case 'lab':
      return <page.Page id={page.id} lab={page.lab} from={page.from} />;
    case 'plain':
      return <PlainPageOf {...page} />;
    case 'failed':
      return <FailedPage />;
  }
}

function PlainPageOf({ id, text, plain }: Extract<Page, { readonly kind: 'plain' }>) {
  const { turn } = useApp().navigation;
  return <plain.Page text={text} onText={(next, how) => turn(id, next, how)} />;
}

const nameOf = (page: Page) => ('id' in page ? page.id : 'home');
/** Another one is another page, whatever changes on it. */
const placeOf = (page: Page) => `${page.kind} ${nameOf(page)}`;

/**
 * Another page has its own title, starts at its top, and takes the focus along: back to the link by
 * which it was left, where it is a lab that still shows it.
 */
function usePageChange(page: Page, main: { readonly current: HTMLElement | null }): void {
  const { titles } = useWords('shell');
  const name = nameOf(page);
  const place = placeOf(page);
  const shown = useRef(place);
  const left = useRef(new Map<string, string>());
  useEffect(() => {
    document.title = titles[name];
    if (shown.current === place) return;
    left.current.set(shown.current, currentHash());
    shown.current = place;
    window.scrollTo(0, 0);
    const hash = page.kind === 'lab' ? left.current.get(place) : undefined;
    const link = main.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(hash ?? '')}"]`);
    if (link) link.focus();
    else main.current?.focus({ preventScroll: true });
  }, [titles, name, page.kind, place, main]);
}
