/**
 * Who gets a key: an open dialog, a menu or a text field first, then the widget in focus, then the
 * transport. A pure decision; what has the focus is found out in `keyHolder.ts`, and what a command
 * does is left to `useTransportKeys.ts`.
 */
export const commands = [
  'toggle',
  'stepForward',
  'stepBack',
  'toStart',
  'toEnd',
  'reset',
  'showKeys',
] as const;
export type Command = (typeof commands)[number];

/** Keys that widgets use alike, so that a holder keeps or leaves them together. */
type KeyGroup = 'activate' | 'move' | 'page' | 'character';

/** What has the focus, by the keys that it wants for itself. */
export type Holder = 'page' | 'button' | 'widget' | 'choice' | 'line' | 'text' | 'layer';

const keptBy: Readonly<Record<Holder, readonly KeyGroup[]>> = {
  page: [],
  button: ['activate'],
  // A slider, a bit grid, radio buttons, tabs.
  widget: ['activate', 'move'],
  // A select finds its options by their letters.
  choice: ['activate', 'move', 'character'],
  line: ['activate', 'move', 'character'],
  text: ['activate', 'move', 'character', 'page'],
  // An open dialog or menu.
  layer: ['activate', 'move', 'character', 'page'],
};

export const commandKeys: Readonly<Record<Command, readonly string[]>> = {
  toggle: [' ', 'k'],
  stepForward: ['ArrowRight', 'PageDown'],
  stepBack: ['ArrowLeft', 'PageUp'],
  toStart: ['Home'],
  toEnd: ['End'],
  reset: ['r'],
  showKeys: ['?'],
};

const groupOf = (key: string): KeyGroup => {
  if (key === ' ') return 'activate';
  if (key.startsWith('Page')) return 'page';
  return isCharacter(key) ? 'character' : 'move';
};

/** A letter, a digit or a sign: what WCAG 2.1.4 wants to be switched off on demand. */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' ';

/** The part of a KeyboardEvent that the decision asks for. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  /** A widget has used it. */
  readonly defaultPrevented: boolean;
}

const isModified = (press: KeyPress): boolean =>
  press.ctrlKey ||
  press.altKey ||
  press.metaKey ||
  // Many keyboards have "?" and other signs on a shifted key.
  (press.shiftKey && (!isCharacter(press.key) || /\p{L}/u.test(press.key)));

/** The key as the transport's lists name it, or undefined where it belongs to someone else. */
export function transportKey(
  press: KeyPress,
  holder: Holder,
  singleKeys: boolean,
): string | undefined {
  if (press.defaultPrevented || press.isComposing || isModified(press)) return undefined;
  if (isCharacter(press.key) && !singleKeys) return undefined;
  if (keptBy[holder].includes(groupOf(press.key))) return undefined;
  return isCharacter(press.key) ? press.key.toLowerCase() : press.key;
}

export const commandOf = (key: string): Command | undefined =>
  commands.find((command) => commandKeys[command].includes(key));

/** Holding a key down walks on, but does not play, pause, play, pause. */
export const repeats = (command: Command): boolean =>
  command === 'stepForward' || command === 'stepBack';
