/** A cable in hand: its line to the pointer, where it would go, and all places where it could. */
import { useSpeech } from '../useSpeech.ts';
import type { BenchView } from './benchView.ts';
import type { Pull } from './CablePulls.tsx';
import { dropAt, type Drop } from './drop.ts';
import { lineText } from './geometry.ts';
import { rem } from './place.ts';
import { linesOf } from './wires.ts';

interface PulledLineProps {
  readonly view: BenchView;
  readonly pull: Pull;
}

export function PulledLine({ view, pull: { jack, at } }: PulledLineProps) {
  const { layout } = view;
  const drop = dropAt(layout, jack, at);
  const others = layout.jacks.filter((each) => each !== jack);
  const isAimedAt = (each: (typeof others)[number]): boolean =>
    drop.kind === 'nic' && drop.host === each.host && drop.nic === each.nic;
  return (
    <>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className="absolute inset-0 size-full overflow-visible"
        fill="none"
        strokeLinecap="round"
      >
        {layout.wires
          .filter(({ segment }) => drop.kind === 'wire' && drop.segment === segment)
          .map((wire) => (
            <path
              key={wire.segment}
              d={linesOf(wire).map(lineText).join('')}
              strokeWidth={11}
              className="stroke-accent"
            />
          ))}
        {others.map((each) => (
          <circle
            key={`${each.host} ${each.nic}`}
            cx={each.at.x}
            cy={each.at.y}
            r={isAimedAt(each) ? 18 : 15}
            strokeWidth={isAimedAt(each) ? 5 : 2.5}
            strokeDasharray={isAimedAt(each) ? undefined : '4 4'}
            className="stroke-accent"
          />
        ))}
        <path
          d={lineText([jack.at, at])}
          strokeWidth={5}
          strokeDasharray={drop.kind === 'out' ? '2 9' : undefined}
          className={drop.kind === 'out' ? 'stroke-road' : 'stroke-accent'}
        />
        <circle cx={at.x} cy={at.y} r={8} className="fill-accent" />
      </svg>
      <DropText view={view} drop={drop} at={at} />
    </>
  );
}

/** In words, beside the pointer and within the bench. */
function DropText({
  view,
  drop,
  at,
}: Pick<PulledLineProps, 'view'> & { drop: Drop; at: Pull['at'] }) {
  const { scenario } = view.bench;
  const { bind, names } = useSpeech(scenario);
  const words = bind.bench.drop;
  const on = (segment: string): string =>
    scenario.hosts
      .filter(({ nics }) => nics.some((nic) => nic.segment === segment))
      .map(({ id }) => names.short(id))
      .join(', ');
  const text =
    drop.kind === 'wire'
      ? words.wire(on(drop.segment))
      : drop.kind === 'nic'
        ? words.nic(names.nic(drop.host, drop.nic), names.short(drop.host))
        : words[drop.kind];
  const toLeft = at.x > view.layout.width / 2;
  return (
    <span
      style={{
        top: rem(Math.max(at.y - 40, 0)),
        ...(toLeft ? { right: rem(view.layout.width - at.x + 14) } : { left: rem(at.x + 14) }),
      }}
      className="absolute rounded-md border-2 border-accent bg-card px-2 py-0.5 text-[0.8125rem] font-semibold whitespace-nowrap"
    >
      {text}
    </span>
  );
}
