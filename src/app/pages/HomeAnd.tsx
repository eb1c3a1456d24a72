/**
 * The small live AND of the home page: two neighbours in one /24, a mask to be moved, and the
 * verdict at once. Everything beyond the last octet is left to the AND lab.
 */
import { CircleCheck, OctagonX } from 'lucide-react';
import { useId, useState } from 'react';
import { and, bitOf, formatIpv4, ipv4OfOctets, octetsOf, type Ipv4 } from '../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../domain/ip/mask.ts';
import { useWords } from '../../i18n/useWords.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { formatRoute } from '../route.ts';

const a = ipv4OfOctets([192, 168, 1, 130]);
const b = ipv4OfOctets([192, 168, 1, 194]);
const bits = [24, 25, 26, 27, 28, 29, 30, 31];
const firstPrefix = 26;

export function HomeAnd() {
  const words = useWords('shell').home;
  const [prefix, setPrefix] = useState(firstPrefix);
  const sliderId = useId();
  const mask = maskOfPrefix(prefix);
  const [netA, netB] = [and(a, mask), and(b, mask)];
  const isSame = netA === netB;
  const text = `a=${formatIpv4(a)}/${prefix}&b=${formatIpv4(b)}/${prefix}`;
  const Icon = isSame ? CircleCheck : OctagonX;
  return (
    <Card className="mt-5 p-4 sm:p-5" aria-label={words.tryIt}>
      <h2 className="text-lg font-semibold">{words.question(formatIpv4(a), formatIpv4(b))}</h2>
      <div className="mt-3 grid max-w-max grid-cols-[auto_auto_auto] items-center gap-x-2 gap-y-1 sm:gap-x-3">
        <Row name="A" word={a} prefix={prefix} />
        <Row name={words.mask} word={mask} prefix={prefix} />
        <Row name="AND" word={netA} prefix={prefix} isResult />
        <Row name="B" word={b} prefix={prefix} isLater />
        <Row name={words.mask} word={mask} prefix={prefix} />
        <Row name="AND" word={netB} prefix={prefix} isResult />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={sliderId}>{words.moveMask}</label>
        <input
          id={sliderId}
          type="range"
          min={24}
          max={30}
          value={prefix}
          aria-valuetext={`/${prefix}`}
          className="h-9 w-56 max-w-full accent-accent pointer-coarse:h-11"
          onChange={(event) => setPrefix(event.currentTarget.valueAsNumber)}
        />
        <span className="font-mono font-semibold">/{prefix}</span>
      </div>
      <p
        role="status"
        className={`mt-3 flex items-center gap-2 rounded-lg border px-3 py-2 text-lg ${isSame ? 'border-ok bg-ok-bg text-ok' : 'border-no bg-no-bg text-no'}`}
      >
        <Icon aria-hidden className="size-5 shrink-0" />
        {(isSame ? words.same : words.apart)(formatIpv4(netA), formatIpv4(netB))}
      </p>
      <a
        className={`${buttonClass('primary')} mt-4`}
        href={formatRoute({ page: 'and', text, at: null })}
      >
        {words.openPair}
      </a>
    </Card>
  );
}

interface RowProps {
  readonly name: string;
  readonly word: Ipv4;
  readonly prefix: number;
  /** The row that was computed. */
  readonly isResult?: boolean;
  /** The first row of the second host. */
  readonly isLater?: boolean;
}

function Row({ name, word, prefix, isResult = false, isLater = false }: RowProps) {
  const [first, second, third, last] = octetsOf(word);
  const space = `${isLater ? 'mt-3' : ''} ${isResult ? 'font-bold' : ''}`;
  return (
    <>
      <span className={`text-sm text-ink2 ${space}`}>{name}</span>
      <span className={`flex gap-0.5 ${space}`}>
        <span className="sr-only">{`${first}.${second}.${third}.`}</span>
        <span aria-hidden className="flex gap-0.5">
          {bits.map((bit) => (
            <span
              key={bit}
              className={`grid h-8 w-6 place-items-center rounded-md border-2 font-mono sm:w-8 ${bit < prefix ? 'border-net bg-net-bg text-net' : 'hatch border-host text-host'}`}
            >
              {bitOf(word, bit)}
            </span>
          ))}
        </span>
      </span>
      <span className={`font-mono tabular-nums ${space}`}>
        <span
          aria-hidden
          className="hidden text-ink2 sm:inline"
        >{`${first}.${second}.${third}.`}</span>
        {last}
      </span>
    </>
  );
}
