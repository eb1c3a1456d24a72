/** The static routes of a host, a row each. */
import {
  withRouteAdded,
  withRouteChanged,
  withRouteRemoved,
} from '../../../domain/bench/editRoute.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { Host, StaticRoute } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Select } from '../../../ui/Select.tsx';
import { DraftScope } from './drafts.tsx';
import { newRoute } from './newWays.ts';
import { AddButton, FormList, RemoveButton } from './parts.tsx';
import { metricReader, networkReader, networkText, orNothing, plainAddress } from './readings.ts';
import type { Editor } from './useEditor.ts';
import { ValueField } from './ValueField.tsx';

interface ListProps {
  readonly editor: Editor;
  readonly host: Host;
}

export function RouteList({ editor, host }: ListProps) {
  const words = useWords('bindEdit').ways;
  const { bench, press } = editor;
  return (
    <FormList title={words.routes}>
      {host.routes.length === 0 ? <p className="text-sm text-ink2">{words.noRoute}</p> : undefined}
      {host.routes.map((route, index) => (
        <DraftScope key={index} id={`route ${index}`}>
          <RouteRow editor={editor} host={host} route={route} index={index} />
        </DraftScope>
      ))}
      <AddButton
        label={words.addRoute}
        onPress={() => press(withRouteAdded(bench, host.id, newRoute(bench.scenario, host)))}
      />
    </FormList>
  );
}

interface RowProps extends ListProps {
  readonly route: StaticRoute;
  readonly index: number;
}

function RouteRow({ editor, host, route, index }: RowProps) {
  const words = useWords('bindEdit').ways;
  const { bench, names, change, press } = editor;
  const set = (next: Partial<StaticRoute>) =>
    withRouteChanged(bench, host.id, index, { ...route, ...next });
  return (
    <div className="flex flex-wrap items-start gap-2">
      <ValueField
        label={words.network}
        className="grow basis-40"
        text={networkText(route.to)}
        read={networkReader}
        onValue={(to) => change(set({ to }))}
      />
      <ValueField
        label={words.via}
        className="grow basis-36"
        text={route.via === null ? '' : formatIpv4(route.via)}
        placeholder={words.viaHint}
        read={(each) => orNothing(plainAddress(each))}
        onValue={(via) => change(set({ via }))}
      />
      <Select
        label={words.by}
        className="basis-28"
        options={host.nics.map(({ id }) => ({ value: id, label: names.nic(host.id, id) }))}
        value={route.nic}
        onChange={(nic) => press(set({ nic }))}
      />
      <ValueField
        label={words.metric}
        title={words.metricHint}
        className="w-20"
        inputMode="numeric"
        text={String(route.metric)}
        read={metricReader}
        onValue={(metric) => change(set({ metric }))}
      />
      <div className="pt-6">
        <RemoveButton
          label={words.removeRoute(networkText(route.to))}
          onPress={() => press(withRouteRemoved(bench, host.id, index))}
        />
      </div>
    </div>
  );
}
