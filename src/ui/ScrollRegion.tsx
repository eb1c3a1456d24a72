/** A named part of the page that scrolls by itself, by keyboard too: it takes the focus for that. */
import type { ComponentProps } from 'react';

interface ScrollRegionProps extends Omit<ComponentProps<'div'>, 'role' | 'tabIndex'> {
  readonly label: string;
  /** A log says what is added to it. */
  readonly role?: 'region' | 'log';
}

export function ScrollRegion({
  label,
  role = 'region',
  className = '',
  ...rest
}: ScrollRegionProps) {
  return (
    <div
      {...rest}
      role={role}
      aria-label={label}
      // WCAG 2.1.1: Safari gives no key to what scrolls.
      tabIndex={0}
      className={`relative overflow-auto overscroll-contain ${className}`}
    />
  );
}
