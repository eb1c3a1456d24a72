/**
 * How a component reads the player around it. Whatever tells of a step reads the step on the
 * screen, which changes a few times a second; what fills up reads how many are done; only the
 * moving layer reads the position, at every frame.
 */
import { createContext, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import { isPlaying, stepsDone } from './playback.ts';
import { stepOf, type PlayerActions, type PlayerState, type PlayerStore } from './player.ts';

export const PlayerContext = createContext<PlayerStore | undefined>(undefined);

export function usePlayerStore(): PlayerStore {
  const player = useContext(PlayerContext);
  if (!player) throw new Error('A component that plays stands outside of every PlayerProvider.');
  return player;
}

export const usePlayer = <Part>(selector: (state: PlayerState) => Part): Part =>
  useStore(usePlayerStore(), selector);

/** The step on the screen: its sentence, its number, what it lights. */
export const useStep = (): number => usePlayer(stepOf);

/** How many steps are done: for what a step leaves behind, which is not there while it is under way. */
export const useStepsDone = (): number => usePlayer(({ playback }) => stepsDone(playback));

/** Where the playhead stands, for the moving layer, at every frame; whole steps under reduced motion. */
export function usePosition(): number {
  const player = usePlayerStore();
  const still = usePlayer((state) => state.still);
  useEffect(() => (still ? undefined : player.getState().watch()), [player, still]);
  return usePlayer(({ playback }) => (still ? stepsDone(playback) : playback.position));
}

export const useIsPlaying = (): boolean => usePlayer(({ playback }) => isPlaying(playback));

/** The actions never change, so reading them renders nothing anew. */
export const usePlayerActions = (): PlayerActions => usePlayerStore().getState();

/** Opens the list of keys; undefined where the player has none. */
export const ShowKeysContext = createContext<(() => void) | undefined>(undefined);
export const useShowKeys = (): (() => void) | undefined => useContext(ShowKeysContext);
