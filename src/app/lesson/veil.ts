/**
 * What of the lab may be in the page before an answer is given: the scene, nothing that follows from
 * it. A question that is answered by reading a table shows the table.
 */
import type { LabPart } from '../../content/lesson.ts';
import type { Shown } from '../../labs/lab.ts';

const readings: readonly Shown[] = [
  'matrix',
  'story',
  'packets',
  'tables',
  'sockets',
  'terminal',
  'code',
];

/** Nothing that follows from the scene may show. */
export function isVeiled(part: LabPart, answers: readonly string[]): boolean {
  if (answers.length > 0) return false;
  if (part.kind === 'predict') return true;
  return part.kind === 'ask' && !readings.some((reading) => part.shows?.includes(reading));
}

const none: readonly Shown[] = [];
const stripAlone: readonly Shown[] = ['strip'];

export function shownNow({ shows = none }: LabPart, isBlind: boolean): readonly Shown[] {
  if (!isBlind) return shows;
  return shows.includes('strip') ? stripAlone : none;
}
