/**
 * Copies a text and says for a moment that it did. The words and the waiting ("for a moment") come
 * from the caller: `ui` knows no language and no clock.
 */
import { Check, Copy } from 'lucide-react';
import type { ReactNode } from 'react';

interface CopyButtonProps {
  /** What the button does, for speech and tooltip: "Copy 192.168.1.128/26". */
  readonly label: string;
  readonly copied: boolean;
  readonly onCopy: () => void;
  readonly children?: ReactNode;
  readonly className?: string;
}

export function CopyButton({ label, copied, onCopy, children, className = '' }: CopyButtonProps) {
  const Icon = copied ? Check : Copy;
  return (
    <button
      type="button"
      className={`group/copy inline-flex items-center gap-1.5 rounded-md pointer-coarse:min-h-11 hover:underline ${className}`}
      aria-label={label}
      title={label}
      onClick={onCopy}
    >
      {children}
      <Icon aria-hidden className="size-3.5 shrink-0 text-line2 group-hover/copy:text-ink" />
    </button>
  );
}
