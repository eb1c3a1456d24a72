/**
 * The moving layer of one step, moved by the browser's own animation: we say where it stands and
 * how fast it goes when that changes, and no frame in between costs anything.
 */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { glideOf } from './glide.ts';
import { usePlayerStore } from './usePlayer.ts';

/** A whole step at one step a second; other speeds are a playback rate. */
const stepMs = 1000;

/**
 * The returned ref belongs on the element, which is in its keyframes while the step that begins
 * after `after` steps is under way, and as its styles say at any other time. Keep the same
 * keyframes; what a compositor moves alone (translate, opacity) costs least.
 */
export function useGlide<Place extends Element>(
  after: number,
  keyframes: Keyframe[],
): RefObject<Place | null> {
  const player = usePlayerStore();
  const place = useRef<Place>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    // Only when it first moves: under reduced motion it never does.
    let animation: Animation | undefined;
    let rate: number | null = null;
    const follow = () => {
      const glide = glideOf(player.getState(), after);
      // It runs by itself: the place has to be told only when the pace changes.
      if (glide !== null && glide.rate === rate && rate !== 0) return;
      rate = glide?.rate ?? null;
      if (glide === null) return animation?.cancel();
      animation = animation ?? element.animate(keyframes, { duration: stepMs, fill: 'both' });
      animation.currentTime = glide.done * stepMs;
      animation.playbackRate = glide.rate;
      if (glide.rate === 0) animation.pause();
      else animation.play();
    };
    follow();
    const leave = player.subscribe(follow);
    return () => {
      leave();
      animation?.cancel();
    };
  }, [player, after, keyframes]);
  return place;
}
