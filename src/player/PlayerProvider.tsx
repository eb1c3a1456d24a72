/**
 * Gives a player to the components inside, and time and keys to the player. Several may stand on a
 * page; at most one of them has `keys`.
 */
import { useCallback, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { KeysDialog } from './KeysDialog.tsx';
import { waitMs, type PlayerStore } from './player.ts';
import { usePlayerSettings } from './settings.ts';
import { startClock } from './useClock.ts';
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

  useTime(player);

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

/** The playhead moves by the clock, and the clock sleeps while nothing happens that anybody sees. */
function useTime(player: PlayerStore): void {
  useEffect(() => {
    const { tick, follow } = player.getState();
    const clock = startClock(() => waitMs(player.getState()), tick);
    follow(clock.elapsed);
    clock.replan();
    const leave = player.subscribe(clock.replan);
    return () => {
      leave();
      follow(() => 0);
      clock.stop();
    };
  }, [player]);
}
