/**
 * One answer of several, with the key that chooses it; once one is chosen, what it was: by colour,
 * mark and word. Which one is right is the caller's business, as are the keys.
 */
import { Check, X } from 'lucide-react';
import { Rich } from './Rich.tsx';

const looks = {
  open: 'border-line2 bg-card hover:border-ink',
  right: 'border-ok bg-ok-bg text-ok',
  wrong: 'border-no bg-no-bg text-no',
  other: 'border-line bg-paper text-ink2',
} as const;

/** `other`: neither chosen nor right. */
type ChoiceLook = keyof typeof looks;

/** `given` null: nothing is chosen yet. */
export function choiceLook(
  right: readonly string[],
  option: string,
  given: string | null,
): ChoiceLook {
  if (given === null) return 'open';
  if (right.includes(option)) return 'right';
  return option === given ? 'wrong' : 'other';
}

interface ChoiceButtonProps {
  /** The key that chooses it. */
  readonly press: string;
  readonly look: ChoiceLook;
  readonly text: string;
  readonly words: { readonly isRight: string; readonly isYours: string };
  /** null: one has been chosen already. */
  readonly onChoose: (() => void) | null;
  readonly className: string;
}

export function ChoiceButton(props: ChoiceButtonProps) {
  const { press, look, text, words, onChoose, className } = props;
  return (
    <button
      type="button"
      aria-disabled={onChoose === null || undefined}
      className={`flex items-center rounded-lg border-2 text-left ${className} ${looks[look]}`}
      onClick={() => onChoose?.()}
    >
      <ChoiceKey press={press} />
      <span className="min-w-0 grow wrap-anywhere">
        <Rich text={text} />
      </span>
      {look === 'right' ? <Mark Icon={Check} label={words.isRight} /> : undefined}
      {look === 'wrong' ? <Mark Icon={X} label={words.isYours} /> : undefined}
    </button>
  );
}

/** The key that chooses, for the eye alone: a screen reader counts the choices itself. */
export function ChoiceKey({ press }: { readonly press: string }) {
  return (
    <kbd
      aria-hidden
      className="grid size-6 shrink-0 place-items-center rounded border border-line2 font-mono text-sm"
    >
      {press}
    </kbd>
  );
}

function Mark({ Icon, label }: { readonly Icon: typeof Check; readonly label: string }) {
  return (
    <span className="flex shrink-0 items-center gap-1 text-sm">
      <Icon aria-hidden className="size-4" />
      {label}
    </span>
  );
}
