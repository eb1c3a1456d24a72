/** The form of a client's program: which address and port it dials. */
import { withAttempt } from '../../domain/bench/editAttempt.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import type { Host } from '../../domain/net/host.ts';
import { useWords } from '../../i18n/useWords.ts';
import { dialTarget, portReader } from '../connect/edit/readings.ts';
import type { Editor } from '../connect/edit/useEditor.ts';
import { ValueField } from '../connect/edit/ValueField.tsx';

interface DialRowsProps {
  readonly editor: Editor;
  readonly host: Host;
}

export function DialRows({ editor: { bench, change }, host }: DialRowsProps) {
  const { settings: words } = useWords('hunt');
  const { attempts } = bench.scenario;
  if (!attempts.some(({ from }) => from === host.id)) {
    return <p className="text-sm text-ink2">{words.noClient}</p>;
  }
  return attempts.map((attempt, index) =>
    attempt.from !== host.id || attempt.protocol === 'ping' ? undefined : (
      <div key={index} className="flex flex-wrap items-start gap-2">
        <ValueField
          label={words.target}
          className="max-w-64 grow basis-44"
          text={formatIpv4(attempt.to)}
          read={dialTarget}
          onValue={({ address: to, port }) =>
            change(withAttempt(bench, index, { ...attempt, to, port: port ?? attempt.port }))
          }
        />
        <ValueField
          label={words.port}
          className="w-24"
          inputMode="numeric"
          text={String(attempt.port)}
          read={portReader}
          onValue={(port) => change(withAttempt(bench, index, { ...attempt, port }))}
        />
      </div>
    ),
  );
}
