/**
 * A text field with its name above, and below it a hint or what is wrong with what was typed and
 * what can be done about it. When to say so (on leaving the field) is left to the caller.
 */
import { useId, type ComponentProps, type ReactNode } from 'react';
import { Notice } from './Notice.tsx';
import { TextInput } from './TextInput.tsx';

interface FieldProps extends ComponentProps<typeof TextInput> {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong, where, and what to type instead. */
  readonly error?: ReactNode;
  readonly actions?: ReactNode;
}

export function Field({ label, hint, error, actions, className = '', ...rest }: FieldProps) {
  const id = useId();
  const hasError = error !== undefined && error !== null;
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm text-ink2">
        {label}
      </label>
      <TextInput {...rest} id={id} wrong={hasError} aria-describedby={`${id}-note`} />
      <div id={`${id}-note`} className="text-sm empty:hidden">
        {hasError ? (
          <Notice tone="wrong" actions={actions}>
            {error}
          </Notice>
        ) : (
          hint
        )}
      </div>
    </div>
  );
}
