/** A native choice from a list, drawn as the app's text fields are. Its name may stand above it. */
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The label is for speech only: something beside it says the same. */
  readonly bare?: boolean;
  readonly className?: string;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, onChange, bare = false, className = '' } = props;
  const id = useId();
  const choose = (text: string) => {
    const option = options.find((each) => each.value === text);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className={bare ? 'sr-only' : 'text-sm text-ink2'}>
        {label}
      </label>
      <span className="relative flex min-w-0">
        <select
          id={id}
          value={value}
          className="h-9 w-full min-w-0 appearance-none truncate rounded-lg border border-line2 bg-card pr-8 pl-2 text-ink hover:border-ink pointer-coarse:min-h-11"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2 size-4 -translate-y-1/2"
        />
      </span>
    </div>
  );
}
