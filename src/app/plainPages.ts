/**
 * The pages that are no labs: what each takes, fetched when it is asked for. One entry a page. Each
 * has a text, which its link carries, and shows what the text says.
 */
import type { ComponentType } from 'react';
import type { Section } from '../i18n/messages.ts';
import '../ui/theme.css';
import type { CheckText } from './link.ts';
import type { PlainId } from './route.ts';

export interface PlainPageProps {
  readonly text: string;
  readonly onText: (text: string, how: 'push' | 'replace') => void;
}

export interface PlainPage {
  readonly check: CheckText;
  /** What the page shows when a link says nothing; not always the same. */
  readonly initial: () => string;
  readonly Page: ComponentType<PlainPageProps>;
}

interface PlainEntry {
  readonly load: () => Promise<PlainPage>;
  readonly words: readonly Section[];
}

export const plainPages: Readonly<Record<PlainId, PlainEntry>> = {
  learn: {
    load: () => import('./pages/LearnPage.tsx').then(({ learnPage }) => learnPage),
    words: ['learn', 'course', 'misconceptions', 'glossary', 'drill'],
  },
  review: {
    load: () => import('./pages/ReviewPage.tsx').then(({ reviewPage }) => reviewPage),
    words: ['course', 'drill'],
  },
  hunt: {
    load: () => import('./pages/HuntPage.tsx').then(({ huntPage }) => huntPage),
    words: ['hunt', 'bind', 'bindEdit', 'bindViews', 'connect', 'ip', 'misconceptions', 'glossary'],
  },
  practice: {
    load: () => import('./pages/PracticePage.tsx').then(({ practicePage }) => practicePage),
    words: ['drill'],
  },
  ports: {
    load: () => import('./pages/PortsPage.tsx').then(({ portsPage }) => portsPage),
    words: ['ports', 'ip'],
  },
};
