/**
 * A terminal on one host: what its system prints in this world at this step, for typed commands
 * and for those of the menu. What is printed is data of `domain/os`.
 */
import { useEffect, useRef, useState } from 'react';
import { visibilityOf } from '../../../domain/bench/visibility.ts';
import type { Host, HostId } from '../../../domain/net/host.ts';
import { completionsOf, promptOf, runCommand } from '../../../domain/os/commands.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { useNames } from '../names.ts';
import type { RoomProps } from '../selection.ts';
import { Blank } from './Blank.tsx';
import { HostSelect } from './HostSelect.tsx';
import { Prompt } from './Prompt.tsx';
import { TerminalLines } from './TerminalLines.tsx';
import { typedLines, withEntry, type Log } from './terminalLog.ts';
import { tracesOf } from './traces.ts';
import { useHostChoice } from './useHostChoice.ts';

type ByHost<Value> = ReadonlyMap<HostId, Value>;

const withOne = <Value,>(all: ByHost<Value>, host: HostId, value: Value): ByHost<Value> =>
  new Map(all).set(host, value);

export function TerminalView(props: RoomProps) {
  const words = useWords('bindViews');
  const { host, choose } = useHostChoice(props);
  const [logs, setLogs] = useState<ByHost<Log>>(() => new Map());
  const [lines, setLines] = useState<ByHost<string>>(() => new Map());
  if (!visibilityOf(props.bench).results || host === undefined) return <Blank text={words.blank} />;
  return (
    <HostTerminal
      {...props}
      host={host}
      onHost={choose}
      log={logs.get(host.id) ?? []}
      line={lines.get(host.id) ?? ''}
      onLine={(line) => setLines((all) => withOne(all, host.id, line))}
      onLog={(log) => setLogs((all) => withOne(all, host.id, log))}
    />
  );
}

interface HostTerminalProps extends RoomProps {
  readonly host: Host;
  readonly onHost: (host: HostId) => void;
  readonly line: string;
  readonly onLine: (line: string) => void;
  readonly log: Log;
  readonly onLog: (log: Log) => void;
}

function HostTerminal(props: HostTerminalProps) {
  const { bench, simulation, frame, selection, host, onHost, log, onLog, line, onLine } = props;
  const { terminal: words } = useWords('bindViews');
  const names = useNames(bench.scenario);
  const { scenario, shown } = bench;
  const terminal = { scenario, simulation: simulation.here, step: frame.step, host, shown };
  const prompt = promptOf(terminal);
  const traces = tracesOf(selection, scenario, frame);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (log.length === 0) return;
    end.current?.scrollTo({ top: end.current.scrollHeight });
  }, [log]);
  const run = (command: string) => {
    const result = runCommand(terminal, command);
    const fault = result.ok ? null : result.fault;
    const said = fault?.code === 'command.unknown' ? fault.printed : [];
    onLog(
      withEntry(log, { prompt, line: command, printed: result.ok ? result.value : said, fault }),
    );
  };
  const common = completionsOf(terminal, '').map((line) => ({
    id: line,
    label: <span className="font-mono text-sm">{line}</span>,
    onChoose: () => run(line),
  }));
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 pb-1.5">
        <HostSelect scenario={scenario} host={host.id} onHost={onHost} />
        <Menu label={words.common} items={common} />
        <Button tone="quiet" disabled={log.length === 0} onClick={() => onLog([])}>
          {words.clear}
        </Button>
      </div>
      <ScrollRegion
        ref={end}
        role="log"
        label={words.log(names.host(host.id))}
        className="h-0 min-h-24 grow max-md:min-h-72 rounded-lg border border-line bg-paper px-2 py-1 font-mono text-[0.8125rem]"
      >
        {host.system === 'windows' ? (
          <p className="font-sans text-ink2">{words.documented}</p>
        ) : undefined}
        <TerminalLines log={log} traces={traces} />
      </ScrollRegion>
      <Prompt
        key={host.id}
        prompt={prompt}
        earlier={typedLines(log)}
        line={line}
        onLine={onLine}
        complete={(line) => completionsOf(terminal, line)}
        onRun={run}
      />
    </>
  );
}
