/** The three ranges as one bar, the ports that systems pick for clients below, and where a port stands. */
import { systems, type Port } from '../../domain/net/host.ts';
import { ephemeralRanges, portRanges, rangeIds } from '../../domain/ports/ranges.ts';
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
      <div className="relative pt-7">
        <div
          className="absolute top-0 -translate-x-1/2 font-mono text-sm font-bold"
          style={{ left: `clamp(2rem, ${placeOf(port)}%, 100% - 2rem)` }}
        >
          {port}
        </div>
        <div
          aria-hidden
          className="absolute top-5 bottom-0 z-1 w-1 -translate-x-1/2 rounded bg-now-line"
          style={{ left: `${placeOf(port)}%` }}
        />
        <div className="flex overflow-hidden rounded-lg border border-line2">
          {rangeIds.map((id) => (
            <div
              key={id}
              className={`min-w-0 border-line2 px-2 py-1.5 not-first:border-l ${looks[id]}`}
              style={{ width: widthOf(id) }}
            >
              <p className="truncate font-semibold">{words.ranges[id].name}</p>
              <p className="font-mono text-sm tabular-nums max-sm:text-[0.6875rem]">
                {words.span(portRanges[id].first, portRanges[id].last)}
              </p>
            </div>
          ))}
        </div>
        {systems.map((system) => (
          <div key={system} className="relative mt-1 h-6">
            <div
              aria-hidden
              className="absolute inset-y-0 rounded border-2 border-line2 hatch"
              style={spanOf(ephemeralRanges[system])}
            />
          </div>
        ))}
      </div>
      <ul className="text-sm text-ink2">
        {systems.map((system) => {
          const { first, last } = ephemeralRanges[system];
          return <li key={system}>{`${words.ephemeral(system)}: ${words.span(first, last)}`}</li>;
        })}
      </ul>
    </figure>
  );
}
