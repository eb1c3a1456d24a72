/**
 * What a host beside the middle is, whatever the step: its name, addresses, gateways, servers, each
 * in a line of its own; or closer together on a bench that has many. As high as `measures.ts` counts.
 */
import { memo } from 'react';
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../../domain/ip/mask.ts';
import type { AddressWithPrefix } from '../../../domain/ip/subnet.ts';
import type { Host, Nic } from '../../../domain/net/host.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { AddressText } from '../AddressText.tsx';
import type { Selection } from '../selection.ts';
import { useSpeech } from '../useSpeech.ts';
import type { BenchView } from './benchView.ts';

interface FactsProps {
  readonly view: BenchView;
  readonly host: Host;
  readonly onSelect: (selection: Selection) => void;
}

const lineBase = 'flex h-5 items-center gap-1.5 truncate text-ink2';
const lineClass = `${lineBase} text-[0.8125rem]`;
/** On a narrow bench a mask or a gateway is written smaller: all of it is to be read. */
const addressLine = (wide: boolean): string => (wide ? lineClass : `${lineBase} text-[0.71875rem]`);

export const Facts = memo(function Facts({ view, host, onSelect }: FactsProps) {
  const { scenario } = view.bench;
  const { wide } = view.layout.measures;
  const { bind: words, names } = useSpeech(scenario);
  const servers = serversOf(scenario).filter((server) => server.host === host.id);
  return (
    <>
      <button
        type="button"
        aria-label={words.bench.open(names.host(host.id))}
        className="-mx-1 flex h-6.5 shrink-0 items-center justify-between gap-2 rounded-md px-1 text-left hover:bg-net-bg"
        onClick={() => onSelect({ kind: 'host', host: host.id, nic: null })}
      >
        <span className="truncate text-[1.0625rem] font-bold">{names.host(host.id)}</span>
      </button>
      {host.nics.map((nic) => (
        <Addresses key={nic.id} nic={nic} host={host} wide={wide} onSelect={onSelect} />
      ))}
      {host.kind === 'device' ? (
        <span className={addressLine(wide)}>
          {words.bench.mask(formatIpv4(maskOfPrefix(host.nics[0]?.addresses[0]?.prefix ?? 0)))}
        </span>
      ) : undefined}
      {host.gateways.map(({ via, nic }) => (
        <span key={`${nic} ${via}`} className={addressLine(wide)}>
          {words.bench.gateway(formatIpv4(via))}
        </span>
      ))}
      <Notes host={host} />
      {servers.map(({ bind, port, program, stopped }, index) => (
        <span key={index} className={addressLine(wide)}>
          <span
            className={`rounded-sm bg-accent px-1 font-mono text-card ${wide ? 'text-[0.75rem]' : 'text-[0.6875rem]'}`}
          >
            {formatIpv4(bind)}:{port}
          </span>
          <span className="min-w-0 truncate">{stopped ? words.bench.stopped : program}</span>
        </span>
      ))}
    </>
  );
});

interface AddressesProps {
  readonly host: Host;
  readonly nic: Nic;
  readonly wide: boolean;
  readonly onSelect: (selection: Selection) => void;
}

function Addresses({ host, nic, wide, onSelect }: AddressesProps) {
  const { bench: words } = useSpeech({ hosts: [host], sockets: [], attempts: [] }).bind;
  const cable = wide ? words.cableOut : words.cableOutShort;
  const note = nic.up ? (nic.segment === null ? cable : '') : words.down;
  const rows = nic.addresses.length === 0 ? [null] : nic.addresses;
  // On a narrow bench a long address is written smaller: all of it is to be read.
  const size = (row: AddressWithPrefix | null): string =>
    wide || row === null || (note === '' && formatIpv4(row.address).length <= 12)
      ? 'text-[0.9375rem]'
      : 'text-[0.75rem]';
  return rows.map((row, index) => (
    <button
      key={index}
      type="button"
      className={`-mx-1 flex h-6 shrink-0 items-center gap-1.5 rounded-md px-1 text-left ${size(row)} hover:bg-net-bg`}
      onClick={() => onSelect({ kind: 'host', host: host.id, nic: nic.id })}
    >
      {row === null ? (
        <span className="text-ink2">{words.noAddress}</span>
      ) : (
        <AddressText {...row} />
      )}
      {note === '' ? undefined : (
        <span className="text-[0.75rem] font-bold whitespace-nowrap text-road">{note}</span>
      )}
    </button>
  ));
}

const notesOf = (host: Host, words: Messages['bind']): readonly string[] => [
  ...(host.system === 'windows' ? [words.strip.systems.windows] : []),
  ...(host.firewall.on ? [words.bench.firewall.on] : []),
  ...(host.forwarding ? [words.bench.forwarding.on] : []),
];

function Notes({ host }: { readonly host: Host }) {
  const { bind: words } = useSpeech({ hosts: [host], sockets: [], attempts: [] });
  const notes = notesOf(host, words);
  return notes.length === 0 ? undefined : <span className={lineClass}>{notes.join(' · ')}</span>;
}

interface Held {
  readonly nic: Nic;
  /** null: none. */
  readonly on: AddressWithPrefix | null;
}

/** The first address stands beside the name, what is no address in one line. */
export const BriefFacts = memo(function BriefFacts({ view, host, onSelect }: FactsProps) {
  const { scenario } = view.bench;
  const { bind: words, names } = useSpeech(scenario);
  const [first, ...others] = host.nics.flatMap((nic): readonly Held[] =>
    nic.addresses.length === 0 ? [{ nic, on: null }] : nic.addresses.map((on) => ({ nic, on })),
  );
  const servers = serversOf(scenario).filter((server) => server.host === host.id);
  const more = [
    ...host.gateways.map(({ via }) => words.bench.gateway(formatIpv4(via))),
    ...servers.map(({ bind, port }) => `${formatIpv4(bind)}:${port}`),
    ...notesOf(host, words),
  ];
  const address = ({ nic, on }: Held) => (
    <button
      type="button"
      className="h-6 min-w-0 truncate rounded-md text-left text-[0.8125rem] hover:bg-net-bg"
      onClick={() => onSelect({ kind: 'host', host: host.id, nic: nic.id })}
    >
      {on === null ? words.bench.noAddress : <AddressText {...on} />}
    </button>
  );
  return (
    <>
      <div className="flex h-6 shrink-0 items-center justify-between gap-2">
        <button
          type="button"
          aria-label={words.bench.open(names.host(host.id))}
          className="-mx-1 h-6 min-w-12 truncate rounded-md px-1 text-left text-[0.9375rem] font-bold hover:bg-net-bg"
          onClick={() => onSelect({ kind: 'host', host: host.id, nic: null })}
        >
          {names.host(host.id)}
        </button>
        {first === undefined ? undefined : address(first)}
      </div>
      {others.map((other, index) => (
        <div key={index} className="flex h-6 shrink-0 items-center justify-end">
          {address(other)}
        </div>
      ))}
      {more.length === 0 ? undefined : (
        <span
          title={more.join(' · ')}
          className="block h-4 shrink-0 truncate text-[0.75rem] text-ink2"
        >
          {more.join(' · ')}
        </span>
      )}
    </>
  );
});
