/** The plant of a question: robot and PLC, each on its cable, and the IPC with its two NICs between them. */
import type { ReactNode } from 'react';
import type { Site } from '../../domain/drill/site.ts';
import { formatIpv4, type Ipv4 } from '../../domain/ip/ipv4.ts';
import { useWords } from '../../i18n/useWords.ts';

const box = 'min-w-0 rounded-lg border-2 border-line2 bg-card px-3 py-1.5';

/** Runs from door to door; downwards where the hosts stand one below the other. */
const cable =
  'mx-auto h-3 w-0 border-l-4 border-double border-line2 sm:my-auto sm:h-0 sm:w-6 sm:border-t-4 sm:border-l-0';

export function SitePicture({ site }: { readonly site: Site }) {
  const words = useWords('drill');
  return (
    <figure aria-label={words.plant} className="flex flex-col gap-2">
      <div className="flex max-w-2xl flex-col sm:flex-row sm:items-stretch">
        <Box name={words.robot}>
          <Address value={site.robot} />
        </Box>
        <div aria-hidden className={cable} />
        <Box name={words.ipc}>
          <div className="grid gap-x-4 sm:grid-cols-2">
            <Nic name={words.nic1} address={site.nic1} />
            <Nic name={words.nic2} address={site.nic2} />
          </div>
        </Box>
        <div aria-hidden className={cable} />
        <Box name={words.plc}>
          <Address value={site.plc} />
        </Box>
      </div>
      <figcaption className="text-sm text-ink2">{words.plantNote(site.port)}</figcaption>
    </figure>
  );
}

function Box({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={box}>
      <p className="text-sm font-semibold">{name}</p>
      {children}
    </div>
  );
}

function Nic({ name, address }: { readonly name: string; readonly address: Ipv4 }) {
  return (
    <p>
      <span className="block text-sm text-ink2">{name}</span>
      <Address value={address} />
    </p>
  );
}

function Address({ value }: { readonly value: Ipv4 }) {
  return <span className="font-mono whitespace-nowrap tabular-nums">{formatIpv4(value)}</span>;
}
