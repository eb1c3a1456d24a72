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
  /** To be looked at only: it is the other host's. */
  readonly isFixed: boolean;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

const look =
  'ml-(--number-gap) w-(--number-w) font-mono text-(length:--number-size) font-bold tabular-nums';

export const OctetNumber = memo(function OctetNumber({
  label,
  text,
  octet,
  isFixed,
  onText,
  onLeave,
}: OctetNumberProps) {
  const parts = text.split('.');
  const shown = parts[octet] ?? '';
  if (parts.length !== 4) return <span className={look} />;
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      value={shown}
      readOnly={isFixed}
      className={`${look} h-(--cell-h) rounded-md border border-transparent bg-transparent px-0.5 hover:border-line2 focus:border-line2 focus:bg-card`}
      onChange={(event) => onText(parts.with(octet, event.currentTarget.value).join('.'))}
      onBlur={onLeave}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onLeave();
      }}
    />
  );
});
