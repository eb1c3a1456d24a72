/** One address of a NIC with its mask, and when it is there. A paste of both fills both fields. */
import {
  withAddressRemoved,
  withAddressWhen,
  withNicAddress,
} from '../../../domain/bench/editNic.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { HostId, Nic, NicAddress } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Select } from '../../../ui/Select.tsx';
import { addressOn, maskReader } from './readings.ts';
import { RemoveButton } from './parts.tsx';
import type { Editor } from './useEditor.ts';
import { ValueField } from './ValueField.tsx';

interface AddressRowProps {
  readonly editor: Editor;
  readonly host: HostId;
  readonly nic: Nic;
  readonly index: number;
  /** undefined: the NIC has none, and what is typed is its first. */
  readonly address: NicAddress | undefined;
}

const usualPrefix = 24;

export function AddressRow({ editor, host, nic, index, address }: AddressRowProps) {
  const words = useWords('bindEdit').nic;
  const { bench, change, press } = editor;
  const at = { host, nic: nic.id };
  const prefix = address?.prefix ?? usualPrefix;
  const written = address === undefined ? '' : formatIpv4(address.address);
  const whens = [
    { value: 'always', label: words.whens.always },
    { value: 'added', label: words.whens.added },
    { value: 'removed', label: words.whens.removed },
  ] as const;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 gap-y-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,8rem)_auto]">
      <ValueField
        label={index === 0 ? words.address : words.furtherAddress(index + 1)}
        className="max-sm:col-span-2"
        text={written}
        hint={address === undefined ? words.none : undefined}
        read={(each) => addressOn(each, prefix)}
        onValue={(on) => change(withNicAddress(bench, at, index, on))}
      />
      {address === undefined ? undefined : (
        <>
          <ValueField
            label={words.mask}
            title={words.maskHint}
            text={`/${prefix}`}
            read={maskReader}
            onValue={(next) =>
              change(withNicAddress(bench, at, index, { address: address.address, prefix: next }))
            }
          />
          <div className="pt-6">
            <RemoveButton
              label={words.removeAddress(written)}
              onPress={() => press(withAddressRemoved(bench, at, index))}
            />
          </div>
          {index === 0 && address.when === 'always' ? undefined : (
            <Select
              className="col-span-full"
              label={words.when}
              options={whens}
              value={address.when}
              onChange={(when) => press(withAddressWhen(bench, at, index, when))}
            />
          )}
        </>
      )}
    </div>
  );
}
