/** What holds ports on a host: its servers, its own connections, what closed ones left behind. */
import { withServerAdded } from '../../../domain/bench/editServer.ts';
import { withLeftoverAdded, withOutgoingAdded } from '../../../domain/bench/editSocket.ts';
import { serversOf } from '../../../domain/connect/world.ts';
import type { Host } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { HeldForm } from './HeldForm.tsx';
import { AddButton, FormList } from './parts.tsx';
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
          return <HeldForm key={place} {...{ editor, host, socket, place }} />;
        }
        const server = servers.indexOf(socket);
        const isAsked = server === asked;
        return (
          <ServerForm key={place} {...{ editor, host, socket, place, server }} first={isAsked} />
        );
      })}
      <div className="flex flex-wrap gap-2">
        <AddButton label={words.add} onPress={() => press(withServerAdded(bench, host.id))} />
        <AddButton
          label={words.addOutgoing}
          onPress={() => press(withOutgoingAdded(bench, host.id))}
        />
        <AddButton
          label={words.addLeftover}
          onPress={() => press(withLeftoverAdded(bench, host.id))}
        />
      </div>
      <p className="text-sm text-ink2">{words.heldHint}</p>
    </FormList>
  );
}
