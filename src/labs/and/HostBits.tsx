/**
 * The three rows of bits of one host, with their decimals, place values and edge: the part of the
 * panel that a step changes. What a press means is left to `HostPanel.tsx`.
 */
import { useCallback, useMemo, type ReactNode } from 'react';
import type { Bit, HostName } from '../../domain/and/answers.ts';
import { octets } from '../../domain/and/columns.ts';
import type { AndHost } from '../../domain/and/scenario.ts';
import { and, bitOf, formatIpv4 } from '../../domain/ip/ipv4.ts';
import { leadingOnes } from '../../domain/ip/mask.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useStep } from '../../player/usePlayer.ts';
import type { BitLook } from '../../ui/BitCell.tsx';
import { BitGrid, type BitGridRow } from '../../ui/BitGrid.tsx';
import type { Cursor } from '../../ui/gridKeys.ts';
import { Arriving } from './Arriving.tsx';
import { atWorkIn, resultOf, type Stage } from './bitsView.ts';
import type { HostFields } from './hostFields.ts';
import { bitLabel, hostRows, resultRow } from './hostRows.ts';
import { OctetNumber } from './OctetNumber.tsx';
import { PlaceValues } from './PlaceValues.tsx';
import { rowNameOf } from './ResultName.tsx';
import { Sum } from './Sum.tsx';

export interface HostBitsProps extends Omit<Stage, 'step'> {
  readonly name: HostName;
  readonly host: AndHost;
  readonly fields: HostFields;
  readonly isFixed: boolean;
  readonly cursor: Cursor;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onPress: (cursor: Cursor) => void;
  readonly onDigit: (cursor: Cursor, value: Bit) => void;
  /** The decimal of an octet of the AND row. */
  readonly onSum: (octet: number, sum: number | undefined) => void;
  /** The edge's handle. */
  readonly children: ReactNode;
}

export function HostBits(props: HostBitsProps) {
  const { name, host, cursor, onCursor, onPress, onDigit, children } = props;
  const words = useWords('and');
  const labelOf = useCallback((bit: number, look: BitLook) => bitLabel(words, bit, look), [words]);
  const { rows, work } = useRows(props);
  return (
    <BitGrid
      label={words.grid(name)}
      labelOf={labelOf}
      rows={rows}
      cursor={cursor}
      onCursor={onCursor}
      onPress={onPress}
      onDigit={onDigit}
    >
      {octets.map((octet) => (
        <PlaceValues
          key={octet}
          octet={octet}
          isAtWork={octet === work.octet}
          bit={octet === work.octet ? work.lit : null}
          edge={leadingOnes(host.mask)}
        />
      ))}
      {children}
    </BitGrid>
  );
}

function useRows(props: HostBitsProps) {
  const { name, host, fields, exercise, onSum, isFixed } = props;
  const words = useWords('and');
  const step = useStep();
  const stage: Stage = { ...props, step };
  const { isOpen } = fields;
  const isWatched = exercise === null;
  const canEdit = isWatched && !isFixed;
  const own = useMemo(() => hostRows(host, isOpen, canEdit), [host, isOpen, canEdit]);
  const result = resultOf(stage, name, host, isOpen);
  const work = atWorkIn(stage, name, isOpen);
  const isRead = !isOpen.address && !isOpen.mask;

  const texts = textsOf(host, fields);
  const ownRow = (id: 'address' | 'mask'): BitGridRow => ({
    id,
    name: words.rows[id],
    bits: own[id],
    lit: work.lit,
    aside: (octet) => (
      <OctetNumber
        label={words.octetOf(octet + 1, words.rows[id], name)}
        text={texts[id]}
        octet={octet}
        onText={fields[id].type}
        onLeave={fields[id].leave}
      />
    ),
  });
  const resultBits: BitGridRow = {
    id: 'result',
    name: rowNameOf(result.maskOf, words),
    bits: resultRow(host, isOpen, result),
    lit: work.lit,
    arriving: canEdit && isRead ? arrivingOf(host, step) : undefined,
    aside: (octet) => (
      <Sum
        look={result.sums[octet] ?? { kind: 'none' }}
        label={words.octetOf(octet + 1, words.rows.and, name)}
        onSum={(sum) => onSum(octet, sum)}
      />
    ),
  };
  return { rows: [ownRow('address'), ownRow('mask'), resultBits], work };
}

/** The moving layer lies over the result that comes next. */
const arrivingOf = ({ address, mask }: AndHost, step: number): BitGridRow['arriving'] =>
  step > 31
    ? undefined
    : { bit: step, layer: <Arriving after={step} digit={bitOf(and(address, mask), step)} /> };

/** What stands beside the octets: the fields' own texts, a mask in dotted form. */
function textsOf(host: AndHost, { address, mask, isOpen }: HostFields) {
  const isDotted = mask.text.includes('.');
  const maskText = isDotted ? mask.text : isOpen.mask ? '' : formatIpv4(host.mask);
  return { address: address.text.trim(), mask: maskText.trim() };
}
