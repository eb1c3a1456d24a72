/** Says that a word is no mask, and offers the masks that may be meant; repairs nothing by itself. */
import { strayBit } from '../../domain/and/columns.ts';
import { formatIpv4, type Ipv4 } from '../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../domain/ip/mask.ts';
import { parseDottedMask } from '../../domain/ip/parseMask.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Rich } from '../../ui/Rich.tsx';

interface MaskNoticeProps {
  readonly mask: Ipv4;
  readonly onMask: (mask: Ipv4) => void;
}

export function MaskNotice({ mask, onMask }: MaskNoticeProps) {
  const words = useWords('and');
  const text = formatIpv4(mask);
  const stray = strayBit(mask);
  const reading = parseDottedMask(text);
  if (stray === null || reading.ok) return undefined;
  const { code, suggestions } = reading.fault;
  const isWildcard = code === 'WILDCARD';
  const offers = suggestions.map((prefix) => {
    const dotted = formatIpv4(maskOfPrefix(prefix));
    return (
      <Button key={prefix} onClick={() => onMask(maskOfPrefix(prefix))}>
        {isWildcard ? words.inverseOffer(prefix, dotted) : words.maskOffer(prefix, dotted)}
      </Button>
    );
  });
  return (
    <Notice
      tone="warning"
      actions={
        <div className="flex flex-wrap items-center gap-2">
          {isWildcard ? undefined : <span>{words.nearest}</span>}
          {offers}
        </div>
      }
    >
      <Rich text={isWildcard ? words.wildcard(text) : words.notMask(text, stray + 1)} />
    </Notice>
  );
}
