/** Everything on the bench that is a line: cables and switches, connectors from doors to lanes, connections. */
import { memo } from 'react';
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import type { Nic } from '../../../domain/net/host.ts';
import { lineText, type Point } from './geometry.ts';
import type { BenchView } from './benchView.ts';
import { trackOf } from './drawn.ts';
import type { BenchLayout } from './layout.ts';
import type { Lit } from './lit.ts';
import { connector, landingOut } from './spots.ts';
import { linesOf, type Jack } from './wires.ts';

const nicOf = ({ bench }: BenchView, jack: Jack): Nic | undefined =>
  bench.scenario.hosts.find(({ id }) => id === jack.host)?.nics.find(({ id }) => id === jack.nic);

/** The wire that is lit; null: none. */
export const litSegment = ({ jacks }: BenchLayout, { wire }: Lit): string | null =>
  jacks.find(({ host, nic }) => host === wire?.host && nic === wire.nic)?.segment ?? null;

interface LinesProps {
  readonly view: BenchView;
  readonly lit: string | null;
}

export const Lines = memo(function Lines({ view, lit }: LinesProps) {
  const { layout } = view;
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className="pointer-events-none absolute inset-0 size-full overflow-visible"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <Cables view={view} lit={lit} />
      <Connectors {...view} />
    </svg>
  );
});

/** Cables are drawn under the cards; a lit one has a halo. */
function Cables({ view: { layout }, lit }: LinesProps) {
  return (
    <>
      {layout.wires.map((wire) => {
        const path = linesOf(wire).map(lineText).join('');
        return (
          <g key={wire.segment}>
            {wire.segment === lit ? (
              <>
                <path d={path} strokeWidth={15} className="stroke-now-line" />
                <path d={path} strokeWidth={10} className="stroke-now" />
              </>
            ) : undefined}
            <path d={path} strokeWidth={5} className="stroke-ink" />
          </g>
        );
      })}
      {layout.jacks
        .filter(({ segment }) => segment === null)
        .map((jack) => (
          <Loose key={`${jack.host} ${jack.nic}`} {...jack} />
        ))}
    </>
  );
}

function Hub({ x, y }: Point) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        x={-13}
        y={-11}
        width={26}
        height={22}
        rx={4}
        strokeWidth={2.5}
        className="fill-card stroke-ink"
      />
      <path d="M-7 2v4M-2.3 2v4M2.3 2v4M7 2v4" strokeWidth={3} className="stroke-ink" />
    </g>
  );
}

/** A cable that is out: a short end with its plug. */
function Loose({ at, side }: Jack) {
  const out = side === 'left' ? -1 : 1;
  return (
    <path
      d={`M${at.x + out * 8} ${at.y + 16}q${out * 10} 12 ${out * 22} 8`}
      strokeWidth={4}
      strokeDasharray="2 7"
      className="stroke-road"
    />
  );
}

/**
 * From each door to the lanes that it lets in: to its own in full, to those of the other NICs
 * broken, where the host is weak. A strong host has none of those.
 */
function Connectors(view: BenchView) {
  const { layout, bench } = view;
  const { middle } = layout;
  const system = bench.scenario.hosts.find(({ id }) => id === middle?.host)?.system;
  if (middle === null) return undefined;
  return middle.doors.flatMap((door) =>
    middle.lanes
      .filter(({ kind, nic }) => kind === 'nic' && (nic === door.nic || system === 'linux'))
      .map((lane) => {
        const own = lane.nic === door.nic;
        const on = nicOf(view, door)?.up === true;
        return (
          <path
            key={`${door.nic} ${lane.address}`}
            d={lineText(connector(door, lane))}
            strokeWidth={own ? 3 : 2}
            strokeDasharray={own && on ? undefined : '4 6'}
            className={own && on ? 'stroke-net' : 'stroke-line2'}
          />
        );
      }),
  );
}

/** A line that goes on a little at both ends, level: from under the card to under the plate. */
function lengthened(line: readonly Point[], atStart: boolean, atEnd: boolean): readonly Point[] {
  const [first] = line;
  const last = line.at(-1);
  if (first === undefined || last === undefined) return line;
  const on = last.x < first.x ? -landingOut : landingOut;
  return [
    ...(atStart ? [{ ...first, x: first.x - on }] : []),
    ...line,
    ...(atEnd ? [{ ...last, x: last.x + on }] : []),
  ];
}

interface TracksProps {
  readonly view: BenchView;
  readonly frames: readonly AttemptFrame[];
  /** The attempt whose connection is selected. */
  readonly selected: number | null;
}

/** A connection stays drawn from its client to the plate, over the lanes and under the switches. */
export function Tracks({ view, frames, selected }: TracksProps) {
  const { legs, run, layout } = view;
  const open = frames.filter(({ state }) => state.connections.length > 0);
  const lines = open.flatMap(({ attempt }) => {
    const story = run.attempts[attempt]?.trace.steps.map(({ event }) => event) ?? [];
    const track = trackOf(legs[attempt] ?? [], story);
    return track.map((line, index) => (
      <path
        key={`${attempt} ${index}`}
        d={lineText(
          lengthened(line, index === 0 && layout.measures.wide, index === track.length - 1),
        )}
        strokeWidth={attempt === selected ? 9 : 5}
        className={attempt === selected ? 'stroke-accent' : 'stroke-ok'}
      />
    ));
  });
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className="pointer-events-none absolute inset-0 z-1 size-full overflow-visible"
      fill="none"
      strokeLinecap="round"
    >
      {lines}
      {layout.wires.map(({ segment, hub }) =>
        hub === null ? undefined : <Hub key={segment} {...hub} />,
      )}
    </svg>
  );
}
