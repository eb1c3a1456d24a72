/**
 * One host: its two fields, its three rows of bits with their decimals, the edge between network
 * and host bits, and what is wrong if something is. Which bits show is left to `hostRows.ts`.
 */
import { useId, useState, type ReactNode } from 'react';
import type { Bit, HostName } from '../../domain/and/answers.ts';
import { octets } from '../../domain/and/columns.ts';
import type { AndHost } from '../../domain/and/scenario.ts';
import { bitOf, formatIpv4, withBit } from '../../domain/ip/ipv4.ts';
import { leadingOnes, maskOfPrefix, prefixOf } from '../../domain/ip/mask.ts';
import { useWords } from '../../i18n/useWords.ts';
import { BitGrid, type BitGridRow } from '../../ui/BitGrid.tsx';
import { Card } from '../../ui/Card.tsx';
import type { Cursor } from '../../ui/gridKeys.ts';
import { EdgeHandle } from './EdgeHandle.tsx';
import { FieldNotice } from './FieldNotice.tsx';
import { HostHead } from './HostHead.tsx';
import type { HostFields } from './hostFields.ts';
import type { HostRows } from './hostRows.ts';
import { hostText } from './hostText.ts';
import { MaskNotice } from './MaskNotice.tsx';
import { OctetNumber } from './OctetNumber.tsx';
import { PlaceValues } from './PlaceValues.tsx';

export interface HostPanelProps {
  readonly name: HostName;
  readonly host: AndHost;
  readonly fields: HostFields;
  readonly rows: HostRows;
  /** What stands beside each octet of the AND row. */
  readonly sums: readonly ReactNode[];
  readonly resultName: string;
  readonly lit: number | null;
  readonly octetAtWork: number | null;
  /** Address and mask can be changed by their bits. */
  readonly editable: boolean;
  readonly onHost: (host: AndHost) => void;
  /** A bit of the AND row: set, or (null) only pointed at. */
  readonly onResult: (bit: number, value: Bit | null) => void;
  readonly onPutAway?: (() => void) | undefined;
}

const rowIds = ['address', 'mask', 'result'] as const;
const RESULT = 2;

export function HostPanel(props: HostPanelProps) {
  const { name, host, fields, editable, onHost, onResult } = props;
  const words = useWords('and');
  const id = useId();
  const [cursor, setCursor] = useState<Cursor>({ row: 0, bit: 0 });

  const setBit = ({ row, bit }: Cursor, value: Bit) => {
    if (row === 0) onHost({ ...host, address: withBit(host.address, bit, value) });
    else onHost({ ...host, mask: withBit(host.mask, bit, value) });
  };
  const isFixed = ({ row }: Cursor) =>
    !editable || (row === 0 ? fields.isOpen.address : fields.isOpen.mask);
  const press = (at: Cursor) => {
    if (at.row === RESULT) return onResult(at.bit, null);
    if (!isFixed(at))
      setBit(at, bitOf(at.row === 0 ? host.address : host.mask, at.bit) === 1 ? 0 : 1);
  };
  const digit = (at: Cursor, value: Bit) => {
    if (at.row !== RESULT) return isFixed(at) ? undefined : setBit(at, value);
    onResult(at.bit, value);
    setCursor({ row: RESULT, bit: Math.min(at.bit + 1, 31) });
  };

  const prefix = leadingOnes(host.mask);
  return (
    <Card aria-labelledby={`${id}-name`} className="@container px-2 pt-2 pb-1 sm:px-3">
      <div className="bit-measures gap-3 @min-[74rem]:flex">
        <HostHead
          id={id}
          name={name}
          fields={fields}
          resultName={props.resultName}
          onPutAway={props.onPutAway}
        />
        <div className="min-w-0 grow">
          <BitGrid
            label={words.grid(name)}
            rows={gridRows(props, words)}
            cursor={cursor}
            onCursor={setCursor}
            onPress={press}
            onDigit={digit}
          >
            {octets.map((octet) => (
              <PlaceValues
                key={octet}
                octet={octet}
                isAtWork={octet === props.octetAtWork}
                bit={props.lit}
                edge={prefix}
              />
            ))}
            {fields.isOpen.mask ? undefined : (
              <EdgeHandle
                prefix={prefix}
                label={words.edge(name)}
                valueText={
                  prefixOf(host.mask) === undefined ? words.edgeBroken : words.edgeAt(prefix)
                }
                onPrefix={editable ? (next) => onHost({ ...host, mask: maskOfPrefix(next) }) : null}
              />
            )}
          </BitGrid>
        </div>
      </div>
      <HostStatus name={name} host={host} />
      <div className="space-y-2 pt-2 pb-2 empty:hidden has-[>:only-child:empty]:hidden">
        <FieldNotice id={`${id}-note`} host={host} fields={fields} />
        {fields.isOpen.mask ? undefined : (
          <MaskNotice mask={host.mask} onMask={(mask) => fields.set({ ...host, mask })} />
        )}
      </div>
    </Card>
  );
}

/** Says an address and mask that were changed by their bits or edge, where no field has the focus. */
function HostStatus({ name, host }: Pick<HostPanelProps, 'name' | 'host'>) {
  const words = useWords('and');
  const value = hostText(host);
  const [first] = useState(value);
  const [isChanged, setChanged] = useState(false);
  if (!isChanged && value !== first) setChanged(true);
  return (
    <p role="status" className="sr-only">
      {isChanged ? words.hostIs(name, value) : ''}
    </p>
  );
}

type Words = ReturnType<typeof useWords<'and'>>;

function gridRows(props: HostPanelProps, words: Words): readonly BitGridRow[] {
  const { name, host, fields, rows, sums, resultName } = props;
  const maskText = fields.mask.text.includes('.') ? fields.mask.text : formatIpv4(host.mask);
  const texts = {
    address: fields.address.text.trim(),
    mask: fields.isOpen.mask && !fields.mask.text.includes('.') ? '' : maskText.trim(),
  };
  return rowIds.map((row) => ({
    id: row,
    name: row === 'result' ? resultName : words.rows[row],
    bits: rows[row],
    aside: (octet) =>
      row === 'result' ? (
        sums[octet]
      ) : (
        <OctetNumber
          label={words.octetOf(octet + 1, words.rows[row], name)}
          text={texts[row]}
          octet={octet}
          onText={fields[row].type}
          onLeave={fields[row].leave}
        />
      ),
  }));
}
