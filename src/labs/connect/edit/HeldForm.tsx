/**
 * What holds a port without listening on it: a connection that the host itself opened, or what a
 * closed one left behind. Its four numbers, and what became of the program.
 */
import { useId } from 'react';
import { withSocketRemoved } from '../../../domain/bench/editServer.ts';
import {
  withHolder,
  withLeftoverReuse,
  withLocalEnd,
  withPeerEnd,
  type HeldSocket,
} from '../../../domain/bench/editSocket.ts';
import { formatIpv4, type Ipv4 } from '../../../domain/ip/ipv4.ts';
import type { Host } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Rich } from '../../../ui/Rich.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { localTexts } from './choices.ts';
import { FormItem, RemoveButton } from './parts.tsx';
import { asTyped, dialTarget, portReader } from './readings.ts';
import type { Editor } from './useEditor.ts';
import { ValueField } from './ValueField.tsx';

interface HeldFormProps {
  readonly editor: Editor;
  readonly host: Host;
  readonly socket: HeldSocket;
  /** Among all sockets. */
  readonly place: number;
}

const end = (address: Ipv4, port: number): string => `${formatIpv4(address)}:${port}`;

export function HeldForm({ editor, host, socket, place }: HeldFormProps) {
  const { program: words } = useWords('bindEdit');
  const id = useId();
  const { bench, change, press } = editor;
  const local = end(socket.local, socket.localPort);
  const peer = end(socket.peer, socket.peerPort);
  const isOpen = socket.kind === 'outgoing';
  const remove = () => press(withSocketRemoved(bench, place));
  return (
    <FormItem
      name={isOpen ? words.connectionOf(socket.program) : words.leftoverOf}
      aside={<RemoveButton label={`${words.close}: ${local}`} onPress={remove} />}
    >
      <p className="text-sm text-ink2">
        <Rich
          text={isOpen ? words.outgoing(socket.program, local, peer) : words.leftover(local, peer)}
        />
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,6rem)] items-start gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,5.5rem)_minmax(0,1fr)_minmax(0,5.5rem)]">
        <ValueField
          label={words.local}
          list={id}
          text={formatIpv4(socket.local)}
          read={dialTarget}
          onValue={({ address, port }) =>
            change(
              withLocalEnd(bench, place, {
                local: address,
                ...(port === null ? {} : { localPort: port }),
              }),
            )
          }
        />
        <ValueField
          label={words.localPort}
          inputMode="numeric"
          text={String(socket.localPort)}
          read={portReader}
          onValue={(localPort) => change(withLocalEnd(bench, place, { localPort }))}
        />
        <ValueField
          label={words.peer}
          text={formatIpv4(socket.peer)}
          read={dialTarget}
          onValue={({ address, port }) =>
            change(
              withPeerEnd(bench, place, {
                peer: address,
                ...(port === null ? {} : { peerPort: port }),
              }),
            )
          }
        />
        <ValueField
          label={words.peerPort}
          inputMode="numeric"
          text={String(socket.peerPort)}
          read={portReader}
          onValue={(peerPort) => change(withPeerEnd(bench, place, { peerPort }))}
        />
        <datalist id={id}>
          {localTexts(host).map((text) => (
            <option key={text}>{text}</option>
          ))}
        </datalist>
      </div>
      {isOpen ? (
        <ValueField
          label={words.name}
          className="max-w-60"
          text={socket.program}
          read={() => asTyped}
          onValue={(program) => change(withHolder(bench, place, program))}
        />
      ) : (
        <Switch
          label={words.reuseSet}
          hint={words.reuseSetHint}
          checked={socket.reuseAddress}
          onChange={(reuse) => press(withLeftoverReuse(bench, place, reuse))}
        />
      )}
    </FormItem>
  );
}
