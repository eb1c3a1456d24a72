/**
 * The decimal beside an octet. Where it can be changed it is a small field that is a view of the
 * whole address: what is typed here stands there too, and is read and refused there.
 */
import { memo } from 'react';

interface OctetNumberProps {
  readonly label: string;
  /** Four numbers with dots, or anything that is being typed. */
  readonly text: string;
  readonly octet: number;
  /** null: to be looked at only. */
  readonly onText: ((text: string) => void) | null;
  readonly onLeave?: () => void;
}

const look = 'ml-1 w-[2.25rem] font-mono text-[1.0625rem] font-bold tabular-nums';

export const OctetNumber = memo(function OctetNumber({
  label,
  text,
  octet,
  onText,
  onLeave,
}: OctetNumberProps) {
  const parts = text.split('.');
  const shown = parts.length === 4 ? (parts[octet] ?? '') : '';
  if (onText === null || parts.length !== 4) {
    return <span className={look}>{shown}</span>;
  }
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      value={shown}
      className={`${look} h-(--cell-h) rounded-md border border-transparent bg-transparent px-0.5 hover:border-line2 focus:border-line2 focus:bg-card`}
      onChange={(event) => onText(parts.with(octet, event.currentTarget.value).join('.'))}
      onBlur={onLeave}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onLeave?.();
      }}
    />
  );
});
