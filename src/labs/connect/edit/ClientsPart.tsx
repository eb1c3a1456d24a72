/** What a host dials, and another attempt on a press: at the server that is looked at. */
import { nearAddress } from '../../../domain/bench/clients.ts';
import { withAttemptAdded } from '../../../domain/bench/editAttempt.ts';
import { homeOf, serverAt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Attempt } from '../../../domain/connect/scenario.ts';
import type { Host } from '../../../domain/net/host.ts';
import { loopback } from '../../../domain/net/localTable.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { ClientForm } from './ClientForm.tsx';
import { AddButton, FormList } from './parts.tsx';
import type { Editor } from './useEditor.ts';

interface ClientsPartProps {
  readonly editor: Editor;
  readonly host: Host;
  /** The attempt that was asked for. */
  readonly attempt: number | null;
}

export function ClientsPart({ editor, host, attempt: asked }: ClientsPartProps) {
  const { client: words } = useWords('bindEdit');
  const { bench, press } = editor;
  const own = bench.scenario.attempts
    .map((attempt, index) => ({ attempt, index }))
    .filter(({ attempt }) => attempt.from === host.id);
  return (
    <FormList hint={words.hint}>
      {own.length === 0 ? <p className="text-sm text-ink2">{words.none}</p> : undefined}
      {own.map(({ attempt, index }) => (
        <ClientForm key={index} {...{ editor, attempt, index }} first={index === asked} />
      ))}
      <AddButton
        label={words.add}
        onPress={() => press(withAttemptAdded(bench, newAttempt(bench, host)))}
      />
    </FormList>
  );
}

const usualPort = 50_000;

function newAttempt(bench: BenchScenario, host: Host): Attempt {
  const home = homeOf(bench);
  const server = serverAt(bench, bench.server);
  const near = home === undefined || home === host ? undefined : nearAddress(host, home);
  const port = server === undefined || server.port === 0 ? usualPort : server.port;
  const ends = { from: host.id, to: near ?? loopback, port };
  return server?.protocol === 'udp'
    ? { protocol: 'udp', ...ends, connected: true }
    : { protocol: 'tcp', ...ends };
}
