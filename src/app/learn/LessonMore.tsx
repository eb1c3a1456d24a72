/** What is inside a lesson: its parts, each a link, and how its skills stand. Opened on demand. */
import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AnyLessonWords } from '../../content/lesson.ts';
import { lessons } from '../../content/lessons/index.ts';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import { isDue, skillMastery } from '../../domain/review/due.ts';
import type { Mastery } from '../../domain/review/mastery.ts';
import { pseudo } from '../../i18n/pseudo.ts';
import { useDictionary, useWords } from '../../i18n/useWords.ts';
import { earlierId } from '../lesson/loadLesson.ts';
import { useProgress } from '../parts.ts';
import { isFinished } from '../stores/progress.ts';
import { formatDay, today } from '../today.ts';
import { lessonLink } from './lessonLink.ts';
import { huntMastery } from './lessonState.ts';

interface LessonMoreProps {
  readonly slug: LessonSlug;
  readonly parts: readonly string[];
}

export function LessonMore({ slug, parts }: LessonMoreProps) {
  const words = useWords('course');
  const learn = useWords('learn');
  const finished = useProgress((progress) => progress.finished);
  const told = useLessonWords(slug);
  if (told === null) return <p role="status">{words.loadingParts}</p>;
  const titleOf = (part: string) =>
    part === earlierId ? learn.earlierTitle : (told.parts[part]?.title ?? part);
  return (
    <div className="mt-2 grid gap-x-6 gap-y-3 sm:grid-cols-[3fr_2fr]">
      <ol className="list-decimal pl-7 marker:text-ink2">
        {parts.map((part) => (
          <li key={part}>
            <a
              href={lessonLink(slug, part)}
              className="inline-flex min-h-8 items-center gap-1.5 align-top underline underline-offset-4 pointer-coarse:min-h-11"
            >
              {titleOf(part)}
            </a>
            {isFinished({ finished }, slug, part) ? (
              <span className="ml-2 inline-flex min-h-8 items-center gap-1 align-top text-sm text-ok pointer-coarse:min-h-11">
                <Check aria-hidden className="size-4" />
                {words.partDone}
              </span>
            ) : undefined}
          </li>
        ))}
      </ol>
      <Skills slug={slug} />
    </div>
  );
}

function Skills({ slug }: { readonly slug: LessonSlug }) {
  const words = useWords('course');
  const drill = useWords('drill');
  const log = useProgress((progress) => progress.log);
  const hunts = useProgress((progress) => progress.hunts);
  const say = useMasteryWords();
  const rows =
    slug === 'fault-hunt'
      ? [{ name: words.hunts, mastery: huntMastery(hunts) }]
      : (lessons[slug]?.skills ?? []).map((skill) => ({
          name: drill.skills[skill],
          mastery: skillMastery(log, skill),
        }));
  return (
    <dl>
      {rows.map(({ name, mastery }) => (
        <div key={name} className="mb-1.5">
          <dt>{name}</dt>
          <dd className="text-sm text-ink2">{say(mastery)}</dd>
        </div>
      ))}
    </dl>
  );
}

function useMasteryWords(): (mastery: Mastery) => string {
  const { skillStage } = useWords('course');
  const { language } = useDictionary();
  const day = today();
  return ({ stage, row, dueOn }) => {
    const isLearning = stage === 'new' || stage === 'learning';
    if (dueOn !== null && isDue(dueOn, day)) return isLearning ? skillStage.again : skillStage.due;
    if (stage === 'new') return skillStage.new;
    if (stage === 'learning' || dueOn === null) return skillStage.learning(row);
    return skillStage[stage](formatDay(dueOn, language));
  };
}

type Titles = Pick<AnyLessonWords, 'parts'>;

/** null: on their way. Where they do not come, a part is called by its id. */
function useLessonWords(slug: LessonSlug): Titles | null {
  const { language } = useDictionary();
  const [words, setWords] = useState<Titles | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (english: Titles) => {
      if (isWanted) setWords(language === 'xx' ? pseudo(english) : english);
    };
    void lessons[slug]?.words().then(take, () => take({ parts: {} }));
    return () => {
      isWanted = false;
    };
  }, [slug, language]);
  return words;
}
