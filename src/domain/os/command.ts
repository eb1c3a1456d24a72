/**
 * What a command is: what it is called with, and a program that prints. Which commands a system
 * has is left to `linux/` and `windows/`, reading a line to `commands.ts`.
 */
import type { AddressFault, PortFault } from '../ip/faults.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import { parseIpv4 } from '../ip/parseIpv4.ts';
import { parsePort } from '../ip/parsePort.ts';
import type { Port } from '../net/host.ts';
import { failed, type Result } from '../result.ts';
import type { Terminal } from './terminal.ts';

/** A way to call a command, as its manual writes it: "ping -c 1 ADDRESS". */
export type Usage = string;

/** What is wrong with the words after a command's name; `word` is '' where one is missing. */
export type ArgumentFault =
  | { readonly code: 'command.option'; readonly word: string }
  | { readonly code: 'command.address'; readonly word: string; readonly cause: AddressFault }
  | { readonly code: 'command.port'; readonly word: string; readonly cause: PortFault };

export type Printed = Result<readonly string[], ArgumentFault>;

export interface Command {
  /** In the order of a menu. ADDRESS and PORT stand for what the world has. */
  readonly usages: readonly Usage[];
  /** `words`: what was typed after the command's name. */
  readonly run: (terminal: Terminal, words: readonly string[]) => Printed;
}

export const wrongWord = (word = ''): { readonly ok: false; readonly fault: ArgumentFault } =>
  failed({ code: 'command.option', word });

export function readAddress(word: string | undefined): Result<Ipv4, ArgumentFault> {
  if (word === undefined || /^[-/]/.test(word)) return wrongWord(word);
  const address = parseIpv4(word);
  return address.ok ? address : failed({ code: 'command.address', word, cause: address.fault });
}

export function readPort(word: string | undefined): Result<Port, ArgumentFault> {
  if (word === undefined) return wrongWord();
  const port = parsePort(word);
  return port.ok ? port : failed({ code: 'command.port', word, cause: port.fault });
}
