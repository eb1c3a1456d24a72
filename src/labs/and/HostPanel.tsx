/**
 * One host: its two fields, its bits, the edge between network and host bits, and what is wrong if
 * something is. No step changes it; what a step changes is in `HostBits.tsx`.
 */
import { memo, useId, useState } from 'react';
import type { Bit, HostName } from '../../domain/and/answers.ts';
import type { AndHost, AndScenario } from '../../domain/and/scenario.ts';
import { bitOf, withBit } from '../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../domain/ip/mask.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Card } from '../../ui/Card.tsx';
import type { Cursor } from '../../ui/gridKeys.ts';
import { FieldNotice } from './FieldNotice.tsx';
import { HostBits } from './HostBits.tsx';
import { HostHead } from './HostHead.tsx';
import type { HostFields } from './hostFields.ts';
import { hostText } from './hostText.ts';
import { MaskName } from './MaskName.tsx';
import { MaskNotice } from './MaskNotice.tsx';
import type { AndTrace } from './say.ts';
import { bitBlank, octetBlank, type Exercise } from './useExercise.ts';

export interface HostPanelProps {
  readonly scenario: AndScenario;
  readonly trace: AndTrace;
  readonly exercise: Exercise | null;
  readonly name: HostName;
  readonly host: AndHost;
  readonly fields: HostFields;
  readonly onHost: (host: AndHost) => void;
  readonly onPutAway: (() => void) | undefined;
  /** To be looked at, not changed. */
  readonly isFixed: boolean;
}

const ADDRESS = 0;
const RESULT = 2;

export const HostPanel = memo(function HostPanel(props: HostPanelProps) {
  const { name, host, fields, exercise, onHost, onPutAway, isFixed } = props;
  const id = useId();
  const bits = useBits(props);
  return (
    <Card aria-labelledby={`${id}-name`} className="@container px-2 pt-2 pb-1 sm:px-3">
      <div className="bit-measures flex flex-col gap-x-3 gap-y-1 @min-[74rem]:flex-row @min-[74rem]:flex-wrap">
        <HostHead
          id={id}
          name={name}
          fields={fields}
          maskName={<MaskName {...props} />}
          onPutAway={onPutAway}
        />
        <div className="space-y-2 py-1 empty:hidden has-[>:only-child:empty]:hidden @min-[74rem]:order-1 @min-[74rem]:basis-full">
          <FieldNotice id={`${id}-note`} host={host} fields={fields} />
          {fields.isOpen.mask ? undefined : (
            <MaskNotice mask={host.mask} onMask={(mask) => fields.set({ ...host, mask })} />
          )}
        </div>
        <div className="min-w-0 @min-[74rem]:flex-1">
          <HostBits
            {...props}
            {...bits}
            onPrefix={
              exercise === null && !isFixed
                ? (next) => onHost({ ...host, mask: maskOfPrefix(next) })
                : null
            }
            onSum={(octet, sum) => exercise?.enter(octetBlank(exercise, name, octet), sum)}
          />
        </div>
      </div>
      <HostStatus name={name} host={host} isRead={!fields.isOpen.address && !fields.isOpen.mask} />
    </Card>
  );
});

/** Where the keyboard stands in the bits, and what a press or a digit does there. */
function useBits({ name, host, fields, exercise, onHost, isFixed }: HostPanelProps) {
  const [cursor, onCursor] = useState<Cursor>({ row: ADDRESS, bit: 0 });

  const wordAt = ({ row }: Cursor) => (row === ADDRESS ? 'address' : 'mask');
  const setBit = (at: Cursor, value: Bit) => {
    const word = wordAt(at);
    if (exercise === null && !isFixed && !fields.isOpen[word])
      onHost({ ...host, [word]: withBit(host[word], at.bit, value) });
  };
  const onPress = (at: Cursor) => {
    if (at.row === RESULT) exercise?.point(bitBlank(exercise, name, at.bit));
    else setBit(at, bitOf(host[wordAt(at)], at.bit) === 1 ? 0 : 1);
  };
  const onDigit = (at: Cursor, value: Bit) => {
    if (at.row !== RESULT) return setBit(at, value);
    const next = bitBlank(exercise, name, at.bit + 1);
    exercise?.enter(bitBlank(exercise, name, at.bit), value, next);
    onCursor({ row: RESULT, bit: Math.min(at.bit + 1, 31) });
  };
  return { cursor, onCursor, onPress, onDigit };
}

interface HostStatusProps extends Pick<HostPanelProps, 'name' | 'host'> {
  /** Both fields can be read: else the last address is nothing to say any more. */
  readonly isRead: boolean;
}

/** Says an address and mask that were changed by their bits or edge, where no field has the focus. */
function HostStatus({ name, host, isRead }: HostStatusProps) {
  const words = useWords('and');
  const value = hostText(host);
  const [first] = useState(value);
  const [isChanged, setChanged] = useState(false);
  if (!isChanged && value !== first) setChanged(true);
  return (
    <p role="status" className="sr-only">
      {isChanged && isRead ? words.hostIs(name, value) : ''}
    </p>
  );
}
