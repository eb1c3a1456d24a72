/**
 * The frame of the linked views: one tab each, the open one below. Arrow keys go from tab to tab,
 * as the platform's tabs do; what a view shows is its own.
 */
import { Maximize2, Minimize2 } from 'lucide-react';
import { memo, useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useHandler } from '../../ui/useHandler.ts';
import type { RoomProps } from './selection.ts';
import { usePart } from './usePart.ts';
import { views, type Fetchable, type ViewId } from './views.ts';

const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface ViewTabsProps extends RoomProps {
  /** At least one. */
  readonly shown: readonly ViewId[];
}

export function ViewTabs({ shown, ...props }: ViewTabsProps) {
  const words = useWords('bind').views;
  const id = useId();
  const [chosen, setOpen] = useState<ViewId>('story');
  const open = shown.includes(chosen) ? chosen : (shown[0] ?? 'story');
  const [visited, setVisited] = useState<ReadonlySet<ViewId>>(new Set());
  // As asked for; else as what is open in the view needs it.
  const [asked, setAsked] = useState<boolean | null>(null);
  const [needing, setNeeding] = useState<ViewId | null>(null);
  // What is being predicted is marked in the matrix.
  const isLarge = props.bench.prediction?.open !== true && (asked ?? needing === open);
  const Icon = isLarge ? Minimize2 : Maximize2;
  const onNeedRoom = useHandler((needs: boolean) => {
    setNeeding(needs ? open : null);
    setAsked(null);
  });
  const show = (view: ViewId) => {
    setVisited(new Set([...visited, open]));
    setOpen(view);
  };
  const move = (event: KeyboardEvent) => {
    const to = moves[event.key]?.(shown.indexOf(open), shown.length);
    const next = to === undefined ? undefined : shown[to];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <section
      aria-label={words.title}
      data-large={isLarge || undefined}
      className="flex min-h-64 min-w-0 flex-col rounded-xl border border-line bg-card px-3.5 pt-1.5 pb-2"
    >
      <div className="flex items-end border-b border-line">
        <div
          role="tablist"
          aria-label={words.title}
          className="flex grow flex-wrap gap-x-2.5 text-[0.9375rem]"
          onKeyDown={move}
        >
          {shown.map((view) => (
            <button
              key={view}
              id={`${id}-${view}`}
              type="button"
              role="tab"
              aria-selected={view === open}
              aria-controls={`${id}-panel`}
              tabIndex={view === open ? 0 : -1}
              className={`-mb-px min-h-8 border-b-3 pointer-coarse:min-h-11 ${view === open ? 'border-accent font-bold text-ink' : 'border-transparent text-ink2 hover:text-ink'}`}
              onClick={() => show(view)}
            >
              {words.names[view]}
            </button>
          ))}
        </div>
        <IconButton
          tone="quiet"
          className="hidden! min-h-8! min-w-8! px-1! in-[.bind-low]:lg:flex!"
          aria-pressed={isLarge}
          label={words.large}
          icon={<Icon aria-hidden className="size-4" />}
          onClick={() => setAsked(!isLarge)}
        />
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${open}`}
        className="relative flex min-h-0 grow flex-col pt-1.5"
      >
        {shown
          .filter((view) => view === open || visited.has(view))
          .map((view) => (
            <div key={view} className={view === open ? 'contents' : 'hidden'}>
              <Opened {...props} onNeedRoom={onNeedRoom} view={view} isOpen={view === open} />
            </div>
          ))}
      </div>
    </section>
  );
}

interface OpenedProps extends RoomProps {
  readonly view: ViewId;
  readonly isOpen: boolean;
}

/**
 * A view that was left keeps what was typed in it and is not drawn anew, but for what a prediction
 * hides: that must not stay in the page.
 */
const Opened = memo(
  function OpenedView({ view, isOpen: _isOpen, ...props }: OpenedProps) {
    const source = views[view];
    return 'View' in source ? <source.View {...props} /> : <Fetched {...props} {...source} />;
  },
  (before, now) => !now.isOpen && before.bench.prediction === now.bench.prediction,
);

function Fetched({ load, words: section, ...props }: RoomProps & Fetchable) {
  const words = useWords('bind').views;
  const { Part, fetch } = usePart(load, section);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    void fetch().then((here) => setMissing(!here));
  }, [fetch]);
  if (Part !== null) return <Part {...props} />;
  if (!isMissing) return <p className="text-ink2">{words.loading}</p>;
  return (
    <p className="flex items-center gap-3 text-ink2">
      {words.missing}
      <Button onClick={() => void fetch().then((here) => setMissing(!here))}>{words.again}</Button>
    </p>
  );
}
