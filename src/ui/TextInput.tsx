/** A one-line text field for addresses, masks and ports: monospace, and red with a word when wrong. */
import type { ComponentProps } from 'react';

interface TextInputProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  readonly onText: (text: string) => void;
  readonly wrong?: boolean;
}

export function TextInput({ onText, wrong = false, className = '', ...rest }: TextInputProps) {
  return (
    <input
      type="text"
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      {...rest}
      aria-invalid={wrong || undefined}
      className={`h-9 min-w-0 rounded-lg border bg-card px-2 font-mono text-ink tabular-nums placeholder:text-ink2 placeholder:italic pointer-coarse:min-h-11 ${wrong ? 'border-2 border-no' : 'border-line2 hover:border-ink'} ${className}`}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}
