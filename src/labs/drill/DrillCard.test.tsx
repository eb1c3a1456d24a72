/** What a card shows before an answer, and above all what it does not; and what it shows after. */
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { itemAt, type Item } from '../../domain/drill/item.ts';
import { skills, type Skill } from '../../domain/drill/skill.ts';
import { createDictionary } from '../../i18n/dictionary.ts';
import { drill } from '../../i18n/en/drill.ts';
import { drillFeedback } from '../../i18n/en/drillFeedback.ts';
import { misconceptions } from '../../i18n/en/misconceptions.ts';
import { isSlipRule } from '../../domain/drill/wrongRule.ts';
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx';
import { DrillCard } from './DrillCard.tsx';

const nothing = () => undefined;

function cardOf(item: Item, given: string | null): string {
  return renderToString(
    <LanguageProvider dictionary={createDictionary('en', { drill, drillFeedback, misconceptions })}>
      <DrillCard item={item} given={given} onAnswer={nothing} onNext={nothing} takesFocus={false} />
    </LanguageProvider>,
  );
}

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');

const itemsOf = (skill: Skill): readonly Item[] =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((number) => itemAt({ skill, seed: 21, number }));

describe.each(skills)('%s', (skill) => {
  test('shows every option alike before an answer, or none', () => {
    for (const item of itemsOf(skill)) {
      const html = cardOf(item, null);
      expect(html).not.toMatch(/undefined|NaN|\[object/);
      expect(wordsOf(html)).not.toContain(drill.next);
      const buttons = [...html.matchAll(/<button[^>]*>.*?<\/button>/g)].map(([button]) => button);
      if (item.options === null) {
        expect(html.replace(/id="[^"]*"|for="[^"]*"|aria-\w+="[^"]*"/g, '')).not.toContain(
          `>${item.right}<`,
        );
        continue;
      }
      // Without their texts all are the same, so nothing in them can tell.
      const shapes = buttons.map((button) =>
        button.replace(/>[^<]*</g, '><').replaceAll(/<\/?(?:span|strong)[^>]*>/g, ''),
      );
      expect(shapes.length).toBe(item.options.length);
      expect(new Set(shapes).size).toBe(1);
    }
  });

  test('shows after an answer what was right, and the idea behind it', () => {
    for (const item of itemsOf(skill)) {
      for (const { text, rule } of item.slips) {
        const words = wordsOf(cardOf(item, text));
        expect(words).toContain(drill.next);
        expect(words.replaceAll(/[\s`*]/g, '')).toContain(
          `${isSlipRule(rule) ? drillFeedback.slips[rule] : misconceptions[rule]}${drillFeedback.way(item)}`.replaceAll(
            /[\s`*]/g,
            '',
          ),
        );
      }
      expect(wordsOf(cardOf(item, item.right))).toContain('Right.');
    }
  });

  test('marks the right option after an answer, the chosen one if it was wrong, and no other', () => {
    for (const item of itemsOf(skill)) {
      if (item.options === null) continue;
      for (const given of item.options) {
        const buttons = cardOf(item, given).match(/<button[^>]*>.*?<\/button>/g) ?? [];
        const answers = buttons.slice(0, item.options.length);
        const marks = item.options.map((option) => {
          if (option === item.right) return drill.isRight;
          return option === given ? drill.isYours : '';
        });
        const told = answers.map((button) =>
          [drill.isRight, drill.isYours].filter((mark) => wordsOf(button).includes(mark)).join(' '),
        );
        expect(told).toEqual(marks);
      }
    }
  });
});
