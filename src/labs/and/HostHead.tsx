/** A host's name and its two fields, level with the rows that they belong to where there is room. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HostName } from '../../domain/and/answers.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import type { HostFields } from './hostFields.ts';

interface HostHeadProps {
  readonly id: string;
  readonly name: HostName;
  readonly fields: HostFields;
  readonly maskName: ReactNode;
  readonly onPutAway?: (() => void) | undefined;
}

export function HostHead({ id, name, fields, maskName, onPutAway }: HostHeadProps) {
  const words = useWords('and');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 @min-[74rem]:grid @min-[74rem]:w-[9.625rem] @min-[74rem]:grid-cols-[minmax(0,1fr)] @min-[74rem]:gap-x-0 @min-[74rem]:shrink-0 @min-[74rem]:gap-y-1 @min-[74rem]:grid-rows-[var(--place-h)_repeat(3,var(--cell-h))]">
      <div className="flex items-center gap-2 leading-none">
        <h2 id={`${id}-name`} className="text-[1.0625rem] leading-none font-bold">
          {words.host[name]}
        </h2>
        {onPutAway === undefined ? undefined : (
          <button
            type="button"
            aria-label={words.putAwayB}
            title={words.putAwayB}
            className="-my-1 grid size-6 place-items-center rounded-md text-ink2 hover:bg-paper hover:text-ink pointer-coarse:size-11"
            onClick={onPutAway}
          >
            <X aria-hidden className="size-4" />
          </button>
        )}
      </div>
      <TextInput
        aria-label={words.address(name)}
        aria-describedby={`${id}-note`}
        className="w-40 text-[0.9375rem] @min-[74rem]:h-(--cell-h) @min-[74rem]:w-full @min-[74rem]:px-1.5"
        value={fields.address.text}
        wrong={fields.address.isRefused}
        onText={fields.address.type}
        onBlur={fields.address.leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') fields.address.leave();
        }}
      />
      <div className="flex items-center gap-2">
        <TextInput
          aria-label={words.mask(name)}
          aria-describedby={`${id}-note`}
          title={words.maskHint}
          className="w-24 grow text-[0.9375rem] @min-[74rem]:h-(--cell-h) @min-[74rem]:px-1.5"
          value={fields.mask.text}
          wrong={fields.mask.isRefused}
          onText={fields.mask.type}
          onBlur={fields.mask.leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') fields.mask.leave();
          }}
        />
        {fields.mask.text.length > 5 ? undefined : (
          <span className="hidden text-sm whitespace-nowrap text-ink2 @min-[74rem]:inline">
            {maskName}
          </span>
        )}
      </div>
      <div className="hidden self-center text-right text-sm text-ink2 @min-[74rem]:block">
        {words.rows.and}
      </div>
    </div>
  );
}
