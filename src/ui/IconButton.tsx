/** A square button that shows an icon and is called by its label, which is also its tooltip. */
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button.tsx';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label' | 'title'> {
  readonly label: string;
  readonly icon: ReactNode;
}

export function IconButton({ label, icon, className = '', ...rest }: IconButtonProps) {
  return (
    <Button {...rest} className={`min-w-9 px-1.5! ${className}`} aria-label={label} title={label}>
      {icon}
    </Button>
  );
}
