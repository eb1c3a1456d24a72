/** What a question shows beside its sentence: bits, two hosts, a plant, an error, a listing. */
import { bitsOfOctet } from '../../domain/drill/octets.ts';
import { listingOf } from '../../domain/drill/listing.ts';
import type { Question, SegmentQuestion, SymptomQuestion } from '../../domain/drill/question.ts';
import { lookOf } from '../../domain/drill/symptom.ts';
import type { AndHost } from '../../domain/and/scenario.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import { leadingOnes } from '../../domain/ip/mask.ts';
import { systemError } from '../../domain/os/errors.ts';
import { useWords } from '../../i18n/useWords.ts';
import { SitePicture } from './SitePicture.tsx';

export function Given({ question }: { readonly question: Question }) {
  const words = useWords('drill');
  switch (question.skill) {
    case 'binary-decimal':
      return <Octet octet={question.octet} />;
    case 'same-segment':
    case 'own-verdict':
      return <Pair question={question} />;
    case 'which-bind':
      return (
        <>
          <SitePicture site={question.site} />
          <p className="text-sm text-ink2">{words.dials}</p>
        </>
      );
    case 'which-target':
      return <SitePicture site={question.site} />;
    case 'symptom':
      return <Symptom question={question} />;
    case 'pid-port':
      return <Lines label={words.listing} lines={listingOf(question.sockets)} />;
    default:
      return undefined;
  }
}

function Octet({ octet }: { readonly octet: number }) {
  const words = useWords('drill');
  const bits = bitsOfOctet(octet);
  return (
    <p className="font-mono text-3xl font-semibold tracking-widest">
      <span className="sr-only">{words.octet(bits)}</span>
      <span aria-hidden>{`${bits.slice(0, 4)} ${bits.slice(4)}`}</span>
    </p>
  );
}

function Pair({ question }: { readonly question: SegmentQuestion }) {
  const words = useWords('drill');
  return (
    <dl className="grid w-fit grid-cols-[auto_auto] items-baseline gap-x-4 gap-y-1">
      <HostRow name={words.hostA} host={question.judge} />
      <HostRow name={words.hostB} host={question.other} />
    </dl>
  );
}

function HostRow({ name, host }: { readonly name: string; readonly host: AndHost }) {
  return (
    <>
      <dt className="text-ink2">{name}</dt>
      <dd className="font-mono text-xl font-semibold tabular-nums sm:text-2xl">
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
      <SitePicture site={site} />
      <p className="text-sm text-ink2">{words.systems[site.system]}</p>
      <Lines
        label={words.sees(formatIpv4(site.nic1), site.port)}
        lines={[said, ...(error === null ? [] : [words.seconds(afterMs)])]}
      />
    </>
  );
}

/** Wider than a phone: it scrolls in its own box, and by keys. */
function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  return (
    <div className="min-w-0">
      <p className="text-sm text-ink2">{label}</p>
      <pre
        role="region"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="overflow-x-auto rounded-lg border border-line2 bg-paper p-2 font-mono text-sm"
      >
        {lines.join('\n')}
      </pre>
    </div>
  );
}
