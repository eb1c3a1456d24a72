/** A quiet surface with a hairline around it; what lies on it is left to the caller. */
import type { ComponentProps } from 'react';

export function Card({ className = '', ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={`rounded-xl border border-line bg-card ${className}`} />;
}
