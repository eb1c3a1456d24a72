/** The first page: what this is in one sentence, something alive to press, doors to what exists. */
import { ArrowRight } from 'lucide-react';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute, labIds } from '../route.ts';
import { HomeAnd } from './HomeAnd.tsx';

export function HomePage() {
  const words = useWords('shell');
  return (
    <div className="mx-auto max-w-4xl py-4 sm:py-8">
      <h1 className="text-3xl font-bold sm:text-4xl">{words.home.claim}</h1>
      <p className="mt-3 max-w-prose text-lg text-ink2">{words.home.what}</p>
      <HomeAnd />
      <ul className="mt-4 grid gap-3 sm:grid-cols-2">
        {labIds.map((id) => (
          <li key={id}>
            <a
              href={formatRoute({ page: id, text: '', at: null })}
              className="flex h-full flex-col gap-1 rounded-xl border border-line2 bg-card p-4 hover:border-ink"
            >
              <span className="flex items-center gap-2 text-lg font-semibold text-net">
                {words.nav[id]}
                <ArrowRight aria-hidden className="size-5" />
              </span>
              <span className="text-ink2">{words.home.doors[id]}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
