/** How a lesson plays a lab: from the start when it says so, and it hears when the end is reached. */
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { PlayerStore } from '../player/player.ts';
import type { InLesson } from './lab.ts';

export function useCue(player: PlayerStore, { cue, onEnd }: InLesson): void {
  const heard = useRef(cue);
  useLayoutEffect(() => {
    if (cue === heard.current) return;
    heard.current = cue;
    player.getState().jumpTo(0);
    player.getState().play();
  }, [player, cue]);

  const tell = useEffectEvent(() => onEnd?.());
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
