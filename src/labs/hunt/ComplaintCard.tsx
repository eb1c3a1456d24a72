/**
 * What the devices' programs say, in the words of their own systems, and what can be done about it:
 * try again, ask for a hint, set everything back, give up. Why it is so is not said here.
 */
import { CircleCheck, CircleHelp, MessageCircleOff } from 'lucide-react';
import { complaintsOf, type Complaint } from '../../domain/hunt/complaint.ts';
import { hintsOf, isWon, spent, type Stand } from '../../domain/hunt/stand.ts';
import { isGuarded } from '../../domain/hunt/working.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { blankLook, lookOf, type Look } from '../connect/outcomeLook.ts';
import { useNames } from '../connect/names.ts';
import { hintText } from './hintText.ts';
import { sayingsOf } from './sayings.ts';

interface ComplaintCardProps {
  readonly stand: Stand;
  /** What the last press came to. */
  readonly said: string;
  readonly onTry: () => void;
  readonly onHint: () => void;
  readonly onSetBack: () => void;
  readonly onGiveUp: () => void;
}

export function ComplaintCard(props: ComplaintCardProps) {
  const { stand, said } = props;
  const words = useWords('hunt');
  const { hunt, now, isTried } = stand;
  return (
    <Card className="flex flex-col gap-2.5 p-3.5" aria-labelledby="hunt-complaint">
      <h2 id="hunt-complaint" className="font-semibold">
        {words.complaint.title}
        {stand.named === null ? (
          <span className="font-normal text-ink2">{` · ${words.complaint.wrong(hunt.level)}`}</span>
        ) : undefined}
      </h2>
      <ul className="flex flex-col gap-2">
        {complaintsOf(now).map((complaint) => (
          <Line key={complaint.attempt} stand={stand} complaint={complaint} />
        ))}
      </ul>
      {isTried && !isGuarded(hunt.plan, now) ? (
        <Notice tone="warning">{words.complaint.unguarded}</Notice>
      ) : undefined}
      <Hints stand={stand} />
      {stand.named === null ? <Doing {...props} /> : undefined}
      <p role="status" className="text-sm text-ink2 empty:hidden">
        {said}
      </p>
    </Card>
  );
}

/** The last one; the earlier ones are there to be read again. */
function Hints({ stand }: { readonly stand: Stand }) {
  const { hints: words } = useWords('hunt');
  const names = useNames(stand.now);
  const texts = hintsOf(stand).map((hint) => hintText(hint, words, names));
  const last = texts.pop();
  if (last === undefined) return undefined;
  return (
    <Notice tone="info" className="text-sm">
      <p role="status">
        <Rich text={last} />
      </p>
      {texts.length === 0 ? undefined : (
        <details>
          <summary className="min-h-6 text-ink2 pointer-coarse:min-h-11">
            {words.earlier(texts.length)}
          </summary>
          <ol className="list-decimal pl-5">
            {texts.map((text) => (
              <li key={text}>
                <Rich text={text} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </Notice>
  );
}

function Doing({ stand, onTry, onHint, onSetBack, onGiveUp }: ComplaintCardProps) {
  const words = useWords('hunt');
  const { complaint } = words;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="primary" onClick={onTry}>
          {complaint.tryAgain}
        </Button>
        {isWon(stand) ? undefined : (
          <>
            <Button onClick={onHint}>{words.hints.ask}</Button>
            <Button title={complaint.setBackHint} onClick={onSetBack}>
              {complaint.setBack}
            </Button>
          </>
        )}
      </div>
      <div className="flex items-center gap-2">
        <p className="grow text-sm text-ink2">
          <strong className="text-ink">{complaint.moves(spent(stand), stand.hints.length)}</strong>
          {' · '}
          {complaint.rules}
        </p>
        {isWon(stand) ? undefined : (
          <Button tone="quiet" className="shrink-0" onClick={onGiveUp}>
            {complaint.giveUp}
          </Button>
        )}
      </div>
    </>
  );
}

/** The system took the call, so it is no time-out: what is missing is the program's answer. */
const unansweredLook: Look = { Icon: CircleCheck, className: 'border-ok bg-card' };

interface LineProps {
  readonly stand: Stand;
  readonly complaint: Complaint;
}

function Line({ stand, complaint }: LineProps) {
  const { complaint: words } = useWords('hunt');
  const names = useNames(stand.now);
  const { outcome, isServed, from } = complaint;
  const isOdd = stand.isTried && outcome.outcome === 'CONNECTED' && !isServed;
  const ended = isOdd ? unansweredLook : lookOf(outcome);
  const { Icon, className } = stand.isTried ? ended : { ...blankLook, Icon: CircleHelp };
  const sayings = stand.isTried
    ? sayingsOf(stand, complaint, words)
    : [{ text: words.waits, isPrinted: false }];
  return (
    <li className={`flex gap-2 rounded-lg border-2 px-2.5 py-1.5 ${className}`}>
      <div className="mt-0.5 flex shrink-0 flex-col gap-1">
        <Icon aria-hidden className={`size-5 ${isOdd ? 'text-ok' : ''}`} />
        {isOdd ? <MessageCircleOff aria-hidden className="size-5" /> : undefined}
      </div>
      <div className="min-w-0">
        <p className="text-sm">{words.calls(names.host(from))}</p>
        {sayings.length > 1 ? <p className="text-sm">{words.sometimes}</p> : undefined}
        {sayings.map(({ text, isPrinted }) => (
          <p
            key={text}
            className={`wrap-anywhere ${isPrinted ? 'font-mono text-[0.8125rem] font-semibold' : 'font-semibold'}`}
          >
            {text}
          </p>
        ))}
      </div>
    </li>
  );
}
