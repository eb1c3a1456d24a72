/** The decimal of an octet of the AND row: done, adding up, or the learner's to type. */
import { useState } from 'react';
import { largestDecimal } from '../../domain/and/answers.ts';
import type { SumLook } from './resultView.ts';

interface SumProps {
  readonly look: SumLook;
  readonly label: string;
  readonly onSum: (sum: number | undefined) => void;
}

const place = 'ml-(--number-gap) w-(--number-w) flex-none font-mono tabular-nums';

export function Sum({ look, label, onSum }: SumProps) {
  switch (look.kind) {
    case 'none':
      return <span className={place} />;
    case 'done':
      return (
        <span className={`${place} pl-[3px] text-(length:--number-size) font-bold`}>
          {look.sum}
        </span>
      );
    case 'running':
      return <span className={`${place} pl-[3px] text-sm text-ink2`}>{look.sum}…</span>;
    case 'ask':
      return <SumField entered={look.entered} isWrong={look.isWrong} label={label} onSum={onSum} />;
  }
}

interface SumFieldProps extends Omit<SumProps, 'look'> {
  readonly entered: number | undefined;
  readonly isWrong: boolean;
}

function SumField({ entered, isWrong, label, onSum }: SumFieldProps) {
  const [text, setText] = useState(entered === undefined ? '' : `${entered}`);
  const commit = () => {
    const sum = /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
    if (text.trim() === '' && entered === undefined) return;
    if (sum === undefined || sum <= largestDecimal) onSum(sum);
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      value={text}
      className={`${place} h-(--cell-h) rounded-md border-2 bg-card px-0.5 text-(length:--number-size) font-bold ${isWrong ? 'border-no' : 'border-dashed border-line2'}`}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
