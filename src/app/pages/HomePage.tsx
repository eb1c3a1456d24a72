/** The first page: what this is in one sentence, something alive to press, doors to what exists. */
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../route.ts';

export function HomePage() {
  const words = useWords('shell').home;
  return (
    <div className="mx-auto max-w-5xl py-4">
      <h1 className="text-2xl font-bold sm:text-3xl">{words.claim}</h1>
      <p className="mt-2 text-lg text-ink2">{words.what}</p>
      <a href={formatRoute({ page: 'and', text: '', at: null })}>{words.andDoor}</a>
    </div>
  );
}
