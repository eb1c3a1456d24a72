/** One server: where it is bound, whether it runs, how its start ended, and its socket options. */
import { useId } from 'react';
import {
  withBind,
  withFrozen,
  withOptions,
  withPort,
  withPrivilege,
  withProgram,
  withProtocol,
  withServerLookedAt,
} from '../../../domain/bench/editServer.ts';
import { warningsOf } from '../../../domain/bench/warnings.ts';
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { Host } from '../../../domain/net/host.ts';
import type { ServerSocket } from '../../../domain/net/socket.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { bindTexts } from './choices.ts';
import { FormItem, Warned } from './parts.tsx';
import { asTyped, bindTarget, portReader, type Target } from './readings.ts';
import { ServerState } from './ServerState.tsx';
import type { Editor } from './useEditor.ts';
import { ValueField } from './ValueField.tsx';

export interface ServerFormProps {
  readonly editor: Editor;
  readonly host: Host;
  readonly socket: ServerSocket;
  /** Its place among all sockets, and among all servers. */
  readonly place: number;
  readonly server: number;
  readonly first: boolean;
}

export function ServerForm(props: ServerFormProps) {
  const { editor, host, socket, server } = props;
  const all = useWords('bindEdit');
  const words = all.program;
  const id = useId();
  const { bench, names, change, press } = editor;
  const isOnly = serversOf(bench.scenario).length === 1;
  const isLooked = bench.server === server;
  const warnings = warningsOf(bench).filter((each) => 'server' in each && each.server === server);
  const bind = ({ address, port }: Target) => {
    const bound = withBind(bench, server, address);
    return change(bound.ok && port !== null ? withPort(bound.value, server, port) : bound);
  };
  return (
    <FormItem
      name={words.of(socket.program)}
      first={props.first}
      aside={<ServerState {...props} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,7rem)] items-start gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_minmax(0,7rem)_auto]">
        <ValueField
          label={words.name}
          className="max-sm:col-span-2"
          text={socket.program}
          read={() => asTyped}
          onValue={(program) => change(withProgram(bench, server, program))}
        />
        <ValueField
          label={words.bind}
          list={id}
          text={formatIpv4(socket.bind)}
          read={bindTarget}
          onValue={bind}
        />
        <ValueField
          label={words.port}
          title={words.portHint}
          inputMode="numeric"
          text={String(socket.port)}
          read={portReader}
          onValue={(port) => change(withPort(bench, server, port))}
        />
        <div className="sm:pt-6">
          <Segmented
            label={words.protocol}
            options={protocolOptions}
            value={socket.protocol}
            onChange={(protocol) => press(withProtocol(bench, server, protocol))}
          />
        </div>
        <datalist id={id}>
          {bindTexts(host).map((text) => (
            <option key={text}>{text}</option>
          ))}
        </datalist>
      </div>
      {warnings.map((warning) => (
        <Warned key={warning.code} text={all.warning(warning, names.nic)} />
      ))}
      <Switch
        label={words.frozen}
        hint={words.frozenHint}
        checked={socket.frozen}
        onChange={(frozen) => press(withFrozen(bench, server, frozen))}
      />
      <Options {...props} />
      {isOnly ? undefined : isLooked ? (
        <p className="text-sm text-ink2">{words.looked}</p>
      ) : (
        <Button onClick={() => press(withServerLookedAt(bench, server))}>{words.look}</Button>
      )}
    </FormItem>
  );
}

const protocolOptions = [
  { value: 'tcp', label: 'TCP' },
  { value: 'udp', label: 'UDP' },
] as const;

function Options({ editor: { bench, press }, host, socket, server }: ServerFormProps) {
  const { program: words } = useWords('bindEdit');
  const { options } = socket;
  const isLinux = host.system === 'linux';
  return (
    <details>
      <summary className="min-h-6 text-sm text-ink2 pointer-coarse:min-h-11">
        {words.options}
      </summary>
      <div className="flex flex-col">
        <Switch
          label={words.reuseAddress}
          checked={options.reuseAddress}
          onChange={(reuseAddress) => press(withOptions(bench, server, { reuseAddress }))}
        />
        {isLinux ? (
          <>
            <Switch
              label={words.reusePort}
              checked={options.reusePort}
              onChange={(reusePort) => press(withOptions(bench, server, { reusePort }))}
            />
            <Switch
              label={words.privileged}
              checked={socket.privileged}
              onChange={(privileged) => press(withPrivilege(bench, server, privileged))}
            />
          </>
        ) : (
          <Switch
            label={words.exclusive}
            checked={options.exclusive}
            onChange={(exclusive) => press(withOptions(bench, server, { exclusive }))}
          />
        )}
      </div>
    </details>
  );
}
