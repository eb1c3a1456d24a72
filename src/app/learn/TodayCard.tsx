/** What is due today, and the way to it; else what comes next. */
import { ArrowRight } from 'lucide-react';
import { isDue } from '../../domain/review/due.ts';
import { useDictionary, useWords } from '../../i18n/useWords.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useProgress } from '../parts.ts';
import { formatRoute, type PlainId } from '../route.ts';
import { formatDay } from '../today.ts';
import { huntMastery } from './lessonState.ts';
import { useAgenda } from './useAgenda.ts';

export const cardClass = 'flex flex-col items-start gap-2 p-3 sm:p-4';

/** More names than this say less. */
const named = 3;

export function TodayCard() {
  const words = useWords('course');
  const { skills } = useWords('drill');
  const { day, due } = useAgenda();
  const hunts = useProgress((progress) => progress.hunts);
  const huntOn = huntMastery(hunts).dueOn;
  const isHuntDue = huntOn !== null && isDue(huntOn, day);
  const names = due.slice(0, named).map(({ skill }) => skills[skill]);
  return (
    <Card className={cardClass}>
      <h2 className="font-semibold">{words.today}</h2>
      {due.length === 0 ? undefined : (
        <p className="text-ink2">{words.dueToday(names, due.length)}</p>
      )}
      {isHuntDue ? <p className="text-ink2">{words.huntDue}</p> : undefined}
      {due.length === 0 && !isHuntDue ? <NothingDue /> : undefined}
      <div className="mt-auto flex flex-wrap gap-2">
        {due.length === 0 ? undefined : <Way to="review" label={words.review} isPrimary />}
        {isHuntDue ? <Way to="hunt" label={words.hunt} isPrimary={due.length === 0} /> : undefined}
        {due.length === 0 && !isHuntDue ? (
          <Way to="practice" label={words.practise} isPrimary={false} />
        ) : undefined}
      </div>
    </Card>
  );
}

interface WayProps {
  readonly to: PlainId;
  readonly label: string;
  readonly isPrimary: boolean;
}

function Way({ to, label, isPrimary }: WayProps) {
  return (
    <a
      href={formatRoute({ page: to, text: '', at: null })}
      className={buttonClass(isPrimary ? 'primary' : 'plain')}
    >
      {label}
      {isPrimary ? <ArrowRight aria-hidden className="size-4" /> : undefined}
    </a>
  );
}

function NothingDue() {
  const words = useWords('course');
  const { skills } = useWords('drill');
  const { language } = useDictionary();
  const { day, later } = useAgenda();
  const [soonest] = later;
  return (
    <p className="text-ink2">
      {words.nothingDue}{' '}
      {soonest === undefined
        ? words.howReview
        : words.nextDue(
            skills[soonest.skill],
            formatDay(soonest.dueOn, language),
            soonest.dueOn - day,
          )}
    </p>
  );
}
