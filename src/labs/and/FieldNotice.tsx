/**
 * What is wrong with the address or the mask that was typed: what, where, and what to type
 * instead, with the offers that can be taken. Silent while the learner is still typing.
 */
import { useEffect, useRef } from 'react';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../domain/ip/mask.ts';
import type { AndHost } from '../../domain/and/scenario.ts';
import type { OtherReading } from '../../domain/ip/otherReadings.ts';
import type { AddressReading } from '../../domain/ip/readAddressField.ts';
import type { MaskReading } from '../../domain/ip/readField.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Rich } from '../../ui/Rich.tsx';
import type { HostFields } from './hostFields.ts';

interface FieldNoticeProps {
  readonly id: string;
  readonly host: AndHost;
  readonly fields: HostFields;
}

interface Offer {
  readonly label: string;
  readonly host: AndHost;
}

export function FieldNotice({ id, host, fields }: FieldNoticeProps) {
  const words = useWords('and');
  const ip = useWords('ip');
  const { address, mask } = fields;
  const refusal = address.isRefused
    ? refusedAddress(address.reading, host, words, ip)
    : mask.isRefused
      ? refusedMask(mask.reading, host, words, ip)
      : null;
  const place = useRef<HTMLDivElement>(null);
  const said = refusal?.text;
  useEffect(() => {
    if (said !== undefined) place.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const trimmed = [address, mask].flatMap(({ reading }) => reading?.trimmed ?? []);
  return (
    <div ref={place} id={id} role="alert" className="empty:hidden">
      {trimmed.length === 0 ? undefined : (
        <p className="text-sm text-ink2">{ip.trimmed(trimmed)}</p>
      )}
      {refusal === null ? undefined : (
        <Notice
          tone="wrong"
          actions={refusal.offers.map((offer) => (
            <Button key={offer.label} onClick={() => fields.set(offer.host)}>
              {offer.label}
            </Button>
          ))}
        >
          <Rich text={refusal.text} />
        </Notice>
      )}
    </div>
  );
}

type And = Messages['and'];
type Ip = Messages['ip'];

function refusedAddress(reading: AddressReading | null, host: AndHost, words: And, ip: Ip) {
  if (reading === null || reading.ok) return null;
  return {
    text: withReading(ip.addressFault(reading.fault), reading.readsAs, ip),
    offers: addressOffers(reading, host, words, ip),
  };
}

function addressOffers(
  reading: AddressReading,
  host: AndHost,
  words: And,
  ip: Ip,
): readonly Offer[] {
  if (reading.ok) return [];
  const { split } = reading;
  if (split !== undefined) {
    const mask = split.kind === 'mask' ? maskOfPrefix(split.prefix) : host.mask;
    return [{ label: ip.split(split), host: { address: split.address, mask } }];
  }
  return reading.fault.suggestions.map((address) => ({
    label: words.take(formatIpv4(address)),
    host: { ...host, address },
  }));
}

function refusedMask(reading: MaskReading | null, host: AndHost, words: And, ip: Ip) {
  if (reading === null || reading.ok) return null;
  const offers = reading.fault.suggestions.map((prefix) => ({
    label: words.take(`/${prefix}`),
    host: { ...host, mask: maskOfPrefix(prefix) },
  }));
  return { text: withReading(ip.maskFault(reading.fault), reading.readsAs, ip), offers };
}

const withReading = (text: string, readsAs: OtherReading | undefined, ip: Ip): string =>
  readsAs === undefined ? text : `${text} ${ip.readsAs(readsAs)}`;
