/** The log of a terminal: each command, what it printed, and what was wrong with the line. */
import type { CommandFault } from '../../../domain/os/commands.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Log } from './terminalLog.ts';
import { isTraced } from './traces.ts';

interface FaultWords {
  readonly terminal: Messages['bindViews']['terminal'];
  readonly ip: Messages['ip'];
}

function sentenceOf(fault: CommandFault, { terminal, ip }: FaultWords): string {
  switch (fault.code) {
    case 'command.unknown':
      return terminal.unknown(fault.word);
    case 'command.option':
      return terminal.option(fault.word);
    case 'command.address':
      return `${ip.addressFault(fault.cause)} ${terminal.usage}`;
    case 'command.port':
      return `${ip.portFault(fault.cause)} ${terminal.usage}`;
  }
}

interface TerminalLinesProps {
  readonly log: Log;
  /** What stands in the lines that are about what another view selected. */
  readonly traces: readonly string[];
}

export function TerminalLines({ log, traces }: TerminalLinesProps) {
  const words = { terminal: useWords('bindViews').terminal, ip: useWords('ip') };
  return log.map(({ prompt, line, printed, fault }, index) => (
    <div key={index}>
      <p className="wrap-anywhere whitespace-pre-wrap text-ink2">
        {prompt}
        <span className="font-semibold text-ink">{line}</span>
      </p>
      {printed.length === 0 ? undefined : (
        <pre className="w-max min-w-full whitespace-pre">
          {printed.map((text, place) => (
            <span
              key={place}
              className={isTraced(text, traces) ? 'block outline-2 outline-accent' : 'block'}
            >
              {text === '' ? ' ' : text}
            </span>
          ))}
        </pre>
      )}
      {fault === null ? undefined : (
        <div className="pb-1 font-sans">
          <p className="text-no">{sentenceOf(fault, words)}</p>
          <ul className="pl-4 font-mono">
            {fault.usages.map((usage) => (
              <li key={usage}>{usage}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  ));
}
