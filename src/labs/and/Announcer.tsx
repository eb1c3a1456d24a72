/**
 * Says each step to a screen reader, politely: one sentence a step, and while it plays fast one an
 * octet, so that speech is not cut off sixteen times a second. Silent until something moves.
 */
import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useIsPlaying, usePlayer, useStep } from '../../player/usePlayer.ts';
import { spokenAt, type AndTrace } from './say.ts';

interface AnnouncerProps {
  readonly trace: AndTrace;
}

/** Steps a second that a sentence can keep up with. */
const SPEAKABLE = 0.5;

export function Announcer({ trace }: AnnouncerProps) {
  const words = useWords('and');
  const step = useStep();
  const isPlaying = useIsPlaying();
  const speed = usePlayer((state) => state.speed);
  const [first] = useState(step);
  const [moved, setMoved] = useState(false);
  if (!moved && step !== first) setMoved(true);
  const isFast = isPlaying && speed > SPEAKABLE;
  const isOver = trace.steps[step - 1]?.event.kind !== 'and.bit';
  const spoken = isFast && !isOver ? step - (step % 8) : step;
  return (
    <p role="status" className="sr-only">
      {moved ? spokenAt(trace, spoken, words) : ''}
    </p>
  );
}
