import { expect, test } from 'vitest';
import { mostLines, typedLines, withEntry, type Log, type LogEntry } from './terminalLog.ts';

const entry = (line: string, printed = 0): LogEntry => ({
  prompt: '$ ',
  line,
  printed: Array.from({ length: printed }, () => ''),
  fault: null,
});

const run = (...entries: readonly LogEntry[]): Log =>
  entries.reduce((log: Log, each) => withEntry(log, each), []);

test('a thousand commands leave five hundred lines at most, the newest ones', () => {
  const log = run(...Array.from({ length: 1000 }, (_, index) => entry(`c${index}`, 2)));
  expect(log.length * 3).toBeLessThanOrEqual(mostLines);
  expect(log.length).toBe(166);
  expect(log.at(-1)?.line).toBe('c999');
});

test('a single print longer than that is not kept', () => {
  expect(run(entry('a'), entry('b', 500))).toEqual([]);
});

test('the arrow finds every command once, and repetitions are one', () => {
  expect(typedLines(run(entry('a'), entry('a'), entry(''), entry('b'), entry('a')))).toEqual([
    'a',
    'b',
    'a',
  ]);
});
