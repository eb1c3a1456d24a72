/**
 * How a component reads the player around it. Whatever is not the moving layer reads the step,
 * which changes a few times a second; only the moving layer reads the position, at every frame.
 */
import { createContext, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import { isPlaying } from './playback.ts';
import type { PlayerActions, PlayerState, PlayerStore } from './player.ts';

export const PlayerContext = createContext<PlayerStore | undefined>(undefined);

export function usePlayerStore(): PlayerStore {
  const player = useContext(PlayerContext);
  if (!player) throw new Error('A component that plays stands outside of every PlayerProvider.');
  return player;
}

export const usePlayer = <Part>(selector: (state: PlayerState) => Part): Part =>
  useStore(usePlayerStore(), selector);

/** How many steps are done. */
export const useStep = (): number => usePlayer(({ playback }) => Math.floor(playback.position));

/** Where the playhead stands, for the moving layer, at every frame; whole steps under reduced motion. */
export function usePosition(): number {
  const player = usePlayerStore();
  const still = usePlayer((state) => state.still);
  useEffect(() => (still ? undefined : player.getState().watch()), [player, still]);
  return usePlayer(({ playback }) => (still ? Math.floor(playback.position) : playback.position));
}

export const useIsPlaying = (): boolean => usePlayer(({ playback }) => isPlaying(playback));

/** The actions never change, so reading them renders nothing anew. */
export const usePlayerActions = (): PlayerActions => usePlayerStore().getState();

/** Opens the list of keys; undefined where the player has none. */
export const ShowKeysContext = createContext<(() => void) | undefined>(undefined);
export const useShowKeys = (): (() => void) | undefined => useContext(ShowKeysContext);
