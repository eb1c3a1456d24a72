/** Which host a view is about: the one that another view selected, else the one chosen here. */
import { useState } from 'react';
import { homeOf, hostAt, serverAt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Host, HostId } from '../../../domain/net/host.ts';
import type { RoomProps, Selection } from '../selection.ts';

function selectedHost(bench: BenchScenario, selection: Selection | null): HostId | undefined {
  if (selection?.kind === 'host') return selection.host;
  if (selection?.kind === 'server') return serverAt(bench, selection.server)?.host;
  return undefined;
}

interface HostChoice {
  readonly host: Host | undefined;
  readonly choose: (host: HostId) => void;
}

type Asked = Pick<RoomProps, 'bench' | 'selection' | 'onSelect'>;

export function useHostChoice({ bench, selection, onSelect }: Asked): HostChoice {
  const [chosen, setChosen] = useState<HostId>('');
  const selected = selectedHost(bench, selection);
  return {
    host: hostAt(bench, selected ?? '') ?? hostAt(bench, chosen) ?? homeOf(bench),
    choose(host) {
      setChosen(host);
      onSelect({ kind: 'host', host, nic: null });
    },
  };
}
