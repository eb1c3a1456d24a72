/** The default gateways of a host: an empty field where there is none, else a row each. */
import {
  withGateway,
  withGatewayAdded,
  withGatewayChanged,
  withGatewayRemoved,
} from '../../../domain/bench/editRoute.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { DefaultGateway, Host } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Select } from '../../../ui/Select.tsx';
import { DraftScope } from './drafts.tsx';
import { newGateway } from './newWays.ts';
import { AddButton, FormList, RemoveButton } from './parts.tsx';
import { metricReader, orNothing, plainAddress } from './readings.ts';
import type { Editor } from './useEditor.ts';
import { ValueField } from './ValueField.tsx';

interface ListProps {
  readonly editor: Editor;
  readonly host: Host;
}

export function GatewayList({ editor, host }: ListProps) {
  const words = useWords('bindEdit').ways;
  const { bench, change, press } = editor;
  return (
    <FormList title={words.gateways}>
      {host.gateways.length === 0 ? (
        <ValueField
          label={words.gateway}
          className="max-w-60"
          text=""
          hint={words.noGateway}
          read={(each) => orNothing(plainAddress(each))}
          onValue={(via) => change(withGateway(bench, host.id, via))}
        />
      ) : (
        <>
          {host.gateways.map((gateway, index) => (
            <DraftScope key={index} id={`gateway ${index}`}>
              <GatewayRow editor={editor} host={host} gateway={gateway} index={index} />
            </DraftScope>
          ))}
          <AddButton
            label={words.addGateway}
            onPress={() =>
              press(withGatewayAdded(bench, host.id, newGateway(bench.scenario, host)))
            }
          />
        </>
      )}
    </FormList>
  );
}

interface RowProps extends ListProps {
  readonly gateway: DefaultGateway;
  readonly index: number;
}

function GatewayRow({ editor, host, gateway, index }: RowProps) {
  const words = useWords('bindEdit').ways;
  const { bench, names, change, press } = editor;
  const set = (next: Partial<DefaultGateway>) =>
    withGatewayChanged(bench, host.id, index, { ...gateway, ...next });
  const via = formatIpv4(gateway.via);
  return (
    <div className="flex flex-wrap items-start gap-2">
      <ValueField
        label={words.gateway}
        className="grow basis-40"
        text={via}
        read={plainAddress}
        onValue={(next) => change(set({ via: next }))}
      />
      <Select
        label={words.by}
        className="basis-28"
        options={host.nics.map(({ id }) => ({ value: id, label: names.nic(host.id, id) }))}
        value={gateway.nic}
        onChange={(nic) => press(set({ nic }))}
      />
      <ValueField
        label={words.metric}
        title={words.metricHint}
        className="w-20"
        inputMode="numeric"
        text={String(gateway.metric)}
        read={metricReader}
        onValue={(metric) => change(set({ metric }))}
      />
      <div className="pt-6">
        <RemoveButton
          label={words.removeGateway(via)}
          onPress={() => press(withGatewayRemoved(bench, host.id, index))}
        />
      </div>
    </div>
  );
}
