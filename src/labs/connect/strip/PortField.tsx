/** The server's port, typed; what is no port stays as it was typed, and is explained. */
import { useId, useState } from 'react';
import { withPort } from '../../../domain/bench/editServer.ts';
import type { Edit } from '../../../domain/bench/faults.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { parsePort } from '../../../domain/ip/parsePort.ts';
import type { ServerSocket } from '../../../domain/net/socket.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Rich } from '../../../ui/Rich.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

interface PortFieldProps {
  readonly bench: BenchScenario;
  readonly server: ServerSocket;
  readonly onEdit: (edit: Edit) => void;
}

interface Draft {
  readonly text: string;
  /** The port that it was typed over; over another one it means nothing. */
  readonly over: number;
  readonly left: boolean;
}

export function PortField({ bench, server, onEdit }: PortFieldProps) {
  const words = useWords('bind').strip;
  const ip = useWords('ip');
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const live = draft !== null && draft.over === server.port ? draft : null;
  const reading = live === null ? null : parsePort(live.text.trim());
  const isWrong = live?.left === true && reading?.ok === false;
  const type = (text: string) => {
    const read = parsePort(text.trim());
    setDraft({ text, over: read.ok ? read.value : server.port, left: false });
    if (read.ok) onEdit(withPort(bench, bench.server, read.value));
  };
  const leave = () =>
    setDraft((now) => (reading?.ok === false ? now && { ...now, left: true } : null));
  return (
    <>
      <label className="flex items-center gap-1.5 text-[0.8125rem] text-ink2">
        {words.port}
        <TextInput
          className="w-17"
          inputMode="numeric"
          value={live?.text ?? `${server.port}`}
          wrong={isWrong}
          aria-describedby={id}
          onText={type}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave();
          }}
        />
      </label>
      <div id={id} role="alert" className="empty:hidden">
        {isWrong && !reading.ok ? (
          <Notice tone="wrong">
            <Rich text={ip.portFault(reading.fault)} />
          </Notice>
        ) : undefined}
      </div>
    </>
  );
}
