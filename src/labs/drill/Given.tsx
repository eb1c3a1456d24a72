/**
 * What a question shows beside its sentence: bits, two hosts, a plant, an error, a listing, or the
 * rows of a set-up (`SiteRows.tsx`).
 */
import { bitsOfOctet } from '../../domain/drill/octets.ts';
import { listingOf } from '../../domain/drill/listing.ts';
import type {
  Question,
  SegmentQuestion,
  StartQuestion,
  SymptomQuestion,
} from '../../domain/drill/question.ts';
import type { Site } from '../../domain/drill/site.ts';
import { lookOf } from '../../domain/drill/symptom.ts';
import type { AndHost } from '../../domain/and/scenario.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import { leadingOnes } from '../../domain/ip/mask.ts';
import { systemError } from '../../domain/os/errors.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Rich } from '../../ui/Rich.tsx';
import { SitePicture } from './SitePicture.tsx';
import { EndpointRows, FilterRows, GatewayRows, NicsRows, StartRows } from './SiteRows.tsx';
import { Lines } from './Lines.tsx';

export function Given({ question }: { readonly question: Question }) {
  const words = useWords('drill');
  switch (question.skill) {
    case 'binary-decimal':
      return <Octet octet={question.octet} />;
    case 'same-segment':
    case 'own-verdict':
      return <Pair question={question} />;
    case 'which-bind':
      return <Plant site={question.site} note={words.dials} />;
    case 'which-target':
      return <Plant site={question.site} />;
    case 'symptom':
      return <Symptom question={question} />;
    case 'pid-port':
      return <Lines label={words.listing} lines={listingOf(question.sockets)} />;
    case 'address-port':
      return <EndpointRows question={question} />;
    case 'gateway':
      return <GatewayRows question={question} />;
    case 'start-error':
      return question.ask === 'error' ? (
        <StartRows question={question} />
      ) : (
        <Refused {...question} />
      );
    case 'firewall':
      return <FilterRows question={question} />;
    case 'two-nics':
      return <NicsRows question={question} />;
    // The task says it all.
    case 'decimal-binary':
    case 'prefix-mask':
    case 'mask-prefix':
    case 'and-octet':
    case 'network':
    case 'broadcast':
    case 'host-range':
    case 'host-count':
      return undefined;
  }
}

function Plant({ site, note = '' }: { readonly site: Site; readonly note?: string }) {
  const words = useWords('drill');
  return (
    <div>
      <SitePicture site={site} />
      <p className="mt-2 text-sm text-ink2">
        <Rich text={`${words.plantNote(site.port)} ${note}`} />
      </p>
    </div>
  );
}

function Octet({ octet }: { readonly octet: number }) {
  const words = useWords('drill');
  const bits = bitsOfOctet(octet);
  return (
    <p className="font-mono text-3xl font-semibold">
      <span className="sr-only">{words.octet(bits)}</span>
      <span aria-hidden>{`${bits.slice(0, 4)} ${bits.slice(4)}`}</span>
    </p>
  );
}

function Pair({ question }: { readonly question: SegmentQuestion }) {
  const words = useWords('drill');
  return (
    <dl className="grid w-fit grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1">
      <HostRow name={words.hostA} host={question.judge} />
      <HostRow name={words.hostB} host={question.other} />
    </dl>
  );
}

function HostRow({ name, host }: { readonly name: string; readonly host: AndHost }) {
  return (
    <>
      <dt className="text-ink2">{name}</dt>
      <dd className="font-mono text-xl font-semibold tabular-nums">
        {`${formatIpv4(host.address)}/${leadingOnes(host.mask)}`}
      </dd>
    </>
  );
}

function Symptom({ question }: { readonly question: SymptomQuestion }) {
  const words = useWords('drill');
  const { site, fault } = question;
  const look = lookOf(question, fault);
  if (look === undefined) return undefined;
  const { symptom, afterMs } = look;
  const error = symptom === 'CONNECTED' ? null : systemError('linux', symptom);
  const said =
    error === null ? words.silence[symptom] : `${symptom} ${error.number}: ${error.text}`;
  return (
    <>
      <Plant site={site} note={words.systems[site.system]} />
      <Lines
        wraps
        label={words.sees(formatIpv4(site.nic1), site.port)}
        lines={[said, ...(error === null ? [] : [words.seconds(afterMs)])]}
      />
    </>
  );
}

/** A server whose start was refused: what its system says. */
function Refused({ site, kind, ends }: StartQuestion) {
  const words = useWords('drill');
  const result = ends.find((end) => end.kind === kind)?.result;
  if (result === undefined || result === 'OK') return undefined;
  const { number, text } = systemError(site.system, result);
  return (
    <>
      <SitePicture site={site} />
      <Lines
        wraps
        label={`${words.says} (${words.rows.systems[site.system]})`}
        lines={[`${result} ${number}: ${text}`]}
      />
    </>
  );
}
