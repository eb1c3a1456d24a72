/** The two things to do now: the lesson to go on with, and what is due today. */
import { ArrowRight } from 'lucide-react';
import { useWords } from '../../i18n/useWords.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { slugsThere } from '../lesson/place.ts';
import { lessonLink } from './lessonLink.ts';
import type { CourseParts, LessonState } from './lessonState.ts';
import { cardClass, TodayCard } from './TodayCard.tsx';

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
