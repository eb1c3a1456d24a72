/**
 * The only door to the calendar: which day it is for the learner, as a number, so that what is due
 * can be counted, stored and tested. A test sets the browser's clock, or hands a day in.
 */

const dayMs = 86_400_000;

/** Days from 1970-01-01 to the day that the learner's own calendar shows. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayMs;
}

/** A day as people read it: "Mon, 23 Nov". */
export const formatDay = (day: number, language: string): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(day * dayMs));
