/** Keys choose, wherever the focus is. Whose key it is, is left to the player's rules. */
import { useEffect, useEffectEvent } from 'react';
import { keyHolder } from '../../player/keyHolder.ts';
import { transportKey } from '../../player/keyRules.ts';
import { usePlayerSettings } from '../../player/settings.ts';

/** No keys: nothing is to be chosen. */
export function useChoiceKeys(keys: readonly string[], onChoose: (index: number) => void): void {
  const { singleKeys } = usePlayerSettings();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = transportKey(event, keyHolder(event.target), singleKeys);
    const index = key === undefined ? -1 : keys.indexOf(key);
    if (index < 0 || event.repeat) return;
    event.preventDefault();
    onChoose(index);
  });
  const isOpen = keys.length > 0;
  useEffect(() => {
    if (!isOpen) return undefined;
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [isOpen]);
}
