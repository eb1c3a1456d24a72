/**
 * A bench's text laid out in lines, and back: white space says nothing in it, so a paste from a
 * chat that has wrapped it is read, too, and so is a whole link. A fault is pointed at where it
 * stands in what was typed.
 */
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { formatBench, parseBench } from '../../../domain/bench/text.ts';
import { failed, type Result } from '../../../domain/result.ts';
import type { TextFault } from '../../../domain/text/pairs.ts';

/** A key a line, and under it what stands in its list. */
export const notationOf = (bench: BenchScenario): string =>
  formatBench(bench)
    .split('&')
    .map((pair) => pair.replace('=', pair.includes(';') ? '=\n  ' : '=').replaceAll(';', ';\n  '))
    .join('\n&');

interface Compact {
  readonly text: string;
  /** Where each of its characters stands in what was typed, and one more for the end. */
  readonly positions: readonly number[];
}

/** What stands before the text in a link. */
const linkHead = /^[^?]*#\/bind\?/;

function compactOf(typed: string): Compact {
  let text = '';
  const positions: number[] = [];
  for (let at = linkHead.exec(typed)?.[0].length ?? 0; at < typed.length; at += 1) {
    const character = typed.charAt(at);
    if (/\s/.test(character)) continue;
    text += character;
    positions.push(at);
  }
  return { text, positions: [...positions, typed.trimEnd().length] };
}

/** `at` in a fault counts in what was typed. */
export function readNotation(typed: string): Result<BenchScenario, TextFault> {
  const { text, positions } = compactOf(typed);
  const read = parseBench(text);
  if (read.ok) return read;
  const { at } = read.fault;
  return failed({ ...read.fault, at: positions[Math.min(at, text.length)] ?? typed.length });
}

export interface Spot {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The line around it, in three: before, the character, after. */
  readonly before: string;
  readonly character: string;
  readonly after: string;
}

export function spotAt(typed: string, at: number): Spot {
  const start = typed.lastIndexOf('\n', at - 1) + 1;
  const end = typed.indexOf('\n', at);
  const line = typed.slice(start, end < 0 ? undefined : end);
  const column = at - start;
  return {
    line: typed.slice(0, start).split('\n').length,
    column: column + 1,
    before: line.slice(0, column),
    character: line.charAt(column),
    after: line.slice(column + 1),
  };
}
