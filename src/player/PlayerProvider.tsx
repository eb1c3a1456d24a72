/**
 * Gives a player to the components inside, and time and keys to the player. Several may stand on a
 * page; at most one of them has `keys`.
 */
import { useCallback, useLayoutEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { KeysDialog } from './KeysDialog.tsx';
import { isMoving } from './playback.ts';
import type { PlayerStore } from './player.ts';
import { usePlayerSettings } from './settings.ts';
import { useClock } from './useClock.ts';
import { PlayerContext, ShowKeysContext } from './usePlayer.ts';
import { useTransportKeys, type Commands, type Shortcut } from './useTransportKeys.ts';

interface Props {
  readonly player: PlayerStore;
  /** This player answers the keyboard. */
  readonly keys?: boolean;
  /** What the key `r` does; without it `r` does nothing. */
  readonly onReset?: (() => void) | undefined;
  /** More single-character keys of the screen around it. */
  readonly shortcuts?: readonly Shortcut[];
  readonly children: ReactNode;
}

const none: readonly Shortcut[] = [];

export function PlayerProvider(props: Props) {
  const { player, keys = false, onReset, shortcuts = none, children } = props;
  const { reducedMotion } = usePlayerSettings();
  useLayoutEffect(() => player.getState().setStill(reducedMotion), [player, reducedMotion]);

  const moving = useStore(player, ({ playback }) => isMoving(playback));
  useClock(moving, (elapsedMs) => player.getState().tick(elapsedMs));

  const [keysShown, setKeysShown] = useState(false);
  const showKeys = useCallback(() => setKeysShown(true), []);
  const commands: Commands = { ...player.getState(), reset: onReset, showKeys };
  useTransportKeys(keys, commands, shortcuts);

  return (
    <PlayerContext value={player}>
      <ShowKeysContext value={keys ? showKeys : undefined}>{children}</ShowKeysContext>
      {keysShown ? (
        <KeysDialog commands={commands} shortcuts={shortcuts} onClose={() => setKeysShown(false)} />
      ) : undefined}
    </PlayerContext>
  );
}
