/** The labs that the app can open: what to load for each, words and all. One entry a lab. */
import type { Section } from '../i18n/messages.ts';
import type { LabId } from './route.ts';
import type { TextLab } from './textLab.tsx';

interface LabEntry {
  readonly load: () => Promise<TextLab>;
  readonly words: readonly Section[];
}

export const labs: Readonly<Record<LabId, LabEntry>> = {
  and: {
    load: () => Promise.reject(new Error('not there yet')),
    words: ['and', 'ip', 'player'],
  },
};
