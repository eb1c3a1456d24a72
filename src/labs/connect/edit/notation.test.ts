import { describe, expect, test } from 'vitest';
import { bindPresets } from '../../../content/bindScenarios.ts';
import { formatBench } from '../../../domain/bench/text.ts';
import { notationOf, readNotation, spotAt } from './notation.ts';

/** The text after it was read, or where and what. */
function said(typed: string): string {
  const read = readNotation(typed);
  if (read.ok) return formatBench(read.value);
  const { line, column, character } = spotAt(typed, read.fault.at);
  return `${line}:${column} “${character}” ${read.fault.cause ?? read.fault.code}`;
}

test.each(bindPresets)('$id reads the same when it is laid out in lines', ({ scenario }) => {
  expect(said(notationOf(scenario))).toBe(formatBench(scenario));
});

test('a list is laid out one entry a line', () => {
  const read = readNotation(
    'hosts=ipc,pc,10.0.0.1/8@a;robot,10.0.0.2/8@a&serve=ipc:0.0.0.0:80&dial=',
  );
  expect(read.ok && notationOf(read.value)).toBe(
    'hosts=\n  ipc,pc,10.0.0.1/8@a;\n  robot,10.0.0.2/8@a\n&serve=ipc:0.0.0.0:80',
  );
});

describe('a paste', () => {
  const text = 'hosts=ipc,pc,10.0.0.1/8@a';
  test.each([
    ['a whole link', `https://example.org/app/#/bind?${text}&at=4`],
    ['a link wrapped by a chat', `https://example.org/#/bind?hosts=ipc,pc,\n10.0.\n0.1/8@a`],
    ['tabs and blanks around', `\t ${text} \n`],
  ])('of %s is read', (_name, typed) => {
    expect(said(typed)).toBe(text);
  });
});

test.each([
  ['hosts=ipc,pc,\n  10.0.0.300/8@a', '2:10 “3” RANGE'],
  ['hosts=\n  ipc,pc,10.0.0.1/8@a;\n  ipc,10.0.0.2/8@a', '3:3 “i” host.twice'],
  ['hosts', '1:6 “” text.noValue'],
  ['hosts=ipc\n&hosts=ipc', '2:2 “h” text.twice'],
])('%j is pointed at where it is wrong: %s', (typed, fault) => {
  expect(said(typed)).toBe(fault);
});
