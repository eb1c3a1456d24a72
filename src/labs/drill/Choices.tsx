/** The options of an item, each a button with its digit; once one is chosen, what each was. */
import { Check, X } from 'lucide-react';
import type { Item } from '../../domain/drill/item.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Rich } from '../../ui/Rich.tsx';
import { useDigits } from './useDigits.ts';

interface ChoicesProps {
  readonly item: Item;
  readonly options: readonly string[];
  /** null: not yet. */
  readonly given: string | null;
  readonly onAnswer: (text: string) => void;
}

const looks = {
  open: 'border-line2 bg-card hover:border-ink',
  right: 'border-ok bg-ok-bg text-ok',
  wrong: 'border-no bg-no-bg text-no',
  other: 'border-line bg-paper text-ink2',
} as const;

export function Choices({ item, options, given, onAnswer }: ChoicesProps) {
  const words = useWords('drill');
  useDigits(given === null ? options.length : 0, (index) => {
    const option = options[index];
    if (option !== undefined) onAnswer(option);
  });
  return (
    <div role="group" aria-label={words.answers} className="grid gap-2 sm:grid-cols-2">
      {options.map((option, index) => {
        const look = lookOf(item, option, given);
        return (
          <button
            key={option}
            type="button"
            aria-disabled={given !== null || undefined}
            className={`flex min-h-11 items-center gap-3 rounded-lg border-2 px-3 py-1.5 text-left ${looks[look]}`}
            onClick={() => {
              if (given === null) onAnswer(option);
            }}
          >
            <kbd
              aria-hidden
              className="grid size-6 shrink-0 place-items-center rounded border border-line2 font-mono text-sm"
            >
              {index + 1}
            </kbd>
            <span className="min-w-0 grow wrap-anywhere">
              <Rich text={words.option(item, option)} />
            </span>
            {look === 'right' ? <Mark Icon={Check} label={words.isRight} /> : undefined}
            {look === 'wrong' ? <Mark Icon={X} label={words.isYours} /> : undefined}
          </button>
        );
      })}
    </div>
  );
}

function lookOf({ right }: Item, option: string, given: string | null): keyof typeof looks {
  if (given === null) return 'open';
  if (option === right) return 'right';
  return option === given ? 'wrong' : 'other';
}

function Mark({ Icon, label }: { readonly Icon: typeof Check; readonly label: string }) {
  return (
    <span className="flex shrink-0 items-center gap-1 text-sm">
      <Icon aria-hidden className="size-4" />
      {label}
    </span>
  );
}
