/** Tabs as they come and go: stores of their own, one storage, and what each has on its bench. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Kept } from '../parts.ts';
import { createNotices } from '../stores/notices.ts';
import { createProgress } from '../stores/progress.ts';
import { benchOf, createSession } from '../stores/session.ts';
import { createSettings } from '../stores/settings.ts';
import { keepStores } from './keepStores.ts';

const entries = new Map<string, string>();
const localStorage = {
  getItem: (key: string) => entries.get(key) ?? null,
  setItem: (key: string, text: string) => void entries.set(key, text),
};

beforeEach(() => {
  entries.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A tab that nobody tells of the others: it finds out by itself when it saves. */
function tab() {
  const window = Object.assign(new EventTarget(), { localStorage });
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', new EventTarget());
  const stores = {
    session: createSession(),
    settings: createSettings(),
    progress: createProgress(),
    notices: createNotices(),
    kept: createStore<Kept>()(() => 'unknown'),
  };
  keepStores(stores);
  return {
    ...stores,
    edit(text: string) {
      stores.session.getState().edit('and', text);
      stores.session.getState().rest();
    },
    save: () => window.dispatchEvent(new Event('pagehide')),
    past: () => benchOf(stores.session.getState(), 'and').history.past,
  };
}

test('another tab’s work is on this tab’s bench once it saves, and in every save from then on', () => {
  const here = tab();
  here.edit('a=1');
  here.save();
  const there = tab();
  there.edit('a=2');
  there.edit('a=3');
  there.save();
  here.edit('a=4');
  here.save();
  expect(here.past()).toEqual(['a=2', 'a=3', 'a=1']);
  here.edit('a=5');
  here.save();
  expect(here.past()).toEqual(['a=2', 'a=3', 'a=1', 'a=4']);
  expect(tab().past()).toEqual(here.past());
});

test('a tab’s own save is no news to it: nothing on the screen is made anew', () => {
  const here = tab();
  here.edit('a=1');
  here.progress.getState().finish('bind', 'wildcard');
  here.save();
  const [{ benches }, progress] = [here.session.getState(), here.progress.getState()];
  here.save();
  here.save();
  expect(here.session.getState().benches).toBe(benches);
  expect(here.progress.getState()).toBe(progress);
});

test('what was taken over is kept already and starts no save', () => {
  const [here, there] = [tab(), tab()];
  there.edit('a=2');
  there.save();
  here.save();
  expect(here.past()).toEqual([]);
  expect(benchOf(here.session.getState(), 'and').history.present).toBe('a=2');
  expect(vi.getTimerCount()).toBe(0);
});
