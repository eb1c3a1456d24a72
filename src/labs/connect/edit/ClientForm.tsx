/** One attempt of a client: which server it dials, on which port, by which protocol. */
import { useId } from 'react';
import { withAttempt, withAttemptRemoved, withShown } from '../../../domain/bench/editAttempt.ts';
import type { Attempt } from '../../../domain/connect/scenario.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { dialTexts } from './choices.ts';
import { FormItem, RemoveButton } from './parts.tsx';
import { dialTarget, portReader } from './readings.ts';
import type { Editor } from './useEditor.ts';
import { ValueField } from './ValueField.tsx';

interface ClientFormProps {
  readonly editor: Editor;
  readonly attempt: Attempt;
  /** Its place among all attempts. */
  readonly index: number;
  readonly first: boolean;
}

const dialOptions = ['tcp', 'udp', 'ping'] as const;
const usualPort = 50_000;

/** The same dial by another protocol; a ping forgets the port, and gets the usual one back. */
function byProtocol(attempt: Attempt, protocol: Attempt['protocol']): Attempt {
  const { from, to } = attempt;
  const port = attempt.protocol === 'ping' ? usualPort : attempt.port;
  if (protocol === 'ping') return { protocol, from, to };
  return protocol === 'tcp'
    ? { protocol, from, to, port }
    : { protocol, from, to, port, connected: true };
}

export function ClientForm({ editor, attempt, index, first }: ClientFormProps) {
  const { client: words } = useWords('bindEdit');
  const id = useId();
  const { bench, change, press } = editor;
  const set = (next: Attempt) => withAttempt(bench, index, next);
  const isShown = bench.shown === index;
  const aside = (
    <>
      {isShown ? (
        <span className="text-sm text-ink2">{words.looked}</span>
      ) : (
        <Button tone="quiet" onClick={() => press(withShown(bench, index))}>
          {words.look}
        </Button>
      )}
      <RemoveButton
        label={words.remove(index + 1)}
        onPress={() => press(withAttemptRemoved(bench, index))}
      />
    </>
  );
  return (
    <FormItem name={words.of(index + 1)} first={first} aside={aside}>
      <div className="flex flex-wrap items-start gap-2">
        <ValueField
          label={words.to}
          className="grow basis-44"
          list={id}
          text={formatIpv4(attempt.to)}
          read={dialTarget}
          onValue={({ address: to, port }) =>
            change(
              set(
                attempt.protocol === 'ping' || port === null
                  ? { ...attempt, to }
                  : { ...attempt, to, port },
              ),
            )
          }
        />
        {attempt.protocol === 'ping' ? undefined : (
          <ValueField
            label={words.port}
            className="w-24"
            inputMode="numeric"
            text={String(attempt.port)}
            read={portReader}
            onValue={(port) => change(set({ ...attempt, port }))}
          />
        )}
        <div className="sm:pt-6">
          <Segmented
            label={words.protocol}
            options={dialOptions.map((value) => ({ value, label: words.protocols[value] }))}
            value={attempt.protocol}
            onChange={(protocol) => press(set(byProtocol(attempt, protocol)))}
          />
        </div>
        <datalist id={id}>
          {dialTexts(bench.scenario).map((text) => (
            <option key={text}>{text}</option>
          ))}
        </datalist>
      </div>
      {attempt.protocol === 'udp' ? (
        <Switch
          label={words.connected}
          hint={words.connectedHint}
          checked={attempt.connected}
          onChange={(connected) => press(set({ ...attempt, connected }))}
        />
      ) : undefined}
    </FormItem>
  );
}
