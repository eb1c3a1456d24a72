/** How a lesson plays a lab: when it says so, from where it begins; and it hears when the end is reached. */
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { PlayerStore } from '../player/player.ts';
import type { InLesson } from './lab.ts';

/** `from`: the step before the first that is worth seeing. */
export function useCue(player: PlayerStore, { cue, onEnd }: InLesson, from = 0): void {
  const heard = useRef(cue);
  const tell = useEffectEvent(() => onEnd?.());
  useLayoutEffect(() => {
    if (cue === heard.current) return;
    heard.current = cue;
    player.getState().jumpTo(from);
    player.getState().play();
    // Where nothing happens, the end is here.
    if (player.getState().length === 0) tell();
  }, [player, cue, from]);

  useLayoutEffect(
    () =>
      player.subscribe(({ playback, length }, before) => {
        const isOver = length > 0 && playback.position === length;
        const wasOver = before.length === length && before.playback.position === length;
        if (isOver && !wasOver) tell();
      }),
    [player],
  );
}
