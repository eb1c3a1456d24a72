/**
 * The lab's first line: where the server listens, its port and protocol, start and stop, the system
 * of its host, the presets. Below it what the system says when the server cannot start.
 */
import { Power, PowerOff, RotateCw } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { withSystem } from '../../../domain/bench/editHost.ts';
import {
  withBind,
  withProtocol,
  withRestarted,
  withServerAdded,
  withServerLookedAt,
  withStarted,
  withStopped,
} from '../../../domain/bench/editServer.ts';
import type { Edit } from '../../../domain/bench/faults.ts';
import { homeOf, serverAt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import { bindChoices } from '../../../domain/connect/matrix.ts';
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { systems, type Host } from '../../../domain/net/host.ts';
import type { ServerSocket } from '../../../domain/net/socket.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import type { Preset } from '../../lab.ts';
import { shortAddress } from '../matrix/headText.ts';
import { applied, type RoomProps } from '../selection.ts';
import { useSpeech } from '../useSpeech.ts';
import { OtherAddress } from './OtherAddress.tsx';
import { PortField } from './PortField.tsx';
import { Presets } from './Presets.tsx';
import { StartNotice } from './StartNotice.tsx';

interface StripProps extends Pick<RoomProps, 'bench' | 'simulation' | 'onChange'> {
  readonly presets: readonly Preset<BenchScenario>[];
  readonly onPreset: (next: BenchScenario) => void;
  /** More menus beside the presets. */
  readonly tools: ReactNode;
}

export const Strip = memo(function Strip(props: StripProps) {
  const { bench, simulation, onChange, presets, onPreset, tools } = props;
  const { bind, names } = useSpeech(bench.scenario);
  const words = bind.strip;
  const server = serverAt(bench, bench.server);
  const home = homeOf(bench);
  const edit = (asked: Edit) => void applied(asked, onChange);
  return (
    <section aria-label={words.title} className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        {server === undefined || home === undefined ? (
          <NoServer bench={bench} home={home} onEdit={edit} />
        ) : (
          <WhereItListens bench={bench} server={server} home={home} onEdit={edit} />
        )}
        {/* Where the screen is narrow: one row, to be pushed along. */}
        <div className="contents max-sm:relative max-sm:flex max-sm:w-full max-sm:items-center max-sm:gap-2 max-sm:overflow-x-auto max-sm:py-1 max-sm:*:shrink-0">
          {server === undefined || home === undefined ? undefined : (
            <HowItRuns bench={bench} server={server} onEdit={edit} />
          )}
          <div className="flex items-center gap-2 sm:ml-auto sm:flex-wrap">
            {home === undefined ? undefined : (
              <Segmented
                label={words.system(names.short(home.id))}
                value={home.system}
                options={systems.map((value) => ({ value, label: words.systems[value] }))}
                onChange={(system) => edit(withSystem(bench, home.id, system))}
              />
            )}
            {tools}
            {presets.length === 0 ? undefined : (
              <Presets bench={bench} presets={presets} onPreset={onPreset} />
            )}
          </div>
        </div>
      </div>
      <StartNotice bench={bench} simulation={simulation} />
    </section>
  );
});

/** Beside an icon, where there is room for a word. */
const short = 'hidden pr-1 min-[90rem]:inline';

interface ControlsProps {
  readonly bench: BenchScenario;
  readonly server: ServerSocket;
  readonly home: Host;
  readonly onEdit: (edit: Edit) => void;
}

function WhereItListens({ bench, server, home, onEdit }: ControlsProps) {
  const { bind: words } = useSpeech(bench.scenario);
  const { strip } = words;
  const index = bench.server;
  const choices = [...new Set([...bindChoices(home), server.bind])];
  const options = choices.map((address) => ({
    value: formatIpv4(address),
    label: formatIpv4(address),
    // More of them than would fit in a line are written short.
    ...(choices.length > 4 ? { short: shortAddress(address) } : {}),
  }));
  return (
    <>
      <WhichServer bench={bench} onEdit={onEdit} />
      <div className="bind-choices flex min-w-0 items-center max-sm:w-full sm:flex-wrap gap-1 font-mono text-[0.8125rem] tabular-nums">
        <Segmented
          label={strip.listensOn}
          value={formatIpv4(server.bind)}
          options={options}
          onChange={(value) => {
            const bind = choices.find((address) => formatIpv4(address) === value);
            if (bind !== undefined) onEdit(withBind(bench, index, bind));
          }}
          wraps
        />
        <OtherAddress bind={server.bind} onBind={(bind) => onEdit(withBind(bench, index, bind))} />
      </div>
    </>
  );
}

function HowItRuns({ bench, server, onEdit }: Omit<ControlsProps, 'home'>) {
  const { bind: words } = useSpeech(bench.scenario);
  const { strip } = words;
  const index = bench.server;
  const icon = { 'aria-hidden': true, className: 'size-5' } as const;
  return (
    <>
      <PortField bench={bench} server={server} onEdit={onEdit} />
      <Segmented
        label={strip.protocol}
        value={server.protocol}
        options={[
          { value: 'tcp', label: strip.protocols.tcp },
          { value: 'udp', label: strip.protocols.udp },
        ]}
        onChange={(protocol) => onEdit(withProtocol(bench, index, protocol))}
      />
      <div className="flex gap-1">
        <IconButton
          className="px-1!"
          label={server.stopped ? strip.start : strip.stop}
          icon={
            <>
              {server.stopped ? <Power {...icon} /> : <PowerOff {...icon} />}
              <span className={short}>{server.stopped ? strip.startShort : strip.stopShort}</span>
            </>
          }
          onClick={() =>
            onEdit(server.stopped ? withStarted(bench, index) : withStopped(bench, index))
          }
        />
        <IconButton
          className="px-1!"
          label={strip.restart}
          icon={
            <>
              <RotateCw {...icon} />
              <span className={short}>{strip.restartShort}</span>
            </>
          }
          disabled={server.stopped}
          onClick={() => onEdit(withRestarted(bench, index))}
        />
      </div>
    </>
  );
}

function WhichServer({ bench, onEdit }: Pick<ControlsProps, 'bench' | 'onEdit'>) {
  const { bind: words, names } = useSpeech(bench.scenario);
  const { strip } = words;
  const servers = serversOf(bench.scenario);
  if (servers.length < 2)
    return (
      <span className="text-[0.8125rem] leading-tight text-ink2 sm:w-16">{strip.listensOn}</span>
    );
  return (
    <select
      aria-label={strip.whichServer}
      className="h-9 max-w-44 rounded-lg border border-line2 bg-card px-2 text-[0.875rem] pointer-coarse:h-11"
      value={bench.server}
      onChange={(event) => onEdit(withServerLookedAt(bench, Number(event.target.value)))}
    >
      {servers.map(({ program, host }, index) => (
        <option key={index} value={index}>
          {strip.serverOn(program, names.short(host))}
        </option>
      ))}
    </select>
  );
}

interface NoServerProps {
  readonly bench: BenchScenario;
  readonly home: Host | undefined;
  readonly onEdit: (edit: Edit) => void;
}

function NoServer({ bench, home, onEdit }: NoServerProps) {
  const { bind: words } = useSpeech(bench.scenario);
  return (
    <p className="flex items-center gap-3">
      {words.strip.noServer}
      {home === undefined ? undefined : (
        <Button tone="primary" onClick={() => onEdit(withServerAdded(bench, home.id))}>
          {words.strip.addServer}
        </Button>
      )}
    </p>
  );
}
