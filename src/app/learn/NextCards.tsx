/** The two things to do now: the lesson to go on with, and what is due today. */
import { ArrowRight } from 'lucide-react';
import { useWords } from '../../i18n/useWords.ts';
import { useDictionary } from '../../i18n/useWords.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { slugsThere } from '../lesson/place.ts';
import { formatRoute } from '../route.ts';
import { formatDay } from '../today.ts';
import { lessonLink } from './lessonLink.ts';
import type { CourseParts, LessonState } from './lessonState.ts';
import { useAgenda } from './useAgenda.ts';

interface NextCardsProps {
  readonly next: LessonState | undefined;
  readonly parts: CourseParts;
}

export function NextCards(props: NextCardsProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <NextCard {...props} />
      <TodayCard />
    </div>
  );
}

const cardClass = 'flex flex-col items-start gap-2 p-3 sm:p-4';

function NextCard({ next, parts }: NextCardsProps) {
  const words = useWords('course');
  const { lessons } = useWords('learn');
  if (next === undefined) {
    return (
      <Card className={cardClass}>
        <h2 className="font-semibold">{words.goOn}</h2>
        <p>{words.allDone}</p>
      </Card>
    );
  }
  const { slug, stage, open } = next;
  const ids = parts.get(slug) ?? [];
  const isFirst = stage === 'notStarted';
  return (
    <Card className={cardClass}>
      <h2 className="font-semibold">
        {words.nextLesson(slugsThere.indexOf(slug) + 1, lessons[slug].title)}
      </h2>
      <p className="text-ink2">
        {isFirst || open === null
          ? lessons[slug].goal
          : words.nextPart(ids.indexOf(open) + 1, ids.length)}
      </p>
      <a
        href={lessonLink(slug, isFirst ? null : open)}
        className={`mt-auto ${buttonClass('primary')}`}
      >
        {isFirst ? words.begin : words.goOn}
        <ArrowRight aria-hidden className="size-4" />
      </a>
    </Card>
  );
}

function TodayCard() {
  const words = useWords('course');
  const drill = useWords('drill');
  const { language } = useDictionary();
  const { day, due, later } = useAgenda();
  const [soonest] = later;
  if (due.length > 0) {
    return (
      <Card className={cardClass}>
        <h2 className="font-semibold">{words.today}</h2>
        <p className="text-ink2">
          {words.dueToday(
            due.map(({ skill }) => drill.skills[skill]),
            due.length,
          )}
        </p>
        <a
          href={formatRoute({ page: 'review', text: '', at: null })}
          className={`mt-auto ${buttonClass('primary')}`}
        >
          {words.review}
          <ArrowRight aria-hidden className="size-4" />
        </a>
      </Card>
    );
  }
  return (
    <Card className={cardClass}>
      <h2 className="font-semibold">{words.today}</h2>
      <p className="text-ink2">
        {words.nothingDue}{' '}
        {soonest === undefined
          ? words.howReview
          : words.nextDue(
              drill.skills[soonest.skill],
              formatDay(soonest.dueOn, language),
              soonest.dueOn - day,
            )}
      </p>
      <a
        href={formatRoute({ page: 'practice', text: '', at: null })}
        className={`mt-auto ${buttonClass('plain')}`}
      >
        {words.practise}
      </a>
    </Card>
  );
}
