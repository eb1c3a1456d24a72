/** Whether a server runs, in a word and by its PID, with what starts, stops and removes it. */
import { Play, RotateCw, Square } from 'lucide-react';
import {
  withRestarted,
  withSocketRemoved,
  withStarted,
  withStopped,
} from '../../../domain/bench/editServer.ts';
import { visibilityOf } from '../../../domain/bench/visibility.ts';
import { worldOf } from '../../../domain/connect/world.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { RemoveButton } from './parts.tsx';
import type { ServerFormProps } from './ServerForm.tsx';

export function ServerState({ editor, socket, place, server }: ServerFormProps) {
  const { program: words } = useWords('bindEdit');
  const connect = useWords('connect');
  const { bench, press } = editor;
  const start = visibilityOf(bench).starts ? worldOf(bench.scenario).servers[server] : undefined;
  const Icon = socket.stopped ? Play : Square;
  return (
    <>
      <span className="text-sm" title={words.pidHint}>
        {socket.stopped ? connect.bindResults.STOPPED : words.pid(socket.pid)}
        {start === undefined || start.result === 'STOPPED' ? undefined : (
          <span className={start.result === 'OK' ? 'text-ok' : 'font-semibold text-no'}>
            {' · '}
            {connect.bindResults[start.result]}
            {start.result === 'OK' ? undefined : ` (${start.result})`}
          </span>
        )}
      </span>
      <span className="flex">
        <IconButton
          tone="quiet"
          label={socket.stopped ? words.start : words.stop}
          icon={<Icon aria-hidden className="size-4" />}
          onClick={() =>
            press(socket.stopped ? withStarted(bench, server) : withStopped(bench, server))
          }
        />
        <IconButton
          tone="quiet"
          label={`${words.restart}: ${words.restartHint}`}
          icon={<RotateCw aria-hidden className="size-4" />}
          onClick={() => press(withRestarted(bench, server))}
        />
        <RemoveButton
          label={words.remove(socket.program)}
          onPress={() => press(withSocketRemoved(bench, place))}
        />
      </span>
    </>
  );
}
