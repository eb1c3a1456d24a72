/**
 * A player of one's own for a controlled component: starts where a link says, follows its length,
 * its stops and the history, and tells where it stands.
 */
import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { isMoving, isPlaying } from './playback.ts';
import { createPlayer, stepOf, type PlayerStore } from './player.ts';

interface Options {
  readonly length: number;
  /** The step to stand at; a change moves the playhead there. */
  readonly at: number;
  /** Where stepping halts; keep the same array while nothing changes. */
  readonly stops?: readonly number[];
  /** Steps per second to begin with. */
  readonly speed?: number;
  /** The playhead stands at another step, passes by while it plays, or has been sent there. */
  readonly onAt?: (step: number) => void;
}

const everyStep: readonly number[] = [];

export function useNewPlayer(options: Options): PlayerStore {
  const { length, at, stops = everyStep, onAt } = options;
  const [player] = useState(() => createPlayer({ ...options, stops }));
  const told = useRef(at);

  useLayoutEffect(() => player.getState().setLength(length), [player, length]);
  useLayoutEffect(() => player.getState().setStops(stops), [player, stops]);

  useLayoutEffect(() => {
    // What we told ourselves comes back as `at`, perhaps while the next hop is under way.
    if (at === told.current) return;
    told.current = at;
    player.getState().jumpTo(at);
  }, [player, at]);

  const tell = useEffectEvent((step: number) => onAt?.(step));
  useLayoutEffect(
    () =>
      player.subscribe((state) => {
        const { playback } = state;
        const isHop = isMoving(playback) && !isPlaying(playback);
        const step = isHop ? playback.target : stepOf(state);
        if (step === told.current) return;
        told.current = step;
        tell(step);
      }),
    [player],
  );
  return player;
}
