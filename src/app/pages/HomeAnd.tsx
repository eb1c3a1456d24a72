/**
 * The small live AND of the home page: two neighbours in one /24, a mask to be moved, and the
 * verdict at once. Everything beyond the last octet is left to the AND lab.
 */
import { Check, X } from 'lucide-react';
import { useId, useState } from 'react';
import { and, bitOf, formatIpv4, ipv4OfOctets, type Ipv4 } from '../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../domain/ip/mask.ts';
import { useWords } from '../../i18n/useWords.ts';
import { BitTable } from '../../ui/BitTable.tsx';
import { Card } from '../../ui/Card.tsx';
import { formatRoute } from '../route.ts';

const a = ipv4OfOctets([192, 168, 1, 130]);
const b = ipv4OfOctets([192, 168, 1, 194]);
const lastOctet = [24, 25, 26, 27, 28, 29, 30, 31];
const prefixes = { least: 24, first: 26, most: 30 };

const row = (name: string, word: Ipv4) => ({
  name,
  bits: lastOctet.map((bit) => bitOf(word, bit)),
  value: formatIpv4(word),
});

export function HomeAnd() {
  const words = useWords('shell').home;
  const [prefix, setPrefix] = useState(prefixes.first);
  const id = useId();
  const mask = maskOfPrefix(prefix);
  const [netA, netB] = [and(a, mask), and(b, mask)];
  const isSame = netA === netB;
  const link = `a=${formatIpv4(a)}/${prefix}&b=${formatIpv4(b)}/${prefix}`;
  const Icon = isSame ? Check : X;
  return (
    <Card className="mt-3 flex flex-col gap-3 p-3 sm:p-5" aria-labelledby={id}>
      <h2 id={id} className="text-lg font-semibold">
        {words.question(formatIpv4(a), formatIpv4(b))}
      </h2>
      <div className="flex flex-wrap items-center gap-3">
        <BitTable
          network={prefix - prefixes.least}
          groups={[
            [row(words.a, a), row(words.mask, mask), { ...row(words.and, netA), isSum: true }],
            [row(words.b, b), row(words.mask, mask), { ...row(words.and, netB), isSum: true }],
          ]}
        />
        <div className="flex grow basis-64 flex-col items-start gap-3">
          <label>
            {words.moveMask(`/${prefix}`)}
            <input
              type="range"
              min={prefixes.least}
              max={prefixes.most}
              value={prefix}
              aria-valuetext={`/${prefix}`}
              className="block h-9 w-56 accent-accent pointer-coarse:h-11"
              onChange={(event) => setPrefix(event.currentTarget.valueAsNumber)}
            />
          </label>
          <p
            role="status"
            data-same={isSame || undefined}
            // Both looks in one list: the inlined CSS knows the classes of the first picture only.
            className="flex w-full items-center gap-2 rounded-lg border border-no bg-no-bg px-3 py-1.5 text-lg text-no data-same:border-ok data-same:bg-ok-bg data-same:text-ok"
          >
            <Icon aria-hidden className="size-5 shrink-0" />
            {(isSame ? words.same : words.apart)(formatIpv4(netA), formatIpv4(netB))}
          </p>
          <a
            className="flex min-h-9 items-center rounded-lg bg-accent px-3 font-semibold text-card pointer-coarse:min-h-11"
            href={formatRoute({ page: 'and', text: link, at: null })}
          >
            {words.openPair}
          </a>
        </div>
      </div>
    </Card>
  );
}
