/**
 * Gives a player to the components inside and time to the player. Several may stand on a page;
 * only one of them has `keys`.
 */
import { useLayoutEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { isMoving } from './playback.ts';
import type { PlayerStore } from './player.ts';
import { usePlayerSettings } from './settings.ts';
import { useClock } from './useClock.ts';
import { PlayerContext } from './usePlayer.ts';

interface Props {
  readonly player: PlayerStore;
  /** This player answers the keyboard. */
  readonly keys?: boolean;
  /** What the key `r` does; without it `r` does nothing. */
  readonly onReset?: () => void;
  readonly children: ReactNode;
}

export function PlayerProvider({ player, children }: Props) {
  const { reducedMotion } = usePlayerSettings();
  useLayoutEffect(() => player.getState().setStill(reducedMotion), [player, reducedMotion]);

  const moving = useStore(player, ({ playback }) => isMoving(playback));
  useClock(moving, (elapsedMs) => player.getState().tick(elapsedMs));

  return <PlayerContext value={player}>{children}</PlayerContext>;
}
