/**
 * The three rows of bits of one host, with their decimals, place values and edge: the part of the
 * panel that a step changes. What a press means is left to `HostPanel.tsx`.
 */
import { useCallback } from 'react';
import type { Bit, HostName } from '../../domain/and/answers.ts';
import { octets } from '../../domain/and/columns.ts';
import type { AndHost } from '../../domain/and/scenario.ts';
import { and, bitOf, formatIpv4 } from '../../domain/ip/ipv4.ts';
import { leadingOnes, prefixOf } from '../../domain/ip/mask.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useStep, useStepsDone } from '../../player/usePlayer.ts';
import type { BitLook } from '../../ui/BitCell.tsx';
import { BitGrid, type BitGridRow } from '../../ui/BitGrid.tsx';
import type { Cursor } from '../../ui/gridKeys.ts';
import { Arriving } from './Arriving.tsx';
import { EdgeHandle } from './EdgeHandle.tsx';
import { atWorkIn, resultOf, type Stage } from './bitsView.ts';
import type { HostFields } from './hostFields.ts';
import { bitLabel, hostRows, resultRow } from './hostRows.ts';
import { OctetNumber } from './OctetNumber.tsx';
import { PlaceValues } from './PlaceValues.tsx';
import { maskNameOf } from './MaskName.tsx';
import { Sum } from './Sum.tsx';

export interface HostBitsProps extends Omit<Stage, 'step' | 'done'> {
  readonly name: HostName;
  readonly host: AndHost;
  readonly fields: HostFields;
  readonly isFixed: boolean;
  readonly onPrefix: ((prefix: number) => void) | null;
  readonly cursor: Cursor;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onPress: (cursor: Cursor) => void;
  readonly onDigit: (cursor: Cursor, value: Bit) => void;
  /** The decimal of an octet of the AND row. */
  readonly onSum: (octet: number, sum: number | undefined) => void;
}

export function HostBits(props: HostBitsProps) {
  const { name, host, fields, cursor, onCursor, onPress, onDigit, onPrefix } = props;
  const words = useWords('and');
  const labelOf = useCallback((bit: number, look: BitLook) => bitLabel(words, bit, look), [words]);
  const { rows, work, borrowed } = useRows(props);
  const prefix = leadingOnes(host.mask);
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
        />
      ))}
      {fields.isOpen.mask ? undefined : (
        <EdgeHandle
          prefix={prefix}
          borrowed={borrowed}
          label={words.edge(name)}
          valueText={prefixOf(host.mask) === undefined ? words.edgeBroken : words.edgeAt(prefix)}
          onPrefix={onPrefix}
        />
      )}
    </BitGrid>
  );
}

function useRows(props: HostBitsProps) {
  const { name, host, fields, exercise, onSum, isFixed } = props;
  const words = useWords('and');
  const done = useStepsDone();
  const stage: Stage = { ...props, step: useStep(), done };
  const { isOpen } = fields;
  const isWatched = exercise === null;
  const canEdit = isWatched && !isFixed;
  const result = resultOf(stage, name, host, isOpen);
  const { mask, maskOf } = result;
  const isOwn = maskOf === null;
  const editable = { address: canEdit, mask: canEdit && isOwn };
  const own = hostRows({ address: host.address, mask }, isOpen, editable);
  const work = atWorkIn(stage, name, isOpen);
  const isRead = !isOpen.address && !isOpen.mask;

  const texts = { ...textsOf(host, fields), ...(isOwn ? {} : { mask: formatIpv4(mask) }) };
  const names = { address: words.rows.address, mask: maskNameOf(result, words) };
  const ownRow = (id: 'address' | 'mask'): BitGridRow => ({
    id,
    name: names[id],
    bits: own[id],
    lit: work.lit,
    aside: (octet) => (
      <OctetNumber
        label={words.octetOf(octet + 1, names[id], name)}
        text={texts[id]}
        octet={octet}
        isFixed={id === 'mask' && !isOwn}
        onText={fields[id].type}
        onLeave={fields[id].leave}
      />
    ),
  });
  const resultBits: BitGridRow = {
    id: 'result',
    name: words.rows.and,
    bits: resultRow(isOpen, result),
    lit: work.lit,
    arriving: canEdit && isRead ? arrivingOf(host, done) : undefined,
    aside: (octet) => (
      <Sum
        look={result.sums[octet] ?? { kind: 'none' }}
        label={words.octetOf(octet + 1, words.rows.and, name)}
        onSum={(sum) => onSum(octet, sum)}
      />
    ),
  };
  return {
    rows: [ownRow('address'), ownRow('mask'), resultBits],
    work,
    borrowed: isOwn ? null : leadingOnes(mask),
  };
}

/** The moving layer lies over the result that comes next. */
const arrivingOf = ({ address, mask }: AndHost, done: number): BitGridRow['arriving'] =>
  done > 31
    ? undefined
    : { bit: done, layer: <Arriving after={done} digit={bitOf(and(address, mask), done)} /> };

/** What stands beside the octets: the fields' own texts, a mask in dotted form. */
function textsOf(host: AndHost, { address, mask, isOpen }: HostFields) {
  const isDotted = mask.text.includes('.');
  const maskText = isDotted ? mask.text : isOpen.mask ? '' : formatIpv4(host.mask);
  return { address: address.text.trim(), mask: maskText.trim() };
}
