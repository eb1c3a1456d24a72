/** The plant of a question: robot and PLC, each on its cable, and the IPC with its two NICs between them. */
import type { Site } from '../../domain/drill/site.ts';
import { formatIpv4, type Ipv4 } from '../../domain/ip/ipv4.ts';
import { useWords } from '../../i18n/useWords.ts';

const box = 'flex flex-wrap gap-x-4 rounded-lg border-2 border-line2 px-3 py-1';

export function SitePicture({ site }: { readonly site: Site }) {
  const words = useWords('drill');
  return (
    <figure aria-label={words.plant} className="flex flex-wrap items-center gap-1.5">
      <div className={box}>
        <Address name={words.robot} address={site.robot} />
      </div>
      <Cable />
      <div className={box}>
        <Address name={`${words.ipc} · ${words.nic1}`} address={site.nic1} />
        <Address name={words.nic2} address={site.nic2} />
      </div>
      <Cable />
      <div className={box}>
        <Address name={words.plc} address={site.plc} />
      </div>
    </figure>
  );
}

const Cable = () => (
  <span aria-hidden className="font-mono text-line2">
    ══
  </span>
);

function Address({ name, address }: { readonly name: string; readonly address: Ipv4 }) {
  return (
    <p>
      <span className="block text-sm text-ink2">{name}</span>
      <span className="font-mono tabular-nums">{formatIpv4(address)}</span>
    </p>
  );
}
