/** The three ranges as one bar, the ports that systems pick for clients below, and where a port stands. */
import { systems, type Port } from '../../domain/net/host.ts';
import { ephemeralRanges, isIn, portRanges, rangeIds } from '../../domain/ports/ranges.ts';
import { useWords } from '../../i18n/useWords.ts';
import { placeOf, spanOf, widthOf } from './layout.ts';

const looks = {
  system: 'bg-host-bg text-host',
  user: 'bg-net-bg text-net',
  dynamic: 'bg-mute-bg text-mute',
} as const;

export function RangePicture({ port }: { readonly port: Port }) {
  const words = useWords('ports');
  return (
    <figure aria-label={words.picture} className="flex flex-col gap-2">
      <div className="relative h-6">
        <p
          className="absolute -translate-x-1/2 rounded border-2 border-now-line bg-now px-1 font-mono text-sm font-bold tabular-nums"
          style={{ left: `clamp(1.75rem, ${placeOf(port)}%, 100% - 1.75rem)` }}
        >
          {port}
        </p>
      </div>
      <div className="relative">
        <div className="flex overflow-hidden rounded-lg border border-line2">
          {rangeIds.map((id) => (
            <div
              key={id}
              className={`min-w-0 px-2 py-1.5 ${looks[id]}`}
              style={{ width: widthOf(id) }}
            >
              <p className="truncate font-semibold max-sm:text-[0.6875rem]">
                {words.ranges[id].name}
              </p>
              <p className="font-mono text-[0.6875rem] tabular-nums">
                {words.span(portRanges[id].first, portRanges[id].last)}
              </p>
            </div>
          ))}
        </div>
        <Mark port={port} />
      </div>
      {systems.map((system) => {
        const range = ephemeralRanges[system];
        return (
          <div key={system}>
            <p className="text-sm text-ink2">
              {words.ephemeral(system, words.span(range.first, range.last))}
            </p>
            <div aria-hidden className="relative h-5">
              <div
                className="absolute h-full rounded border-2 border-host hatch"
                style={spanOf(range)}
              />
              {isIn(range, port) ? <Mark port={port} /> : undefined}
            </div>
          </div>
        );
      })}
    </figure>
  );
}

/** At the lower edge, so that no word is covered. */
const Mark = ({ port }: { readonly port: Port }) => (
  <div
    aria-hidden
    className="absolute -bottom-1 z-1 h-2 w-1 -translate-x-1/2 rounded bg-ink"
    style={{ left: `${placeOf(port)}%` }}
  />
);
