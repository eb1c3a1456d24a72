/** One thing that the reader should know now, with what can be done about it beside it. */
import { CircleCheck, Info, OctagonX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const looks = {
  info: { Icon: Info, className: 'border-line2 bg-card text-ink' },
  right: { Icon: CircleCheck, className: 'border-ok bg-ok-bg text-ok' },
  warning: { Icon: TriangleAlert, className: 'border-host bg-host-bg text-host' },
  wrong: { Icon: OctagonX, className: 'border-no bg-no-bg text-no' },
} as const;

interface NoticeProps {
  readonly tone: keyof typeof looks;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly id?: string;
}

export function Notice({ tone, children, actions, className = '', id }: NoticeProps) {
  const { Icon, className: look } = looks[tone];
  return (
    <div
      id={id}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-lg border px-3 py-1.5 ${look} ${className}`}
    >
      <Icon aria-hidden className="size-5 shrink-0" />
      <div className="min-w-0 flex-1 basis-48 wrap-anywhere">{children}</div>
      {actions}
    </div>
  );
}
