/**
 * The one button of the app, in three tones. A button that cannot be used now stays focusable and
 * says so (aria-disabled): a focus that falls to the body would lose keyboard users their place.
 */
import type { ComponentProps, MouseEvent } from 'react';

const tones = {
  plain: 'border-line2 bg-card text-ink hover:border-ink',
  primary: 'border-accent bg-accent text-card font-semibold hover:brightness-110',
  quiet: 'border-transparent bg-transparent text-ink hover:border-line2',
} as const;

export type Tone = keyof typeof tones;

export interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: Tone;
}

export const buttonClass = (tone: Tone): string =>
  `inline-flex min-h-9 items-center justify-center gap-1.5 rounded-lg border px-3 py-1 pointer-coarse:min-h-11 pointer-coarse:min-w-11 aria-disabled:text-ink2 aria-disabled:border-line aria-disabled:bg-paper aria-disabled:cursor-not-allowed ${tones[tone]}`;

export function Button({
  tone = 'plain',
  className = '',
  disabled = false,
  onClick,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (disabled) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={disabled || undefined}
      className={`${buttonClass(tone)} ${className}`}
      onClick={press}
    />
  );
}
