/** Name, pages, the tools of the lab on the screen, settings. The dialogs hold their own contents. */
import { Settings } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { Page } from './navigation.ts';
import { useApp } from './parts.ts';
import { formatRoute, type PageId } from './route.ts';
import { useOnDemand } from '../ui/useOnDemand.ts';

const loadSettings = () =>
  import('./pages/SettingsDialog.tsx').then(({ SettingsDialog }) => SettingsDialog);

/** Learn, demonstrate, practise, look up. The review is reached from the course. */
const navIds = [
  'learn',
  'and',
  'bind',
  'practice',
  'hunt',
  'ports',
] as const satisfies readonly PageId[];

function currentFor(id: (typeof navIds)[number], page: Page): 'page' | 'true' | undefined {
  if (!('id' in page)) return undefined;
  if (page.id === id) return 'page';
  return page.id === 'review' && id === 'learn' ? 'true' : undefined;
}

export function Header({ page }: { readonly page: Page }) {
  const words = useWords('shell');
  const { notices } = useApp();
  const [isOpen, setOpen] = useState(false);
  const { Part: SettingsDialog, fetch } = useOnDemand(loadSettings);
  const openSettings = async () => {
    if (await fetch()) setOpen(true);
    else notices.getState().tell({ kind: 'missing' });
  };
  return (
    <header className="flex flex-wrap items-center gap-1 border-b sm:gap-x-3 border-line bg-card px-3 py-1.5 sm:px-5">
      <a
        href={formatRoute({ page: 'home' })}
        aria-current={page.kind === 'home' ? 'page' : undefined}
        className="flex min-h-9 items-center text-lg font-bold whitespace-nowrap pointer-coarse:min-h-11"
      >
        {page.kind === 'lab' ? (
          // Beside the tools of a lab a small screen has no room for the name.
          <>
            <img src="./icon.svg" alt="" className="size-8 sm:hidden" />
            <span className="max-sm:sr-only">{words.name}</span>
          </>
        ) : (
          words.name
        )}
      </a>
      <nav
        aria-label={words.pages}
        className="order-last -mx-1.5 flex grow basis-full flex-wrap gap-x-1 lg:order-none lg:mx-0 lg:basis-0"
      >
        {navIds.map((id) => (
          <a
            key={id}
            href={formatRoute({ page: id, text: '', at: null })}
            aria-current={currentFor(id, page)}
            className="nav-link"
          >
            {words.nav[id]}
          </a>
        ))}
      </nav>
      <div className="ml-auto flex items-center gap-1 sm:gap-2">
        {page.kind === 'lab' ? <page.Tools id={page.id} lab={page.lab} /> : undefined}
        <IconButton
          label={words.settings}
          icon={<Settings aria-hidden className="size-5" />}
          onClick={() => void openSettings()}
        />
      </div>
      {isOpen && SettingsDialog !== null ? (
        <SettingsDialog onClose={() => setOpen(false)} />
      ) : undefined}
    </header>
  );
}
