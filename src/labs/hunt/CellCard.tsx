/**
 * What can be seen with the eyes: the devices, their cables, the link lights, the windows of the
 * programs. From each device leads a way to its terminal and tables, and to its settings.
 */
import { Cable, Eye, SlidersHorizontal, Unplug } from 'lucide-react';
import type { Scenario } from '../../domain/connect/scenario.ts';
import { serversOf, worldOf } from '../../domain/connect/world.ts';
import type { Host, HostId, Nic } from '../../domain/net/host.ts';
import { serverPrints } from '../../domain/os/listing.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useNames } from '../connect/names.ts';

interface CellCardProps {
  readonly now: Scenario;
  readonly looked: HostId | null;
  readonly onLook: (host: HostId) => void;
  /** null: it is over, nothing is to be changed. */
  readonly onSettings: ((host: HostId) => void) | null;
}

export function CellCard({ now, looked, onLook, onSettings }: CellCardProps) {
  const { cell: words } = useWords('hunt');
  const documented = useWords('bindEdit').host.windowsNote;
  const names = useNames(now);
  return (
    <Card className="flex flex-col gap-2 p-3.5" aria-labelledby="hunt-cell">
      <h2 id="hunt-cell" className="font-semibold">
        {words.title}
      </h2>
      <ul className={`grid gap-2 sm:grid-cols-2 ${now.hosts.length === 4 ? '' : 'xl:grid-cols-3'}`}>
        {now.hosts.map((host) => {
          const name = names.host(host.id);
          return (
            <li
              key={host.id}
              className={`flex flex-col gap-1 rounded-xl border-2 px-3 py-2 ${host.id === looked ? 'border-accent' : 'border-line2'}`}
            >
              <p className="flex items-baseline justify-between gap-2">
                <strong>{name}</strong>
                <span className="text-[0.8125rem] text-ink2">{words.systems[host.system]}</span>
              </p>
              {host.nics.map((nic) => (
                <NicLine key={nic.id} nic={nic} name={names.nic(host.id, nic.id)} />
              ))}
              <Windows now={now} host={host} />
              <div className="mt-auto flex flex-wrap gap-1.5 pt-1">
                <Button aria-label={words.lookAt(name)} onClick={() => onLook(host.id)}>
                  <Eye aria-hidden className="size-4" />
                  {words.look}
                </Button>
                {onSettings === null ? undefined : (
                  <Button aria-label={words.settingsOf(name)} onClick={() => onSettings(host.id)}>
                    <SlidersHorizontal aria-hidden className="size-4" />
                    {words.settings}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {now.hosts.some(({ system }) => system === 'windows') ? (
        <p className="text-sm text-ink2">{documented}</p>
      ) : undefined}
    </Card>
  );
}

/** The light says only that a cable is in and both ends are awake. */
function NicLine({ nic, name }: { readonly nic: Nic; readonly name: string }) {
  const { cell: words } = useWords('hunt');
  const isLit = nic.up && nic.segment !== null;
  const Plug = nic.segment === null ? Unplug : Cable;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-[0.8125rem]">
      <span
        aria-hidden
        className={`size-2.5 rounded-full border-2 ${isLit ? 'border-ok bg-ok' : 'border-line2 bg-card'}`}
      />
      <span className="font-semibold">{name}</span>
      <span className="inline-flex items-center gap-1">
        <Plug aria-hidden className="size-3.5" />
        {nic.segment === null ? words.out : words.cable(nic.segment)}
      </span>
      <span className={isLit ? 'text-ok' : 'font-semibold text-road'}>
        {isLit ? words.link : words.noLink}
      </span>
    </p>
  );
}

function Windows({ now, host }: { readonly now: Scenario; readonly host: Host }) {
  const { cell: words } = useWords('hunt');
  const { servers } = worldOf(now);
  return serversOf(now).map((socket, index) => {
    const start = servers[index];
    if (socket.host !== host.id || start === undefined) return undefined;
    const lines = serverPrints('python', host.system, socket, start);
    return (
      <details key={index} className="text-[0.8125rem]">
        <summary className="min-h-6 pointer-coarse:min-h-11">
          {words.window(socket.program)}
        </summary>
        <pre className="rounded-md border border-line bg-paper px-2 py-1 wrap-anywhere whitespace-pre-wrap">
          {lines.length === 0 ? words.closed : lines.join('\n')}
        </pre>
      </details>
    );
  });
}
