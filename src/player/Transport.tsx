/**
 * The bar below a simulation: to the start, back, play, forward, to the end; the slider; the speed.
 * How fine the steps are is a choice of the lab, which passes its control; so are the words.
 */
import {
  ChevronFirst,
  ChevronLast,
  ChevronLeft,
  ChevronRight,
  Keyboard,
  Pause,
  Play,
} from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SPEEDS } from './player.ts';
import { useIsPlaying, usePlayer, usePlayerActions, useShowKeys, useStep } from './usePlayer.ts';

interface Props {
  /** The control that chooses finer or coarser steps. */
  readonly granularity?: ReactNode;
  /** The sentence of the current step, for the slider's value in speech. */
  readonly sentence?: string | undefined;
  readonly className?: string;
}

export function Transport({ granularity, sentence, className = '' }: Props) {
  const words = useWords('player');
  const showKeys = useShowKeys();
  return (
    <fieldset
      aria-label={words.transport}
      className={`flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2 ${className}`}
    >
      <Buttons />
      <Position sentence={sentence} />
      <div className="flex flex-wrap items-center gap-2">
        <Speed />
        {granularity}
        {showKeys ? (
          <IconButton
            className="pointer-coarse:hidden"
            label={words.keys.show}
            icon={<Keyboard aria-hidden className="size-5" />}
            onClick={showKeys}
          />
        ) : undefined}
      </div>
    </fieldset>
  );
}

const Buttons = memo(function Buttons() {
  const words = useWords('player');
  const actions = usePlayerActions();
  const playing = useIsPlaying();
  const atStart = usePlayer(({ playback }) => playback.target <= 0);
  const atEnd = usePlayer(({ playback, length }) => playback.target === length);
  const length = usePlayer((state) => state.length);
  const icon = { 'aria-hidden': true, className: 'size-5 shrink-0' } as const;
  return (
    <div className="flex gap-2">
      <IconButton
        label={words.toStart}
        icon={<ChevronFirst {...icon} />}
        disabled={atStart}
        onClick={actions.toStart}
      />
      <IconButton
        label={words.stepBack}
        icon={<ChevronLeft {...icon} />}
        disabled={atStart}
        onClick={actions.stepBack}
      />
      <IconButton
        label={words.play}
        icon={playing ? <Pause {...icon} /> : <Play {...icon} />}
        tone="primary"
        aria-pressed={playing}
        disabled={length === 0}
        onClick={actions.toggle}
      />
      <IconButton
        label={words.stepForward}
        icon={<ChevronRight {...icon} />}
        disabled={atEnd}
        onClick={actions.stepForward}
      />
      <IconButton
        label={words.toEnd}
        icon={<ChevronLast {...icon} />}
        disabled={atEnd}
        onClick={actions.toEnd}
      />
    </div>
  );
});

function Position({ sentence }: Pick<Props, 'sentence'>) {
  const words = useWords('player');
  const { seek } = usePlayerActions();
  const length = usePlayer((state) => state.length);
  const step = useStep();
  const text = words.step(step, length);
  return (
    <div className="flex min-w-56 flex-1 items-center gap-3">
      <input
        type="range"
        className="h-9 min-w-0 flex-1 cursor-pointer rounded-lg accent-accent pointer-coarse:h-11"
        aria-label={words.slider}
        aria-valuetext={sentence === undefined ? text : words.stepSays(text, sentence)}
        min={0}
        max={length}
        step={1}
        value={step}
        onChange={(event) => seek(event.target.valueAsNumber)}
      />
      <span
        aria-hidden
        className="min-w-[13ch] text-right font-mono text-sm whitespace-nowrap tabular-nums"
      >
        {text}
      </span>
    </div>
  );
}

const Speed = memo(function Speed() {
  const words = useWords('player');
  const { setSpeed } = usePlayerActions();
  const speed = usePlayer((state) => state.speed);
  return (
    <select
      className="h-9 rounded-lg border border-line2 bg-card px-2 pointer-coarse:h-11"
      aria-label={words.speed}
      title={words.speed}
      value={speed}
      onChange={(event) => setSpeed(Number(event.target.value))}
    >
      {SPEEDS.map((choice) => (
        <option key={choice} value={choice}>
          {words.perSecond(choice)}
        </option>
      ))}
    </select>
  );
});
