/**
 * Which host a view is about: the one that another view selected, else the one chosen here, else
 * the one where it happens, for a view that follows the story.
 */
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
  /** "": none, the view follows again. */
  readonly choose: (host: HostId) => void;
  readonly follows: boolean;
}

type Asked = Pick<RoomProps, 'bench' | 'selection' | 'onSelect'>;

export function useHostChoice(asked: Asked, scene: HostId | null = null): HostChoice {
  const { bench, selection, onSelect } = asked;
  const [chosen, setChosen] = useState<HostId>('');
  const own = hostAt(bench, selectedHost(bench, selection) ?? '') ?? hostAt(bench, chosen);
  return {
    host: own ?? hostAt(bench, scene ?? '') ?? homeOf(bench),
    follows: own === undefined,
    choose(host) {
      setChosen(host);
      onSelect(host === '' ? null : { kind: 'host', host, nic: null });
    },
  };
}
