/** A cell of the matrix: the outcome by shape, word and colour, and what was predicted of it. */
import { Check, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { BenchCell } from '../../../domain/bench/matrix.ts';
import { blankLook, looks, lookOf } from '../outcomeLook.ts';
import type { Speech } from '../say.ts';
import { cellName, cellWord, isMarked } from './cellText.ts';

interface CellProps {
  readonly cell: BenchCell;
  readonly place: string;
  readonly speech: Speech;
  /** There are many beside it. */
  readonly isNarrow: boolean;
  readonly isStop: boolean;
  /** Its attempt is the one that is told, with the server bound as it is. */
  readonly isPlaying: boolean;
  readonly describedBy: string | undefined;
  readonly onPress: () => void;
  readonly onLook: (looks: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function Cell(props: CellProps) {
  const { cell, speech, isPlaying } = props;
  const { outcome, guess, grade } = cell;
  const { bind: words } = speech;
  const guesses = words.predict.guessesOf[cell.attempt.protocol];
  const said = { ...guesses, unreachable: words.predict.unreachableShort };
  const { Icon, className } =
    outcome === null ? (guess === null ? blankLook : looks[guess]) : lookOf(outcome);
  const isBlank = outcome === null && guess === null;
  return (
    <button
      type="button"
      data-cell={props.place}
      aria-label={cellName(cell, speech)}
      aria-describedby={props.describedBy}
      tabIndex={props.isStop ? 0 : -1}
      className={`relative flex min-h-8 w-full items-center justify-center rounded-lg border-2 px-0 py-0.5 ${props.isNarrow ? 'gap-0.5' : 'gap-1'} text-[0.8125rem] lg:max-xl:text-xs leading-[1.1] font-semibold pointer-coarse:min-h-11 ${className} ${outcome === null ? 'border-dashed' : ''} ${isPlaying ? 'outline-3 outline-offset-1 outline-now-line' : 'hover:border-current'}`}
      onClick={props.onPress}
      onKeyDown={props.onKeyDown}
      onFocus={() => props.onLook(true)}
      onBlur={() => props.onLook(false)}
      onPointerEnter={() => props.onLook(true)}
      onPointerLeave={() => props.onLook(false)}
    >
      {isBlank ? undefined : (
        <Icon aria-hidden className={`${props.isNarrow ? 'size-3.5' : 'size-4'} shrink-0`} />
      )}
      <span className="min-w-0">
        <span className="block">
          {isBlank
            ? '?'
            : outcome === null && guess !== null
              ? said[guess]
              : cellWord(cell, speech)}
        </span>
        {grade === null || guess === null ? undefined : (
          <span className="flex items-center justify-center gap-0.5 text-[0.8125rem] font-normal tracking-tighter">
            {grade === 'right' ? (
              <Check aria-hidden className="size-3 shrink-0" strokeWidth={3} />
            ) : (
              <X aria-hidden className="size-3 shrink-0" strokeWidth={3} />
            )}
            <span className={grade === 'right' ? '' : 'line-through'}>{said[guess]}</span>
          </span>
        )}
      </span>
      {isMarked(cell) ? (
        <span
          aria-hidden
          className="absolute top-0 right-0 border-5 border-t-current border-r-current border-b-transparent border-l-transparent"
        />
      ) : undefined}
    </button>
  );
}
