/**
 * What follows from an address and its mask, for both hosts, each value to be copied by a press.
 * Blank where a field cannot be read or a mask is no mask.
 */
import { memo } from 'react';
import type { AndHost } from '../../domain/and/scenario.ts';
import { kindOf } from '../../domain/ip/addressKinds.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import { prefixOf } from '../../domain/ip/mask.ts';
import { roleIn, subnetFacts } from '../../domain/ip/subnetFacts.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Card } from '../../ui/Card.tsx';
import { CopyValue } from './CopyValue.tsx';
import type { HostOnBench } from './useHosts.ts';

export function Facts({ hosts }: { readonly hosts: readonly HostOnBench[] }) {
  return (
    <Card className="@container px-3 py-2">
      <div className="grid gap-x-4 gap-y-3 @min-[40rem]:grid-cols-2 @min-[74rem]:grid-cols-1 @min-[74rem]:gap-y-0.5">
        {hosts.map(({ name, host, isOpen }, index) => (
          <HostFacts key={name} name={name} host={host} isOpen={isOpen} isFirst={index === 0} />
        ))}
      </div>
    </Card>
  );
}

const wideRow =
  '@min-[74rem]:grid @min-[74rem]:grid-cols-[1.25rem_10.75fr_9.4fr_17.5fr_8fr_9.5fr_9.5fr_10fr] @min-[74rem]:items-end';

interface HostFactsProps extends Pick<HostOnBench, 'name' | 'host' | 'isOpen'> {
  readonly isFirst: boolean;
}

const HostFacts = memo(function HostFacts({ name, host, isOpen, isFirst }: HostFactsProps) {
  const words = useWords('and');
  const ip = useWords('ip');
  const prefix = prefixOf(host.mask);
  const values = isOpen || prefix === undefined ? null : valuesOf(host, prefix, words, ip);
  return (
    <section aria-label={words.facts(name)} className={wideRow}>
      <h3 className="font-bold">
        <span className="@min-[74rem]:sr-only">{words.host[name]}</span>
        <span aria-hidden className="hidden @min-[74rem]:inline">
          {words.letter[name]}
        </span>
      </h3>
      <dl className="contents">
        {factNames.map((fact) => (
          <div key={fact} className="flex min-w-0 items-baseline gap-2 @min-[74rem]:block">
            <dt
              className={`w-20 shrink-0 text-[0.8125rem] text-ink2 ${isFirst ? '@min-[74rem]:w-auto' : '@min-[74rem]:sr-only'}`}
            >
              {words.fact[fact]}
            </dt>
            <dd className="min-h-6 min-w-0 wrap-anywhere">
              {values === null ? undefined : <CopyValue {...values[fact]} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
});

const factNames = ['network', 'broadcast', 'hosts', 'count', 'mask', 'wildcard', 'kind'] as const;
type FactName = (typeof factNames)[number];

interface FactValue {
  readonly text: string;
  readonly mono: boolean;
  /** null: there is nothing to copy. */
  readonly copy: string | null;
}

function valuesOf(
  { address }: AndHost,
  prefix: number,
  words: Messages['and'],
  ip: Messages['ip'],
): Readonly<Record<FactName, FactValue>> {
  const facts = subnetFacts({ address, prefix });
  const mono = (text: string): FactValue => ({ text, mono: true, copy: text });
  const role = roleIn(address, prefix);
  const kind = ip.kindWithRfc(kindOf(address));
  const told = role === 'host' ? kind : words.kindAndRole(kind, ip.roles[role]);
  return {
    network: mono(`${formatIpv4(facts.network)}/${prefix}`),
    broadcast:
      facts.broadcast === undefined
        ? { text: words.none, mono: false, copy: null }
        : mono(formatIpv4(facts.broadcast)),
    hosts: mono(words.range(formatIpv4(facts.firstHost), formatIpv4(facts.lastHost))),
    count: { text: words.count(facts.hosts), mono: true, copy: `${facts.hosts}` },
    mask: mono(formatIpv4(facts.mask)),
    wildcard: mono(formatIpv4(facts.wildcard)),
    kind: { text: told, mono: false, copy: told },
  };
}
