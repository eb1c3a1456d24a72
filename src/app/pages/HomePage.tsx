/** The first page: what this is in one sentence, three doors to what there is, something alive to press. */
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../route.ts';
import { HomeAnd } from './HomeAnd.tsx';

/** Each door and the pages behind it. */
const doors = [
  { id: 'learn', pages: ['learn'] },
  { id: 'demonstrate', pages: ['and', 'bind'] },
  { id: 'practise', pages: ['practice', 'hunt', 'ports'] },
] as const;

export function HomePage() {
  const words = useWords('shell').home;
  return (
    <div className="mx-auto max-w-4xl py-3">
      <h1 className="text-3xl font-bold">{words.claim}</h1>
      <p className="my-2 text-lg text-ink2">{words.what}</p>
      <ul className="doors">
        {doors.map(({ id, pages }) => (
          <Door key={id} {...words.doors[id]} pages={pages} />
        ))}
      </ul>
      <HomeAnd />
    </div>
  );
}

interface DoorProps {
  readonly title: string;
  readonly what: string;
  readonly pages: (typeof doors)[number]['pages'];
}

function Door({ title, what, pages }: DoorProps) {
  const { nav } = useWords('shell');
  return (
    <li>
      <h2>{title}</h2>
      <p>{what}</p>
      {pages.map((page) => (
        <a key={page} href={formatRoute({ page, text: '', at: null })}>
          {nav[page]}
        </a>
      ))}
    </li>
  );
}
