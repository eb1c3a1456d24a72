/** A learner's way through a lesson, the drills and the hunts, in one tab and in two. */
import { expect, test } from 'vitest';
import type { Answered } from '../../domain/drill/history.ts';
import { createProgress, isFinished, noProgress, progressOf } from './progress.ts';

const today = 20_779;
const started = () => createProgress(noProgress, () => today);

const answered = (number: number, isRight = true): Answered => ({
  place: { skill: 'network', seed: 417, number },
  given: '10.0.0.0',
  isRight,
});

test('a lesson keeps its answers, its bench and its hints while the seed stays', () => {
  const store = started();
  const { open, answer, keep, hint } = store.getState();
  open('bind', 417, 'wildcard');
  answer('bind', 'wildcard', ['reached']);
  answer('bind', 'wildcard', ['reached', 'covers-all']);
  keep('bind', 'other-nic', 'bind=127.0.0.1');
  hint('bind', 'other-nic');
  hint('bind', 'other-nic');
  open('bind', 417, 'other-nic');
  expect(store.getState().work.bind).toMatchObject({
    seed: 417,
    part: 'other-nic',
    answers: { wildcard: ['reached', 'covers-all'] },
    texts: { 'other-nic': 'bind=127.0.0.1' },
    hints: { 'other-nic': 2 },
  });
  open('bind', 418, 'wildcard');
  expect(store.getState().work.bind).toMatchObject({
    seed: 418,
    answers: {},
    texts: {},
    hints: {},
  });
});

test('in a lesson that was never opened nothing is kept', () => {
  const store = started();
  store.getState().answer('bind', 'wildcard', ['reached']);
  expect(store.getState().work).toEqual({});
});

test('a part is finished on the day on which it was finished first', () => {
  let day = today;
  const store = createProgress(noProgress, () => day);
  store.getState().finish('bind', 'wildcard');
  day += 1;
  store.getState().finish('bind', 'wildcard');
  store.getState().finish('bind', 'other-nic');
  expect(store.getState().finished).toEqual({
    'bind/wildcard': today,
    'bind/other-nic': today + 1,
  });
});

test('a part is finished by its own name, never by one that every object has', () => {
  const store = started();
  expect(isFinished(store.getState(), 'bind', 'wildcard')).toBe(false);
  store.getState().finish('bind', 'wildcard');
  expect(isFinished(store.getState(), 'bind', 'wildcard')).toBe(true);
  expect(isFinished(store.getState(), 'firewall', 'wildcard')).toBe(false);
  const inherited = Object.create({ 'bind/gone': today });
  expect(isFinished({ finished: inherited }, 'bind', 'gone')).toBe(false);
});

test('answers carry their day and their order', () => {
  const store = started();
  store.getState().record(answered(1));
  store.getState().record(answered(2, false));
  expect(store.getState().log).toMatchObject([
    { place: { number: 1 }, isRight: true, day: today, nth: 1 },
    { place: { number: 2 }, isRight: false, day: today, nth: 2 },
  ]);
});

test('a log of thousands stays short, and its latest answers stay', () => {
  const store = started();
  for (let number = 1; number <= 1001; number += 1) store.getState().record(answered(number));
  const { log } = store.getState();
  expect(log.length).toBeLessThan(40);
  expect(log.at(-1)?.place.number).toBe(1001);
});

test('a hunt is kept with its day', () => {
  const store = started();
  const hunt = { level: 1, seed: 417, moves: 3, par: 2, solved: true };
  store.getState().hunted(hunt);
  expect(store.getState().hunts).toEqual([{ ...hunt, day: today, nth: 1 }]);
});

test('another tab’s progress comes in, but nothing moves in a lesson that is open here', () => {
  const [here, there] = [started(), started()];
  here.getState().open('bind', 1, 'here');
  for (const part of ['a', 'b', 'c']) there.getState().open('bind', 2, part);
  there.getState().open('firewall', 3, 'there');
  there.getState().finish('firewall', 'there');
  there.getState().record(answered(1));
  here.getState().takeOver(progressOf(there.getState()));
  const { work, finished, log } = here.getState();
  expect(work).toMatchObject({ bind: { seed: 1, part: 'here' }, firewall: { seed: 3 } });
  expect(finished).toEqual({ 'firewall/there': today });
  expect(log).toHaveLength(1);
  here.getState().record(answered(2));
  expect(here.getState().log.map(({ nth }) => nth)).toEqual([5, 6]);
});

test('a wipe holds in the other tab; its open lesson starts anew and goes on', () => {
  const [here, there] = [started(), started()];
  there.getState().open('bind', 2, 'wildcard');
  there.getState().answer('bind', 'wildcard', ['reached']);
  there.getState().finish('bind', 'wildcard');
  here.getState().takeOver(progressOf(there.getState()));
  here.getState().wipe();
  expect(progressOf(here.getState())).toEqual({ ...noProgress, era: 1 });
  there.getState().takeOver(progressOf(here.getState()));
  expect(there.getState().finished).toEqual({});
  expect(there.getState().work).toMatchObject({ bind: { seed: 2, answers: {} } });
  there.getState().answer('bind', 'wildcard', ['refused']);
  here.getState().takeOver(progressOf(there.getState()));
  expect(here.getState().work).toMatchObject({ bind: { answers: { wildcard: ['refused'] } } });
});

test('what was wiped comes back beside what was done since, also in the other tab', () => {
  const [here, there] = [started(), started()];
  here.getState().record(answered(1));
  here.getState().finish('bind', 'wildcard');
  here.getState().wipe();
  there.getState().takeOver(progressOf(here.getState()));
  here.getState().record(answered(2));
  here.getState().unwipe();
  expect(here.getState().log.map(({ place }) => place.number)).toEqual([1, 2]);
  expect(here.getState().wiped).toBeNull();
  there.getState().takeOver(progressOf(here.getState()));
  expect(progressOf(there.getState())).toEqual(progressOf(here.getState()));
  here.getState().unwipe();
  expect(here.getState().era).toBe(2);
});
