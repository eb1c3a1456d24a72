/** What tests expect on the screen, written by hand, not taken from the words. */
import type { OutcomeKind } from '../domain/connect/outcome.ts';

export const outcomeWords: Readonly<Record<OutcomeKind, string>> = {
  CONNECTED: 'connected',
  DELIVERED: 'delivered',
  ANSWERED: 'answered',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timed out',
  SILENCE: 'silence',
  ENETUNREACH: 'no route',
  EHOSTUNREACH: 'no host',
  EADDRNOTAVAIL: 'not sent',
  EACCES: 'not sent',
};
