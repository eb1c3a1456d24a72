/** What holds ports on a host: its servers, its own connections, what closed ones left behind. */
import { withServerAdded, withSocketRemoved } from '../../../domain/bench/editServer.ts';
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4, type Ipv4 } from '../../../domain/ip/ipv4.ts';
import type { Host } from '../../../domain/net/host.ts';
import type { LeftoverSocket, OutgoingSocket } from '../../../domain/net/socket.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Rich } from '../../../ui/Rich.tsx';
import { AddButton, FormList, RemoveButton } from './parts.tsx';
import { ServerForm } from './ServerForm.tsx';
import type { Editor } from './useEditor.ts';

interface ProgramsPartProps {
  readonly editor: Editor;
  readonly host: Host;
  /** The server that was asked for. */
  readonly server: number | null;
}

export function ProgramsPart({ editor, host, server: asked }: ProgramsPartProps) {
  const { program: words } = useWords('bindEdit');
  const { bench, press } = editor;
  const servers = serversOf(bench.scenario);
  const own = bench.scenario.sockets
    .map((socket, place) => ({ socket, place }))
    .filter(({ socket }) => socket.host === host.id);
  return (
    <FormList hint={words.hint}>
      {own.length === 0 ? <p className="text-sm text-ink2">{words.none}</p> : undefined}
      {own.map(({ socket, place }) => {
        if (socket.kind !== 'server') {
          const remove = () => press(withSocketRemoved(bench, place));
          return <Held key={place} socket={socket} onRemove={remove} />;
        }
        const server = servers.indexOf(socket);
        const isAsked = server === asked;
        return (
          <ServerForm key={place} {...{ editor, host, socket, place, server }} first={isAsked} />
        );
      })}
      <AddButton label={words.add} onPress={() => press(withServerAdded(bench, host.id))} />
    </FormList>
  );
}

const end = (address: Ipv4, port: number): string => `${formatIpv4(address)}:${port}`;

interface HeldProps {
  readonly socket: OutgoingSocket | LeftoverSocket;
  readonly onRemove: () => void;
}

function Held({ socket, onRemove }: HeldProps) {
  const { program: words } = useWords('bindEdit');
  const local = end(socket.local, socket.localPort);
  const peer = end(socket.peer, socket.peerPort);
  return (
    <div className="flex items-center gap-2 rounded-lg border border-line px-3 py-1">
      <p className="min-w-0 grow wrap-anywhere">
        <Rich
          text={
            socket.kind === 'outgoing'
              ? words.outgoing(socket.program, local, peer)
              : words.leftover(local, peer)
          }
        />
      </p>
      <RemoveButton label={`${words.close}: ${local}`} onPress={onRemove} />
    </div>
  );
}
