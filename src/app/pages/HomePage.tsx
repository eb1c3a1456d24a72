/** The first page: what this is in one sentence, something alive to press, doors to what exists. */
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute, labIds } from '../route.ts';
import { HomeAnd } from './HomeAnd.tsx';

export function HomePage() {
  const words = useWords('shell');
  return (
    <div className="mx-auto max-w-4xl py-3">
      <h1 className="text-3xl font-bold sm:text-4xl">{words.home.claim}</h1>
      <p className="mt-2 text-lg text-ink2">{words.home.what}</p>
      <HomeAnd />
      <ul className="mt-3 grid gap-3 grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]">
        {labIds.map((id) => (
          <li key={id}>
            <a
              href={formatRoute({ page: id, text: '', at: null })}
              className="block h-full rounded-xl border border-line2 bg-card p-3 hover:border-ink"
            >
              <span className="text-lg font-semibold text-net">{words.nav[id]}</span>
              <span className="block text-ink2">{words.home.doors[id]}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
