/** The numbers that a learner meets, to be looked at one by one. */
import type { Port } from '../../domain/net/host.ts';
import { knownPorts } from '../../domain/ports/registry.ts';
import { useWords } from '../../i18n/useWords.ts';

interface PortListProps {
  readonly port: Port;
  readonly onPort: (port: Port) => void;
}

export function PortList({ port, onPort }: PortListProps) {
  const words = useWords('ports');
  return (
    <section aria-labelledby="known">
      <h2 id="known" className="text-lg font-semibold">
        {words.list}
      </h2>
      <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-2">
        {knownPorts.map((known) => (
          <li key={known}>
            <button
              type="button"
              aria-pressed={known === port}
              className="flex min-h-9 w-full items-baseline gap-3 rounded-lg border border-line2 bg-card px-3 py-1 text-left hover:border-ink aria-pressed:bg-net-bg aria-pressed:text-net pointer-coarse:min-h-11"
              onClick={() => onPort(known)}
            >
              <span className="w-14 text-right font-mono font-semibold tabular-nums">{known}</span>
              {words.known[known].name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
