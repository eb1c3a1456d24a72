/** Digits choose: 1 is the first of the options. Whose key it is, is left to the player's rules. */
import { useEffect, useEffectEvent } from 'react';
import { keyHolder } from '../../player/keyHolder.ts';
import { transportKey } from '../../player/keyRules.ts';
import { usePlayerSettings } from '../../player/settings.ts';

/** `count` 0: nothing is to be chosen. */
export function useDigits(count: number, onDigit: (index: number) => void): void {
  const { singleKeys } = usePlayerSettings();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = transportKey(event, keyHolder(event.target), singleKeys);
    const index = key === undefined || !/^[1-9]$/.test(key) ? -1 : Number(key) - 1;
    if (index < 0 || index >= count || event.repeat) return;
    event.preventDefault();
    onDigit(index);
  });
  useEffect(() => {
    if (count === 0) return undefined;
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [count]);
}
