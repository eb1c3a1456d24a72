/**
 * The keyboard of one player: asks `keyRules.ts` whose a key is and runs the command. Listens on
 * the window, after every widget had its turn.
 */
import { useEffect, useEffectEvent } from 'react';
import { keyHolder } from './keyHolder.ts';
import { commandOf, repeats, transportKey, type Command } from './keyRules.ts';
import { usePlayerSettings } from './settings.ts';

/** A single-character key of the screen around the player: `o` for the operating system. */
export interface Shortcut {
  /** One character; a letter in lower case. */
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

export type Commands = Readonly<Record<Command, (() => void) | undefined>>;

interface KeyAction {
  readonly run: () => void;
  readonly repeats: boolean;
}

function actionOf(
  key: string,
  commands: Commands,
  shortcuts: readonly Shortcut[],
): KeyAction | undefined {
  const command = commandOf(key);
  const run = command ? commands[command] : shortcuts.find((its) => its.key === key)?.run;
  return run && { run, repeats: command !== undefined && repeats(command) };
}

export function useTransportKeys(
  enabled: boolean,
  commands: Commands,
  shortcuts: readonly Shortcut[],
): void {
  const { singleKeys } = usePlayerSettings();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = transportKey(event, keyHolder(event.target), singleKeys);
    const action = key === undefined ? undefined : actionOf(key, commands, shortcuts);
    if (!action) return;
    // Even a repeated key that does nothing must not scroll the page.
    event.preventDefault();
    if (!event.repeat || action.repeats) action.run();
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [enabled]);
}
