/**
 * What one host knows at this step: interfaces, routes, ARP, sockets, processes, firewall. The rows
 * that the present event is about are lit and brought into sight. For lessons about programs there
 * is a view of two of these tables alone.
 */
import { useEffect, useRef } from 'react';
import { homeOf } from '../../../domain/bench/scenario.ts';
import { visibilityOf } from '../../../domain/bench/visibility.ts';
import type { Host } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { useNames } from '../names.ts';
import type { RoomProps } from '../selection.ts';
import { Blank } from './Blank.tsx';
import { DataTable, type TableContent } from './DataTable.tsx';
import {
  arpRows,
  firewallRows,
  interfaceRows,
  processRows,
  routeRows,
  socketRows,
  type Told,
} from './hostTables.ts';
import { HostSelect } from './HostSelect.tsx';
import { litKeys } from './litRows.ts';
import { useHostChoice } from './useHostChoice.ts';

export function TablesView(props: RoomProps) {
  const words = useWords('bindViews');
  const { host, choose, follows } = useHostChoice(props, props.frame.shown?.event?.host ?? null);
  if (!visibilityOf(props.bench).results || host === undefined) return <Blank text={words.blank} />;
  return (
    <>
      <div className="pb-1.5">
        <HostSelect
          scenario={props.bench.scenario}
          host={host.id}
          onHost={choose}
          follows={follows}
        />
      </div>
      <HostTables {...props} host={host} />
    </>
  );
}

/** Which programs run on the PC with the server, and what they hold; wherever the story is. */
export function SocketsView(props: RoomProps) {
  const words = useWords('bindViews');
  const home = homeOf(props.bench);
  if (!visibilityOf(props.bench).results || home === undefined) return <Blank text={words.blank} />;
  return <HostTables {...props} host={home} only={['sockets', 'processes']} />;
}

type TableId = 'interfaces' | 'routes' | 'arp' | 'sockets' | 'processes' | 'firewall';

interface HostTablesProps extends RoomProps {
  readonly host: Host;
  /** undefined: all of them. */
  readonly only?: readonly TableId[];
}

function HostTables(props: HostTablesProps) {
  const { bench, simulation, frame, host, only, selection, onSelect } = props;
  const { tables: words } = useWords('bindViews');
  const names = useNames(bench.scenario);
  const list = useRef<HTMLDivElement>(null);
  const { scenario, shown } = bench;
  const terminal = { scenario, simulation: simulation.here, step: frame.step, host, shown };
  const told: Told = { terminal, words, names };
  const event = frame.shown?.event ?? null;
  useEffect(() => {
    if (event === null) return;
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (row === null || row === undefined) return;
    // Only the list scrolls: the page stays where the learner has it.
    // A row's own place counts within its table.
    const top = row.offsetTop + (row.closest('table')?.offsetTop ?? 0);
    list.current?.scrollTo({ top: top - list.current.clientHeight / 2 });
  }, [event]);
  const lit = litKeys(event, scenario, host.id);
  const tables: readonly (TableContent & { readonly id: TableId })[] = [
    {
      id: 'interfaces',
      caption: words.interfaces,
      empty: words.none,
      rows: interfaceRows(told),
      heads: [words.nic, words.address, words.mac, words.state],
    },
    {
      id: 'routes',
      caption: words.routes,
      empty: words.noRoutes,
      rows: routeRows(told),
      heads: [words.network, words.via, words.nic, words.metric],
    },
    {
      id: 'arp',
      caption: words.arp,
      empty: words.noArp,
      rows: arpRows(told),
      heads: [words.address, words.mac, words.nic],
    },
    {
      id: 'sockets',
      caption: words.sockets,
      empty: words.noSockets,
      rows: socketRows(told),
      heads: [words.protocol, words.state, words.local, words.peer, words.program],
    },
    {
      id: 'processes',
      caption: words.processes,
      empty: words.noProcesses,
      rows: processRows(told),
      heads: [words.pid, words.program],
    },
    {
      id: 'firewall',
      caption: words.firewall,
      empty: words.firewallOff,
      rows: firewallRows(told),
      heads: [words.rule, words.nic, words.from, words.protocol, words.port, words.verdict],
    },
  ];
  return (
    <ScrollRegion
      ref={list}
      label={names.host(host.id)}
      className="h-0 min-h-40 grow max-md:min-h-96 space-y-2.5"
    >
      {tables
        .filter(({ id }) => only === undefined || only.includes(id))
        .map(({ id, ...table }) => (
          <DataTable key={id} {...table} {...{ lit, selection, onSelect }} />
        ))}
    </ScrollRegion>
  );
}
