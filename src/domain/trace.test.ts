/** A story told by hand: a till that takes and gives. */
import { expect, test } from 'vitest';
import { failed, ok } from './result.ts';
import { stateAt, traceOf } from './trace.ts';

const till = traceOf(10, [5, -3, 20], (coins, moved) => coins + moved);

test('every step holds its event and the whole state after it', () => {
  expect(till).toEqual({
    start: 10,
    steps: [
      { event: 5, state: 15 },
      { event: -3, state: 12 },
      { event: 20, state: 32 },
    ],
  });
});

test.each([
  ['before the first event', 0, 10],
  ['after the first', 1, 15],
  ['after the second', 2, 12],
  ['after the last', 3, 32],
  ['past the end', 4, 32],
  ['far past the end', 999, 32],
])('the state %s', (_, step, coins) => {
  expect(stateAt(till, step)).toBe(coins);
});

test('a story without events has its start alone', () => {
  const quiet = traceOf('closed', [], () => 'open');
  expect(quiet).toEqual({ start: 'closed', steps: [] });
  expect(stateAt(quiet, 1)).toBe('closed');
});

test('an answer is a value or a fault, and says which', () => {
  expect(ok(7)).toEqual({ ok: true, value: 7 });
  expect(failed('text.twice')).toEqual({ ok: false, fault: 'text.twice' });
});
