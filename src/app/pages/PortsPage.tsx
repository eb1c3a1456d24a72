/** The port explorer: any number from 0 to 65535, typed or taken from the list, and in the link. */
import { useState } from 'react';
import { readPortField } from '../../domain/ip/readField.ts';
import { formatPortText, initialPort, parsePortText } from '../../domain/ports/text.ts';
import { failed, ok } from '../../domain/result.ts';
import { useWords } from '../../i18n/useWords.ts';
import { PortFactList } from '../../labs/ports/PortFactList.tsx';
import { PortList } from '../../labs/ports/PortList.tsx';
import { RangePicture } from '../../labs/ports/RangePicture.tsx';
import { Field } from '../../ui/Field.tsx';
import { Rich } from '../../ui/Rich.tsx';
import type { PlainPage, PlainPageProps } from '../plainPages.ts';

function Ports({ text, onText }: PlainPageProps) {
  const words = useWords('ports');
  const [typed, setTyped] = useState<string | null>(null);
  const read = parsePortText(text);
  const port = read.ok ? read.value : initialPort;
  const type = (next: string) => {
    setTyped(next);
    const reading = readPortField(next);
    if (reading.ok) onText(formatPortText(reading.value), 'replace');
  };
  const take = (next: number) => {
    setTyped(null);
    onText(formatPortText(next), 'push');
  };
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-3">
      <div>
        <h1 className="text-xl font-bold">{words.title}</h1>
        <p className="text-ink2">{words.what}</p>
      </div>
      <PortField text={typed ?? `${port}`} onText={type} />
      <PortList port={port} onPort={take} />
      <RangePicture port={port} />
      <PortFactList port={port} />
    </div>
  );
}

interface PortFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Says what is wrong with what was typed on leaving, not before. */
function PortField({ text, onText }: PortFieldProps) {
  const words = useWords('ports');
  const ip = useWords('ip');
  const [isLeft, setLeft] = useState(false);
  const reading = readPortField(text);
  return (
    <Field
      label={words.field}
      className="max-w-48"
      inputMode="numeric"
      value={text}
      onText={onText}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      hint={words.hint}
      error={isLeft && !reading.ok ? <Rich text={ip.portFault(reading.fault)} /> : undefined}
    />
  );
}

export const portsPage: PlainPage = {
  check(text) {
    const read = parsePortText(text);
    return read.ok
      ? ok(formatPortText(read.value))
      : failed({ position: read.fault.at, key: read.fault.key });
  },
  initial: () => formatPortText(initialPort),
  Page: Ports,
};
