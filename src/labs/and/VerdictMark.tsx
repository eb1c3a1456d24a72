/** A verdict as a shape: a round equals sign for local, a square unequal sign for remote. */
import { Equal, EqualNot } from 'lucide-react';
import type { Verdict } from '../../domain/and/answers.ts';

const looks = {
  local: { Icon: Equal, className: 'rounded-full border-ok bg-ok-bg text-ok' },
  remote: { Icon: EqualNot, className: 'rounded-md border-no bg-no-bg text-no' },
} as const satisfies Record<Verdict, unknown>;

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { Icon, className } = looks[verdict];
  return (
    <span aria-hidden className={`grid size-8 shrink-0 place-items-center border-2 ${className}`}>
      <Icon className="size-5" />
    </span>
  );
}
