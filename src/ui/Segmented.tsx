/**
 * A choice of one among a few, all in sight: native radio buttons drawn as one bar, so arrows and
 * speech work as the platform does them.
 */
import { useId } from 'react';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  /** `short` is what is seen where the label is too long. */
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly short?: string;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** On a narrow screen two beside each other. */
  readonly wraps?: boolean;
}

const optionClass =
  'relative flex min-h-9 cursor-pointer items-center justify-center px-3 text-center pointer-coarse:min-h-11 ' +
  'border-line2 not-first-of-type:border-l hover:bg-net-bg hover:text-ink has-checked:bg-accent ' +
  'has-checked:text-card has-focus-visible:outline-3 ' +
  'has-focus-visible:-outline-offset-4 has-focus-visible:outline-card ' +
  'not-has-checked:has-focus-visible:outline-accent ' +
  'in-data-wraps:max-sm:nth-of-type-[2n+1]:border-l-0 in-data-wraps:max-sm:nth-of-type-[n+3]:border-t ' +
  'forced-colors:has-checked:forced-color-adjust-none forced-colors:has-checked:bg-[Highlight] ' +
  'forced-colors:has-checked:text-[HighlightText]';

export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  wraps = false,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset
      data-wraps={wraps || undefined}
      className="inline-flex overflow-hidden rounded-lg border border-line2 bg-card data-wraps:max-sm:grid data-wraps:max-sm:w-full data-wraps:max-sm:grid-cols-2"
    >
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={optionClass}>
          <input
            type="radio"
            className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.short === undefined ? (
            option.label
          ) : (
            <>
              <span aria-hidden>{option.short}</span>
              <span className="sr-only">{option.label}</span>
            </>
          )}
        </label>
      ))}
    </fieldset>
  );
}
