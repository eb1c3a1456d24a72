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
      <ul className="mt-1 flex flex-wrap gap-1.5">
        {knownPorts.map((known) => (
          <li key={known}>
            <button
              type="button"
              aria-pressed={known === port}
              className={`flex min-h-8 items-center gap-2 rounded-lg border px-2 text-left hover:border-ink pointer-coarse:min-h-11 ${known === port ? 'border-net bg-net-bg text-net' : 'border-line2 bg-card'}`}
              onClick={() => onPort(known)}
            >
              <span className="font-mono font-semibold tabular-nums">{known}</span>
              {words.known[known].name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
