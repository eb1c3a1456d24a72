/** On or off, as a native checkbox drawn as a switch; the label beside it never changes. */
import { useId } from 'react';

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What it means, in a few words below it. */
  readonly hint?: string;
}

export function Switch({ label, checked, onChange, hint }: SwitchProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint === undefined ? undefined : id}
          className="peer relative h-5 w-9 shrink-0 cursor-pointer appearance-none rounded-full border-2 border-line2 bg-card before:absolute before:top-0.5 before:left-0.5 before:size-3 before:rounded-full before:bg-line2 checked:border-accent checked:bg-accent checked:before:left-4.5 checked:before:bg-card forced-colors:before:bg-[CanvasText] forced-colors:checked:before:bg-[Highlight]"
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hint === undefined ? undefined : (
        <p id={id} className="text-sm text-ink2">
          {hint}
        </p>
      )}
    </div>
  );
}
