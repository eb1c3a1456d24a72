/**
 * The host in the middle and its inside: doors at its edges, a lane for each address, the plates of
 * its servers over the lanes that they are bound to, its own clients below. The picture of bind.
 */
import { Fragment, memo } from 'react';
import { withFirewallOn } from '../../../domain/bench/editFirewall.ts';
import { withForwarding } from '../../../domain/bench/editHost.ts';
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import type { CellPlace } from '../../../domain/bench/prediction.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Host, HostId, NicId } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { applied, type Selection } from '../selection.ts';
import { useSpeech } from '../useSpeech.ts';
import { AttemptLine } from './AttemptLine.tsx';
import { ownFrames, type BenchView } from './benchView.ts';
import { DoorMark } from './DoorMark.tsx';
import { gateAt } from './gate.ts';
import { LaneBar } from './LaneBar.tsx';
import { LaneName } from './LaneName.tsx';
import type { Lane } from './lanes.ts';
import { Tracks } from './Lines.tsx';
import { Peers } from './Peers.tsx';
import type { Middle as MiddlePlaces } from './layout.ts';
import { isConnectionOf, type Lit } from './lit.ts';
import { placed } from './place.ts';
import { PlateMark } from './PlateMark.tsx';

export interface MiddleProps {
  readonly view: BenchView;
  readonly frames: readonly AttemptFrame[];
  readonly lit: Lit;
  readonly middle: MiddlePlaces;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
  readonly onShow: (attempt: number) => void;
  readonly onMark: (at: CellPlace) => void;
  readonly onChange: (next: BenchScenario) => void;
  /** Two benches are compared: what this one shows. */
  readonly label: string | undefined;
}

export function Middle(props: MiddleProps) {
  const { view, frames, lit, middle, selection, onSelect, onShow, onMark } = props;
  const { bench } = view;
  const host = bench.scenario.hosts.find(({ id }) => id === middle.host);
  if (host === undefined) return undefined;
  return (
    <>
      {middle.lanes.map((lane) => (
        <LaneBar
          key={lane.address}
          view={view}
          lane={lane}
          isLit={lit.lane === lane.address}
          isSelected={isSelectedNic(selection, middle.host, lane.nic)}
          isMissed={isMissed(props, lane)}
        />
      ))}
      <Tracks
        view={view}
        frames={frames}
        selected={selection?.kind === 'connection' ? selection.attempt : null}
      />
      {middle.lanes.map((lane) => (
        <Fragment key={lane.address}>
          <LaneName view={view} lane={lane} />
          <Peers view={view} frames={frames} lane={lane} />
        </Fragment>
      ))}
      {middle.plates.map((plate) => (
        <PlateMark
          key={plate.server}
          view={view}
          plate={plate}
          isLit={lit.server === plate.server}
          isSelected={selection?.kind === 'server' && selection.server === plate.server}
          onSelect={onSelect}
        />
      ))}
      {middle.doors.map((door) => (
        <DoorMark
          key={door.nic}
          view={view}
          door={door}
          host={host}
          gate={gateAt(view, frames, door)}
          isGateLit={lit.gate === door.nic}
          onSelect={onSelect}
        />
      ))}
      <Head {...props} host={host} />
      {middle.clients === null ? undefined : (
        <div style={placed(middle.clients)} className="absolute z-2 flex flex-col items-start">
          {ownFrames(view, frames, host).map((frame) => (
            <AttemptLine
              key={frame.attempt}
              view={view}
              frame={frame}
              isLit={lit.ended === true}
              isSelected={isConnectionOf(selection, frame)}
              onShow={onShow}
              onMark={onMark}
              flat
            />
          ))}
        </div>
      )}
    </>
  );
}

const isSelectedNic = (selection: Selection | null, host: HostId, nic: NicId | null): boolean =>
  selection?.kind === 'host' && selection.host === host && nic !== null && selection.nic === nic;

/** Somebody asks here for a server at this very moment, and nobody listens. */
const isMissed = ({ view, frames, middle }: MiddleProps, { address }: Lane): boolean =>
  frames.some(
    ({ event, attempt }) =>
      event?.kind === 'socket.missing' &&
      event.host === middle.host &&
      view.bench.scenario.attempts[attempt]?.to === address,
  );

/** The box itself, which lies under the lines. */
type BoxProps = Pick<MiddleProps, 'lit' | 'middle' | 'selection'>;

export function MiddleBox({ lit, middle, selection }: BoxProps) {
  const { host, lane, gate } = lit;
  const isLit = host === middle.host && lane === undefined && gate === undefined;
  const isSelected = selection?.kind === 'host' && selection.host === middle.host;
  return (
    <div
      style={placed(middle.box)}
      className={`absolute rounded-2xl border-3 bg-paper ${isLit ? 'border-now-line ring-3 ring-now' : isSelected ? 'border-accent' : 'border-ink'}`}
    />
  );
}

type HeadProps = Pick<MiddleProps, 'view' | 'middle' | 'onSelect' | 'onChange' | 'label'> & {
  readonly host: Host;
};

const Head = memo(function Head(props: HeadProps) {
  const { view, middle, host, onSelect, label } = props;
  const { bind: words, names } = useSpeech(view.bench.scenario);
  const { x, y, width } = middle.box;
  const { close } = view.layout.measures;
  const inset = close ? 30 : 14;
  return (
    <div
      style={placed({ x: x + inset, y: y + (close ? 1 : 6), width: width - 2 * inset, height: 32 })}
      className="absolute z-2 flex flex-wrap items-center gap-x-2"
    >
      <button
        type="button"
        aria-label={words.bench.open(names.host(host.id))}
        className="-ml-1 min-h-6 grow truncate rounded-md px-1 text-left text-[1.0625rem] font-bold hover:bg-net-bg"
        onClick={() => onSelect({ kind: 'host', host: host.id, nic: null })}
      >
        {names.host(host.id)}
      </button>
      {label === undefined ? (
        <Switches {...props} />
      ) : (
        <h2 className="text-[0.9375rem] font-bold whitespace-nowrap">{label}</h2>
      )}
    </div>
  );
});

function Switches({ view: { bench }, host, onChange }: HeadProps) {
  const { firewall, forwarding } = useWords('bind').bench;
  const { on } = host.firewall;
  const toggle =
    'min-h-6 rounded-md px-1.5 py-0.5 text-[0.8125rem] whitespace-nowrap text-ink2 hover:bg-net-bg hover:text-ink aria-pressed:font-bold aria-pressed:text-ink';
  return (
    <div className="flex">
      <button
        type="button"
        aria-pressed={on}
        className={toggle}
        onClick={() => applied(withFirewallOn(bench, host.id, !on), onChange)}
      >
        {on ? firewall.on : firewall.off}
      </button>
      <button
        type="button"
        aria-pressed={host.forwarding}
        className={toggle}
        onClick={() => applied(withForwarding(bench, host.id, !host.forwarding), onChange)}
      >
        {host.forwarding ? forwarding.on : forwarding.off}
      </button>
    </div>
  );
}
