/** Who gets a key: a dialog or text field, the focused widget, the transport (WCAG 2.1.4). */
import { describe, expect, test } from 'vitest';
import { commandOf, repeats, transportKey, type Holder, type KeyPress } from './keyRules.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

const commandFor = (key: string, holder: Holder, more?: Partial<KeyPress>, singleKeys = true) => {
  const own = transportKey(press(key, more), holder, singleKeys);
  return own === undefined ? undefined : commandOf(own);
};

const all = {
  ' ': 'toggle',
  k: 'toggle',
  ArrowRight: 'stepForward',
  PageDown: 'stepForward',
  ArrowLeft: 'stepBack',
  PageUp: 'stepBack',
  Home: 'toStart',
  End: 'toEnd',
  r: 'reset',
  '?': 'showKeys',
} as const;

/** The keys that reach the transport, by what has the focus. */
const reached: Readonly<Record<Holder, readonly string[]>> = {
  page: Object.keys(all),
  button: ['k', 'ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', 'Home', 'End', 'r', '?'],
  widget: ['k', 'PageDown', 'PageUp', 'r', '?'],
  choice: ['PageDown', 'PageUp'],
  line: ['PageDown', 'PageUp'],
  text: [],
  layer: [],
};

describe.each(Object.entries(reached))('with the focus on a %s', (name, keys) => {
  test.each(Object.entries(all))('the key "%s"', (key, command) => {
    const holder = name as Holder;
    expect(commandFor(key, holder)).toBe(keys.includes(key) ? command : undefined);
  });
});

describe('never', () => {
  test.each(['ctrlKey', 'altKey', 'metaKey'])('with %s', (modifier) => {
    for (const key of Object.keys(all)) {
      expect(commandFor(key, 'page', { [modifier]: true })).toBeUndefined();
    }
  });

  test('with Shift, except for a sign that some keyboards have on a shifted key', () => {
    for (const key of [' ', 'K', 'R', 'ArrowRight', 'PageDown', 'Home']) {
      expect(commandFor(key, 'page', { shiftKey: true })).toBeUndefined();
    }
    expect(commandFor('?', 'page', { shiftKey: true })).toBe('showKeys');
  });

  test('when a widget has used the key, or an input method is composing with it', () => {
    for (const key of Object.keys(all)) {
      expect(commandFor(key, 'page', { defaultPrevented: true })).toBeUndefined();
      expect(commandFor(key, 'page', { isComposing: true })).toBeUndefined();
    }
  });
});

test('single-character keys can be switched off; the others stay', () => {
  const left = Object.keys(all).filter((key) => commandFor(key, 'page', {}, false));
  expect(left).toEqual([' ', 'ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', 'Home', 'End']);
});

test('caps lock changes nothing', () => {
  expect(commandFor('K', 'page')).toBe('toggle');
});

test('keys of the browser are not ours', () => {
  for (const key of ['Tab', 'Escape', 'Enter', 'F5', 'ArrowUp', 'ArrowDown', 'Dead', 'Process']) {
    expect(commandFor(key, 'page')).toBeUndefined();
  }
});

test('a key held down goes on stepping, and does nothing else twice', () => {
  expect(Object.values(all).filter((command) => repeats(command))).toEqual([
    'stepForward',
    'stepForward',
    'stepBack',
    'stepBack',
  ]);
});
