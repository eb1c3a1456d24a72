/** Below a part's panel: that the lesson is over, and the notes for whoever teaches with it. */
import { useWords } from '../../i18n/useWords.ts';
import type { AnyLessonWords } from '../../content/lesson.ts';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { formatRoute } from '../route.ts';
import type { ListedPart } from './PartNav.tsx';
import { formatPlace, nowhere, slugsThere } from './place.ts';

interface LessonEndProps {
  readonly slug: LessonSlug;
  readonly parts: readonly ListedPart[];
}

const learnLink = (lesson: LessonSlug | null): string =>
  formatRoute({ page: 'learn', text: formatPlace({ ...nowhere, lesson }), at: null });

/** Spoken when it comes: there before it has anything to say. */
export function EndSpoken({
  slug,
  parts,
  isThere,
}: LessonEndProps & { readonly isThere: boolean }) {
  const learn = useWords('learn');
  const isWhole = parts.every(({ isFinished }) => isFinished);
  return (
    <p role="status" className="sr-only">
      {isThere && isWhole ? learn.finished(learn.lessons[slug].title) : ''}
    </p>
  );
}

export function LessonEnd({ slug, parts }: LessonEndProps) {
  const learn = useWords('learn');
  const open = parts.filter(({ isFinished }) => !isFinished);
  const next = slugsThere[slugsThere.indexOf(slug) + 1];
  return (
    <Card className="flex flex-col gap-2.5 border-ok! p-3 sm:p-4">
      {open.length === 0 ? (
        <p className="font-semibold text-ok">{learn.finished(learn.lessons[slug].title)}</p>
      ) : (
        <p>{learn.stillOpen}</p>
      )}
      {open.length === 0 ? undefined : (
        <ul className="list-disc pl-5">
          {open.map(({ id, title, link }) => (
            <li key={id}>
              <a href={link} className="inline-block py-0.5 underline underline-offset-4">
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        {next === undefined ? (
          <a
            href={formatRoute({ page: 'hunt', text: '', at: null })}
            className={buttonClass('primary')}
          >
            {learn.toHunt}
          </a>
        ) : (
          <a
            href={learnLink(next)}
            className={buttonClass(open.length === 0 ? 'primary' : 'plain')}
          >
            {learn.nextLesson(learn.lessons[next].title)}
          </a>
        )}
        <a
          href={formatRoute({ page: 'practice', text: '', at: null })}
          className={buttonClass('plain')}
        >
          {learn.toPractice}
        </a>
        <a href={learnLink(null)} className={buttonClass('plain')}>
          {learn.toMap}
        </a>
      </div>
    </Card>
  );
}

export function SpeakingNotes({ notes }: { readonly notes: AnyLessonWords['notes'] }) {
  const words = useWords('learn').notes;
  return (
    <details className="rounded-xl border border-line bg-card px-3 py-2 sm:px-4">
      <summary className="min-h-6 font-semibold">{words.title}</summary>
      <ol className="mt-2 list-decimal space-y-1 pl-5">
        {notes.lines.map((line) => (
          <li key={line}>
            <Rich text={line} />
          </li>
        ))}
      </ol>
      <p className="mt-2">
        <strong>{words.vote}</strong> <Rich text={notes.vote} />
      </p>
      <p className="mt-1">
        <strong>{words.answer}</strong> <Rich text={notes.answer} />
      </p>
    </details>
  );
}
