/**
 * Says each step of the shown attempt to a screen reader, politely, one sentence a step. Silent
 * until something moves, and while it plays too fast to be heard.
 */
import { useState } from 'react';
import { useIsPlaying, usePlayer, useStep } from '../../player/usePlayer.ts';

interface AnnouncerProps {
  readonly sentence: string;
}

/** Steps a second that a sentence can keep up with. */
const SPEAKABLE = 0.5;

export function Announcer({ sentence }: AnnouncerProps) {
  const step = useStep();
  const isPlaying = useIsPlaying();
  const speed = usePlayer((state) => state.speed);
  const [first] = useState(step);
  const [moved, setMoved] = useState(false);
  if (!moved && step !== first) setMoved(true);
  const isFast = isPlaying && speed > SPEAKABLE;
  return (
    <p role="status" className="sr-only">
      {moved && !isFast ? sentence : ''}
    </p>
  );
}
