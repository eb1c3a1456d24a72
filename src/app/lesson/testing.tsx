/** What the tests of lessons share: a part's screen as text, with whatever the learner did so far. */
import { renderToString } from 'react-dom/server';
import { createDictionary, type Dictionary } from '../../i18n/dictionary.ts';
import type { Section } from '../../i18n/messages.ts';
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx';
import type { LoadedLesson } from './loadLesson.ts';
import type { Course } from './PartFrame.tsx';
import { PartView } from './PartView.tsx';
import type { Desk } from './useDesk.ts';

const sections: readonly Section[] = [
  'shell',
  'learn',
  'misconceptions',
  'glossary',
  'drill',
  'player',
  'ip',
  'and',
  'bind',
  'bindViews',
  'bindEdit',
  'connect',
];

export async function fullDictionary(): Promise<Dictionary> {
  const dictionary = createDictionary('en');
  await Promise.all(sections.map((section) => dictionary.load(section)));
  return dictionary;
}

const nothing = () => undefined;

export const emptyDesk: Desk = {
  answers: [],
  text: null,
  hints: 0,
  isFinished: false,
  answer: nothing,
  keep: nothing,
  askHint: nothing,
  finish: nothing,
};

const course: Course = { number: 1, of: 9, next: '#/learn', takesFocus: false, below: null };

export interface Shot {
  readonly lesson: LoadedLesson;
  readonly part: string;
  readonly seed: number;
  readonly desk?: Partial<Desk>;
}

export function screenOf({ lesson, part, seed, desk }: Shot, dictionary: Dictionary): string {
  return renderToString(
    <LanguageProvider dictionary={dictionary}>
      <PartView
        lesson={lesson}
        here={{ lesson: lesson.slug, part, seed }}
        desk={{ ...emptyDesk, ...desk }}
        course={course}
      />
    </LanguageProvider>,
  );
}

/** Only the words of a page, as they are read. */
export const wordsIn = (html: string): string =>
  html
    .replaceAll('<!-- -->', '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
