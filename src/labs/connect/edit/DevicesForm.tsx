/** All hosts in a list, to edit or to take away, and what can be added to them. */
import { useState } from 'react';
import {
  withDeviceAdded,
  withHostRemoved,
  withLaptopAdded,
  withRouterAdded,
} from '../../../domain/bench/editHost.ts';
import { segmentsOf } from '../../../domain/bench/free.ts';
import { middleOf } from '../../../domain/bench/scenario.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { Host, HostId } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { AddButton, FormList, Refusal, RemoveButton } from './parts.tsx';
import type { Editor } from './useEditor.ts';
import { wireOf, wireOptions, wireValue } from './wires.ts';

interface DevicesFormProps {
  readonly editor: Editor;
  readonly onEdit: (host: HostId) => void;
}

export function DevicesForm({ editor, onEdit }: DevicesFormProps) {
  const { devices: words } = useWords('bindEdit');
  const { bench, names, press, refusal } = editor;
  const middle = middleOf(bench);
  return (
    <div className="space-y-4">
      <FormList hint={words.hint}>
        <ul className="divide-y divide-line rounded-lg border border-line">
          {bench.scenario.hosts.map((host) => (
            <li key={host.id} className="flex flex-wrap items-center gap-x-3 py-1 pr-1 pl-3">
              <span className="font-semibold wrap-anywhere">{names.host(host.id)}</span>
              <span className="text-sm text-ink2">{words.kinds[host.kind]}</span>
              <span className="font-mono text-sm">{addressesText(host) || words.noAddress}</span>
              <span className="ml-auto flex items-center gap-1">
                <Button
                  tone="quiet"
                  aria-label={words.edit(names.host(host.id))}
                  onClick={() => onEdit(host.id)}
                >
                  {words.editIt}
                </Button>
                {host === middle ? undefined : (
                  <RemoveButton
                    label={words.remove(names.host(host.id))}
                    onPress={() => press(withHostRemoved(bench, host.id))}
                  />
                )}
              </span>
            </li>
          ))}
        </ul>
      </FormList>
      <Refusal text={refusal} />
      <Adding editor={editor} />
    </div>
  );
}

const addressesText = ({ nics }: Host): string =>
  nics.flatMap(({ addresses }) => addresses.map(({ address }) => formatIpv4(address))).join(' · ');

function Adding({ editor: { bench, names, press } }: { readonly editor: Editor }) {
  const { devices: words, nic } = useWords('bindEdit');
  const options = wireOptions(bench.scenario, nic, names);
  const [first = null, second = null] = segmentsOf(bench.scenario);
  const [wire, setWire] = useState(wireValue(first));
  const [otherWire, setOtherWire] = useState(wireValue(second));
  const on = wireOf(wire);
  return (
    <FormList title={words.add}>
      <div className="flex flex-wrap items-end gap-2">
        <Select
          label={words.wire}
          className="grow basis-40"
          options={options}
          value={wire}
          onChange={setWire}
        />
        <AddButton label={words.device} onPress={() => press(withDeviceAdded(bench, on))} />
        <AddButton label={words.laptop} onPress={() => press(withLaptopAdded(bench, on))} />
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <Select
          label={words.secondWire}
          className="grow basis-40"
          options={options}
          value={otherWire}
          onChange={setOtherWire}
        />
        <AddButton
          label={words.router}
          onPress={() => press(withRouterAdded(bench, on, wireOf(otherWire)))}
        />
      </div>
    </FormList>
  );
}
