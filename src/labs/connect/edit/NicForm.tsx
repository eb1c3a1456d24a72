/** One NIC: its name, its switch, its cable, its addresses, and what is unwise about them. */
import { freeAddressIn, freeSubnetAddress } from '../../../domain/bench/free.ts';
import {
  withAddressAdded,
  withCable,
  withNicLabel,
  withNicRemoved,
  withNicUp,
  withProfile,
} from '../../../domain/bench/editNic.ts';
import type { Warning } from '../../../domain/bench/warnings.ts';
import { profiles, type Host, type Nic } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Select } from '../../../ui/Select.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { AddressRow } from './AddressRow.tsx';
import { DraftScope } from './drafts.tsx';
import { AddButton, FormItem, RemoveButton, Warned } from './parts.tsx';
import { asTyped } from './readings.ts';
import type { Editor } from './useEditor.ts';
import { ValueField } from './ValueField.tsx';
import { wireOf, wireOptions, wireValue } from './wires.ts';

interface NicFormProps {
  readonly editor: Editor;
  readonly host: Host;
  readonly nic: Nic;
  readonly warnings: readonly Warning[];
  readonly first: boolean;
}

export function NicForm({ editor, host, nic, warnings, first }: NicFormProps) {
  const all = useWords('bindEdit');
  const words = all.nic;
  const { bench, names, change, press } = editor;
  const at = { host: host.id, nic: nic.id };
  const name = names.nic(host.id, nic.id);
  const remove = (
    <RemoveButton label={words.remove(name)} onPress={() => press(withNicRemoved(bench, at))} />
  );
  return (
    <FormItem name={name} first={first} aside={remove}>
      <div className="grid items-start gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
        <ValueField
          label={words.name}
          text={nic.label}
          placeholder={name}
          read={() => asTyped}
          onValue={(label) => change(withNicLabel(bench, at, label))}
        />
        <Select
          label={words.cable}
          options={wireOptions(bench.scenario, words, names)}
          value={wireValue(nic.segment)}
          onChange={(wire) => press(withCable(bench, at, wireOf(wire)))}
        />
        <div className="sm:pt-6">
          <Switch
            label={words.up}
            checked={nic.up}
            onChange={(up) => press(withNicUp(bench, at, up))}
          />
        </div>
      </div>
      {[...(nic.addresses.length === 0 ? [undefined] : nic.addresses)].map((address, index) => (
        <DraftScope key={index} id={`${index}`}>
          <AddressRow editor={editor} host={host.id} nic={nic} index={index} address={address} />
        </DraftScope>
      ))}
      {warnings.map((warning, index) => (
        <Warned key={index} text={all.warning(warning, names.nic)} />
      ))}
      <details>
        <summary className="min-h-6 text-sm text-ink2 pointer-coarse:min-h-11">
          {words.more}
        </summary>
        <div className="flex flex-wrap items-end gap-2 pt-1">
          <AddButton
            label={words.addAddress}
            onPress={() => press(withFurther(editor, host, nic))}
          />
          {host.system === 'windows' ? (
            <Select
              label={words.profile}
              options={profiles.map((value) => ({ value, label: words.profiles[value] }))}
              value={nic.profile}
              onChange={(profile) => press(withProfile(bench, at, profile))}
            />
          ) : undefined}
        </div>
      </details>
    </FormItem>
  );
}

/** Beside the first one in its subnet, else in a subnet of its own. */
function withFurther({ bench }: Editor, host: Host, nic: Nic) {
  const [own] = nic.addresses;
  const near = own === undefined ? undefined : freeAddressIn(bench.scenario, own, 101);
  const on = near ?? freeSubnetAddress(bench.scenario);
  return withAddressAdded(bench, { host: host.id, nic: nic.id }, { ...on, when: 'always' });
}
