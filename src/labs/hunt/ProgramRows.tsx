/**
 * The programs of a host as its system shows them: what each is bound to, whether its process runs,
 * and the connections that others hold. Whether one hangs cannot be seen here.
 */
import {
  withBind,
  withPort,
  withPrivilege,
  withRestarted,
  withSocketRemoved,
  withStarted,
  withStopped,
} from '../../domain/bench/editServer.ts';
import { serversOf } from '../../domain/connect/world.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import type { Host } from '../../domain/net/host.ts';
import type { OutgoingSocket, ServerSocket } from '../../domain/net/socket.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { FormItem } from '../connect/edit/parts.tsx';
import { bindTarget, portReader, type Target } from '../connect/edit/readings.ts';
import type { Editor } from '../connect/edit/useEditor.ts';
import { ValueField } from '../connect/edit/ValueField.tsx';

interface ProgramRowsProps {
  readonly editor: Editor;
  readonly host: Host;
}

export function ProgramRows({ editor, host }: ProgramRowsProps) {
  const { settings: words } = useWords('hunt');
  const { sockets } = editor.bench.scenario;
  if (!sockets.some((socket) => socket.host === host.id)) {
    return <p className="text-sm text-ink2">{words.noProgram}</p>;
  }
  return (
    <div className="flex flex-col gap-2">
      {sockets.map((socket, place) => {
        if (socket.host !== host.id || socket.kind === 'leftover') return undefined;
        return socket.kind === 'server' ? (
          <ServerRow key={socket.program} editor={editor} host={host} socket={socket} />
        ) : (
          <ConnectionRow key={socket.program} editor={editor} socket={socket} place={place} />
        );
      })}
    </div>
  );
}

interface ServerRowProps extends ProgramRowsProps {
  readonly socket: ServerSocket;
}

function ServerRow({ editor: { bench, change, press }, host, socket }: ServerRowProps) {
  const { settings: words } = useWords('hunt');
  const { program, stopped, pid } = socket;
  const server = serversOf(bench.scenario).indexOf(socket);
  const bind = ({ address, port }: Target) => {
    const bound = withBind(bench, server, address);
    return change(bound.ok && port !== null ? withPort(bound.value, server, port) : bound);
  };
  const pressing = (what: string) => words.press(what, program);
  return (
    <FormItem name={words.allProgram(program)}>
      <div className="flex flex-wrap items-start gap-2">
        <ValueField
          label={words.bind}
          className="max-w-64 grow basis-44"
          text={formatIpv4(socket.bind)}
          read={bindTarget}
          onValue={bind}
        />
        <ValueField
          label={words.port}
          className="w-24"
          inputMode="numeric"
          text={String(socket.port)}
          read={portReader}
          onValue={(port) => change(withPort(bench, server, port))}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <span className="grow text-sm text-ink2">
          {stopped ? words.stopped : words.running(pid)}
        </span>
        {stopped ? (
          <Button
            aria-label={pressing(words.start)}
            onClick={() => press(withStarted(bench, server))}
          >
            {words.start}
          </Button>
        ) : (
          <>
            <Button
              aria-label={pressing(words.restart)}
              onClick={() => press(withRestarted(bench, server))}
            >
              {words.restart}
            </Button>
            <Button
              aria-label={pressing(words.stop)}
              onClick={() => press(withStopped(bench, server))}
            >
              {words.stop}
            </Button>
          </>
        )}
      </div>
      {host.system === 'linux' ? (
        <Switch
          label={words.right}
          checked={socket.privileged}
          onChange={(privileged) => press(withPrivilege(bench, server, privileged))}
        />
      ) : undefined}
    </FormItem>
  );
}

interface ConnectionRowProps {
  readonly editor: Editor;
  readonly socket: OutgoingSocket;
  readonly place: number;
}

function ConnectionRow({ editor: { bench, press }, socket, place }: ConnectionRowProps) {
  const { settings: words } = useWords('hunt');
  const { program, local, localPort, peer, peerPort } = socket;
  const ends = [`${formatIpv4(local)}:${localPort}`, `${formatIpv4(peer)}:${peerPort}`] as const;
  return (
    <FormItem name={words.allProgram(program)}>
      <div className="flex flex-wrap items-center gap-2">
        <p className="grow text-sm wrap-anywhere">
          <Rich text={words.connection(...ends)} />
        </p>
        <Button
          aria-label={words.press(words.end, program)}
          onClick={() => press(withSocketRemoved(bench, place))}
        >
          {words.end}
        </Button>
      </div>
    </FormItem>
  );
}
