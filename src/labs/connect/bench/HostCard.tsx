/**
 * A host beside the one in the middle: its name, addresses, gateway and servers, what it dials and
 * how that went. As high as `measures.ts` counts; a press opens the host for editing.
 */
import { memo } from 'react';
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import type { CellPlace } from '../../../domain/bench/prediction.ts';
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { AddressWithPrefix } from '../../../domain/ip/subnet.ts';
import { maskOfPrefix } from '../../../domain/ip/mask.ts';
import type { Host, Nic } from '../../../domain/net/host.ts';
import { useSpeech } from '../useSpeech.ts';
import type { Selection } from '../selection.ts';
import { AddressText } from '../AddressText.tsx';
import { AttemptLine } from './AttemptLine.tsx';
import { ownFrames, type BenchView } from './benchView.ts';
import type { Card } from './layout.ts';
import { isConnectionOf, type Lit } from './lit.ts';
import { placed } from './place.ts';

interface HostCardProps {
  readonly view: BenchView;
  readonly frames: readonly AttemptFrame[];
  readonly lit: Lit;
  readonly card: Card;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
  readonly onShow: (attempt: number) => void;
  readonly onMark: (at: CellPlace) => void;
}

const lineBase = 'flex h-5 items-center gap-1.5 truncate text-ink2';
const lineClass = `${lineBase} text-[0.8125rem]`;

export function HostCard(props: HostCardProps) {
  const { view, frames, lit, card, selection, onSelect, onShow, onMark } = props;
  const { names } = useSpeech(view.bench.scenario);
  const { scenario } = view.bench;
  const host = scenario.hosts.find(({ id }) => id === card.host);
  if (host === undefined) return undefined;
  const isLit = lit.host === host.id;
  const isSelected = selection?.kind === 'host' && selection.host === host.id;
  return (
    <div
      role="group"
      aria-label={names.host(host.id)}
      style={placed(card.box)}
      className={`absolute z-2 flex flex-col overflow-hidden rounded-xl border-2 bg-card py-2 ${view.layout.measures.wide ? 'px-3' : 'px-2'} ${isLit ? 'border-now-line ring-3 ring-now-line' : isSelected ? 'border-accent' : 'border-line2'}`}
    >
      <Facts view={view} host={host} onSelect={onSelect} />
      {ownFrames(view, frames, host).map((frame) => (
        <AttemptLine
          key={frame.attempt}
          view={view}
          frame={frame}
          isLit={lit.ended === true}
          isSelected={isConnectionOf(selection, frame)}
          onShow={onShow}
          onMark={onMark}
        />
      ))}
    </div>
  );
}

interface FactsProps extends Pick<HostCardProps, 'view' | 'onSelect'> {
  readonly host: Host;
}

/** What it is, whatever the step. */
const Facts = memo(function Facts({ view, host, onSelect }: FactsProps) {
  const { scenario } = view.bench;
  const { bind: words, names } = useSpeech(scenario);
  const servers = serversOf(scenario).filter((server) => server.host === host.id);
  return (
    <>
      <button
        type="button"
        aria-label={words.bench.open(names.host(host.id))}
        className="-mx-1 flex h-7 shrink-0 items-center justify-between gap-2 rounded-md px-1 text-left hover:bg-net-bg"
        onClick={() => onSelect({ kind: 'host', host: host.id, nic: null })}
      >
        <span className="truncate text-[1.0625rem] font-bold">{names.host(host.id)}</span>
      </button>
      {host.nics.map((nic) => (
        <Addresses
          key={nic.id}
          nic={nic}
          host={host}
          wide={view.layout.measures.wide}
          onSelect={onSelect}
        />
      ))}
      {host.kind === 'device' ? (
        <span
          className={`${lineBase} ${view.layout.measures.wide ? 'text-[0.8125rem]' : 'text-[0.71875rem]'}`}
        >
          {words.bench.mask(formatIpv4(maskOfPrefix(host.nics[0]?.addresses[0]?.prefix ?? 0)))}
        </span>
      ) : undefined}
      {host.gateways.map(({ via, nic }) => (
        <span key={`${nic} ${via}`} className={lineClass}>
          {words.bench.gateway(formatIpv4(via))}
        </span>
      ))}
      <Notes host={host} />
      {servers.map(({ bind, port, program, stopped }, index) => (
        <span key={index} className={lineClass}>
          <span className="rounded-sm bg-accent px-1 font-mono text-[0.75rem] text-card">
            {formatIpv4(bind)}:{port}
          </span>
          {stopped ? words.bench.stopped : program}
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
  const note = nic.up ? (nic.segment === null ? words.cableOut : '') : words.down;
  const rows = nic.addresses.length === 0 ? [null] : nic.addresses;
  // On a narrow bench a long address is written smaller: all of it is to be read.
  const size = (row: AddressWithPrefix | null): string =>
    wide || row === null || formatIpv4(row.address).length <= 12
      ? 'text-[0.9375rem]'
      : 'text-[0.75rem]';
  return rows.map((row, index) => (
    <button
      key={index}
      type="button"
      className={`-mx-1 -my-0.5 flex h-6 shrink-0 items-center gap-1.5 rounded-md px-1 text-left ${size(row)} hover:bg-net-bg`}
      onClick={() => onSelect({ kind: 'host', host: host.id, nic: nic.id })}
    >
      {row === null ? (
        <span className="text-ink2">{words.noAddress}</span>
      ) : (
        <AddressText {...row} />
      )}
      {note === '' ? undefined : <span className="text-[0.75rem] font-bold text-road">{note}</span>}
    </button>
  ));
}

function Notes({ host }: { readonly host: Host }) {
  const { bind: words } = useSpeech({ hosts: [host], sockets: [], attempts: [] });
  const notes = [
    ...(host.system === 'windows' ? [words.strip.systems.windows] : []),
    ...(host.firewall.on ? [words.bench.firewall.on] : []),
    ...(host.forwarding ? [words.bench.forwarding.on] : []),
  ];
  return notes.length === 0 ? undefined : <span className={lineClass}>{notes.join(' · ')}</span>;
}
