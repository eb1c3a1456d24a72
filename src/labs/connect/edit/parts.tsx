/** What the forms are built of: a titled list that keeps the focus, and buttons that change it. */
import { Plus, Trash2 } from 'lucide-react';
import { useId, type MouseEvent, type ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Rich } from '../../../ui/Rich.tsx';
import { DraftScope } from './drafts.tsx';

interface ListProps {
  readonly title?: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** Takes the focus when the row that had it is removed. */
export function FormList({ title, hint, children }: ListProps) {
  const id = useId();
  return (
    <section
      data-list
      tabIndex={-1}
      aria-labelledby={title === undefined ? undefined : id}
      className="space-y-2"
    >
      {title === undefined ? undefined : (
        <h3 id={id} className="font-semibold">
          {title}
        </h3>
      )}
      {hint === undefined ? undefined : <p className="text-sm text-ink2">{hint}</p>}
      {children}
    </section>
  );
}

interface PressProps {
  readonly label: string;
  readonly onPress: () => void;
}

export function RemoveButton({ label, onPress }: PressProps) {
  const press = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    currentTarget.closest<HTMLElement>('[data-list]')?.focus();
    onPress();
  };
  return (
    <IconButton
      tone="quiet"
      label={label}
      icon={<Trash2 aria-hidden className="size-4" />}
      onClick={press}
    />
  );
}

export function AddButton({ label, onPress }: PressProps) {
  return (
    <Button onClick={onPress}>
      <Plus aria-hidden className="size-4" />
      {label}
    </Button>
  );
}

/** One thing in a list, with its name and its own removal. */
export function FormItem(props: {
  readonly name: string;
  readonly aside?: ReactNode;
  readonly first?: boolean;
  readonly children: ReactNode;
}) {
  const { name, aside, first = false, children } = props;
  return (
    <fieldset
      data-first={first || undefined}
      className="min-w-0 space-y-2 rounded-lg border border-line p-3 pt-2"
    >
      <legend className="sr-only">{name}</legend>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span aria-hidden className="mr-auto font-semibold wrap-anywhere">
          {name}
        </span>
        {aside}
      </div>
      <DraftScope id={name}>{children}</DraftScope>
    </fieldset>
  );
}

export const Refusal = ({ text }: { readonly text: string | null }) => (
  <div role="alert" className="empty:hidden">
    {text === null ? undefined : (
      <Notice tone="wrong">
        <Rich text={text} />
      </Notice>
    )}
  </div>
);

export const Warned = ({ text }: { readonly text: string }) => (
  <Notice tone="warning">
    <Rich text={text} />
  </Notice>
);
