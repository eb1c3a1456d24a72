/** Name, pages, the tools of the lab on the screen, settings. The dialogs hold their own contents. */
import { Settings } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { Page } from './navigation.ts';
import { useApp } from './parts.ts';
import { formatRoute, labIds } from './route.ts';
import { useOnDemand } from '../ui/useOnDemand.ts';

const loadSettings = () =>
  import('./pages/SettingsDialog.tsx').then(({ SettingsDialog }) => SettingsDialog);

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
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-card px-3 py-1.5 sm:px-5">
      <a
        href={formatRoute({ page: 'home' })}
        aria-current={page.kind === 'home' ? 'page' : undefined}
        className="flex min-h-9 items-center text-lg font-bold whitespace-nowrap pointer-coarse:min-h-11"
      >
        {words.name}
      </a>
      <nav aria-label={words.pages} className="flex grow gap-1">
        {labIds.map((id) => {
          const isHere = page.kind === 'lab' && page.id === id;
          return (
            <a
              key={id}
              href={formatRoute({ page: id, text: '', at: null })}
              aria-current={isHere ? 'page' : undefined}
              className={`flex min-h-9 items-center rounded-lg px-3 pointer-coarse:min-h-11 ${isHere ? 'bg-net-bg font-semibold text-net' : 'text-ink2 hover:text-ink'}`}
            >
              {words.nav[id]}
            </a>
          );
        })}
      </nav>
      <div className="flex flex-wrap items-center gap-2">
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
