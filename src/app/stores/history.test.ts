/** Undo and redo as laws on a list of texts, and two tabs that become one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canUndo,
  historyLimit,
  historyOf,
  merged,
  redone,
  startOf,
  undone,
  withPresent,
  withPresentReplaced,
  type History,
} from './history.ts';

const after = (...texts: string[]): History => texts.reduce(withPresent, historyOf(''));

test('undo goes back one state at a time, redo forward again', () => {
  const history = after('a', 'b', 'c');
  expect(undone(history)).toEqual({ past: ['a'], present: 'b', future: ['c'] });
  expect(undone(undone(history))).toEqual({ past: [], present: 'a', future: ['b', 'c'] });
  expect(redone(undone(history))).toEqual(history);
});

test('reset leads to the preset that was opened last, else to the first set-up', () => {
  const lab = { initial: 'first', isPreset: (text: string) => text.startsWith('preset') };
  expect(startOf(after('own', 'own 2'), lab)).toBe('first');
  const worked = after('preset 1', 'own', 'preset 2', 'own 2', 'own 3');
  expect(startOf(worked, lab)).toBe('preset 2');
  expect(startOf(undone(undone(undone(worked))), lab)).toBe('preset 1');
  expect(startOf(withPresent(worked, 'preset 2'), lab)).toBe('preset 2');
});

test('there is nothing before the first state and nothing after the last', () => {
  const history = after('a');
  expect(canUndo(history)).toBe(false);
  expect(undone(history)).toBe(history);
  expect(redone(history)).toBe(history);
});

test('a new state after undo forgets what was undone', () => {
  expect(withPresent(undone(after('a', 'b')), 'c')).toEqual({
    past: ['a'],
    present: 'c',
    future: [],
  });
});

test('a gesture is one step back, however many states it passes through', () => {
  const dragged = ['/25', '/26', '/27'].reduce(
    withPresentReplaced,
    withPresent(after('/24'), '/25'),
  );
  expect(dragged.present).toBe('/27');
  expect(undone(dragged).present).toBe('/24');
});

test('a gesture that ends where it began is no step, and loses nothing', () => {
  const back = withPresentReplaced(withPresent(after('a', 'b'), 'x'), 'b');
  expect(undone(back).present).toBe('a');
  expect(undone(withPresentReplaced(back, 'c')).present).toBe('b');
});

test('the oldest states go first when there are too many', () => {
  const history = after(...Array.from({ length: historyLimit + 50 }, (_, at) => String(at)));
  expect(history.past).toHaveLength(historyLimit);
  expect(history.past[0]).toBe('49');
});

test('there are no more states to redo than to undo, however much two tabs did', () => {
  const texts = Array.from({ length: historyLimit + 1 }, (_, at) => String(at));
  let history = merged(
    texts.slice(0, 61).reduce((now) => undone(now), after(...texts)),
    after(...texts.map((text) => `other ${text}`)),
  );
  for (let times = 0; times < 60; times += 1) history = undone(history);
  expect(history.future).toHaveLength(historyLimit);
  expect(redone(history).present).toBe(history.future[0]);
});

test('as many redos as undos lead back to where it all stood', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.nat(20), (texts, times) => {
      const history = after(...texts);
      let walked = history;
      let steps = 0;
      while (steps < times && canUndo(walked)) {
        walked = undone(walked);
        steps += 1;
      }
      for (; steps > 0; steps -= 1) walked = redone(walked);
      expect(walked).toEqual(history);
    }),
  );
});

test('another tab’s states become the oldest past; what is on the screen stays', () => {
  expect(merged(after('a', 'mine'), after('a', 'b', 'theirs'))).toEqual({
    past: ['b', 'theirs', 'a'],
    present: 'mine',
    future: [],
  });
});

test('merging is a union: once merged, merging again changes nothing', () => {
  const histories = fc.array(fc.string(), { maxLength: 6 }).map((texts) => after(...texts));
  fc.assert(
    fc.property(histories, histories, (mine, theirs) => {
      const both = merged(mine, theirs);
      const all = new Set([...both.past, both.present, ...both.future]);
      for (const text of [...theirs.past, theirs.present, mine.present]) {
        expect(text === '' || all.has(text)).toBe(true);
      }
      expect(merged(both, theirs)).toEqual(both);
    }),
  );
});
