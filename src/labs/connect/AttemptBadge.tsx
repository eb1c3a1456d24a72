/** How an attempt stands: waiting, under way with its clock, or ended by word, shape and colour. */
import type { AttemptFrame } from '../../domain/bench/frame.ts';
import type { Guess } from '../../domain/bench/prediction.ts';
import type { Attempt } from '../../domain/connect/scenario.ts';
import { useWords } from '../../i18n/useWords.ts';
import { blankLook, looks, lookOf } from './outcomeLook.ts';
import { outcomeText, timeText } from './say.ts';

interface AttemptBadgeProps {
  readonly frame: AttemptFrame;
  readonly protocol: Attempt['protocol'];
  /** A prediction is open: only what the learner marked may show. */
  readonly blind: boolean;
  readonly guess: Guess | null;
  readonly lit: boolean;
  /** The client's own, once it is connected. */
  readonly port?: number | undefined;
  /** In the height of a line: only how it ended. */
  readonly brief?: boolean;
}

export function AttemptBadge(props: AttemptBadgeProps) {
  const { frame, protocol, blind, guess, lit, port, brief = false } = props;
  const words = useWords('bind');
  const { outcome } = frame.state;
  const ended = outcome !== null && !blind;
  const marked = blind && guess !== null;
  const { Icon, className } = ended ? lookOf(outcome) : marked ? looks[guess] : blankLook;
  const word = ended
    ? brief
      ? words.outcomes[outcome.outcome]
      : outcomeText(outcome, words)
    : marked
      ? brief
        ? words.predict.guessesOf[protocol][guess]
        : words.matrix.you(words.predict.guessesOf[protocol][guess])
      : blind
        ? words.matrix.blank
        : frame.progress === 'waiting'
          ? words.bench.waiting
          : words.bench.running;
  return (
    <span
      className={`flex ${brief ? 'min-h-5' : 'min-h-7'} items-center gap-1 rounded-md border-2 px-1 text-[0.8125rem] leading-[1.15] ${className} ${brief ? 'whitespace-nowrap' : ''} ${lit ? 'outline-3 outline-now-line forced-colors:outline-[Highlight]' : ''}`}
    >
      {ended || marked ? <Icon aria-hidden className="size-4 shrink-0" /> : undefined}
      <span className={`${brief ? 'shrink-0' : 'min-w-0'} grow ${ended ? 'font-bold' : ''}`}>
        {word}
      </span>
      {port === undefined ? undefined : (
        <span className="shrink-0 font-mono text-[0.75rem] tabular-nums">:{port}</span>
      )}
      {blind || brief ? undefined : (
        <span className="shrink-0 text-[0.75rem] tabular-nums">
          {timeText(frame.elapsedMs, words)}
        </span>
      )}
    </span>
  );
}
