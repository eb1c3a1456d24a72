/** What learners do on a bench: edit, drag, open, undo. */
import { expect, test } from 'vitest';
import { addressOf, benchOf, createSession } from './session.ts';

const bench = (session: ReturnType<typeof createSession>) => benchOf(session.getState(), 'and');

test('edits of one gesture are one step back, edits at rest one each', () => {
  const session = createSession();
  const { open, edit, rest, undo } = session.getState();
  open('and', 'a=1', 0);
  edit('and', 'a=2');
  edit('and', 'a=3');
  rest();
  edit('and', 'a=4');
  undo('and');
  expect(bench(session).history.present).toBe('a=3');
  undo('and');
  expect(bench(session).history.present).toBe('a=1');
});

test('an edit right after an undo is a step of its own', () => {
  const session = createSession();
  const { open, edit, undo } = session.getState();
  open('and', 'a=1', 0);
  edit('and', 'a=2');
  undo('and');
  edit('and', 'a=3');
  undo('and');
  expect(bench(session).history.present).toBe('a=1');
});

test('an edit leaves the playhead where it stands, opening moves it', () => {
  const session = createSession();
  const { open, edit, stand } = session.getState();
  open('and', 'a=1', 3);
  stand('and', 9);
  edit('and', 'a=2');
  expect(bench(session).at).toBe(9);
  open('and', 'a=3', 0);
  expect(bench(session).at).toBe(0);
});

test('what a link replaces can be brought back', () => {
  const session = createSession();
  const { open, edit, undo } = session.getState();
  open('and', 'a=1', 0);
  edit('and', 'own');
  open('and', 'link', 27);
  undo('and');
  expect(bench(session).history.present).toBe('own');
});

test('the address of a bench names its step unless it is the start', () => {
  const { history } = benchOf({ benches: {} }, 'and');
  expect(addressOf('and', { history: { ...history, present: 'a=1' }, at: 0 })).toBe('#/and?a=1');
  expect(addressOf('and', { history: { ...history, present: 'a=1' }, at: 5 })).toBe(
    '#/and?a=1&at=5',
  );
});

test('another tab’s work becomes the oldest past; a lab not opened here stands as it does there', () => {
  const [here, there] = [createSession(), createSession()];
  here.getState().open('and', 'a=1', 3);
  there.getState().open('and', 'a=2', 0);
  there.getState().open('bind', 'bind=1', 5);
  here.getState().takeOver(there.getState().benches);
  expect(here.getState().benches).toEqual({
    and: { history: { past: ['a=2'], present: 'a=1', future: [] }, at: 3 },
    bind: { history: { past: [], present: 'bind=1', future: [] }, at: 5 },
  });
});
