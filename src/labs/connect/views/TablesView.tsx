/**
 * What one host knows at this step: interfaces, routes, ARP, sockets, processes, firewall. The rows
 * that the present event is about are lit and brought into sight.
 */
import { useEffect, useRef } from 'react';
import { visibilityOf } from '../../../domain/bench/visibility.ts';
import type { Host } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { useNames } from '../names.ts';
import type { RoomProps } from '../selection.ts';
import { Blank } from './Blank.tsx';
import { DataTable } from './DataTable.tsx';
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

function HostTables(props: RoomProps & { readonly host: Host }) {
  const { bench, simulation, frame, host, selection, onSelect } = props;
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
  const tables = [
    {
      caption: words.interfaces,
      empty: words.none,
      rows: interfaceRows(told),
      heads: [words.nic, words.address, words.mac, words.state],
    },
    {
      caption: words.routes,
      empty: words.noRoutes,
      rows: routeRows(told),
      heads: [words.network, words.via, words.nic, words.metric],
    },
    {
      caption: words.arp,
      empty: words.noArp,
      rows: arpRows(told),
      heads: [words.address, words.mac, words.nic],
    },
    {
      caption: words.sockets,
      empty: words.noSockets,
      rows: socketRows(told),
      heads: [words.protocol, words.state, words.local, words.peer, words.program],
    },
    {
      caption: words.processes,
      empty: words.noProcesses,
      rows: processRows(told),
      heads: [words.pid, words.program],
    },
    {
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
      {tables.map((table) => (
        <DataTable key={table.caption} {...table} {...{ lit, selection, onSelect }} />
      ))}
    </ScrollRegion>
  );
}
