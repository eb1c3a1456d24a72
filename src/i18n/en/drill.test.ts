/** What the drills say: the task tells no answer, feedback is two sentences that name something. */
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../domain/drill/testing.ts';
import { skills } from '../../domain/drill/skill.ts';
import { isSlipRule, wrongRules, type WrongRule } from '../../domain/drill/wrongRule.ts';
import { plainText } from '../../ui/rich.ts';
import { drill } from './drill.ts';
import { drillFeedback } from './drillFeedback.ts';
import { misconceptions } from './misconceptions.ts';

/** Full stops that end a sentence, not those of an address. */
const sentencesIn = (text: string): number => plainText(text).match(/[.?](?:\s|$)/g)?.length ?? 0;

const isBroken = (text: string): boolean =>
  /undefined|null|NaN|\[object|!|\*\*|``/.test(text) || text.includes('  ');

/** Where the answer can be one of the numbers that the task cannot do without. */
const open: readonly string[] = ['and-octet', 'which-target'];

const met = new Set<WrongRule>();

describe.each(skills)('%s', (skill) => {
  const items = itemsOf(skill, 1500);

  test('asks in one or two whole sentences, which do not tell the answer', () => {
    const wrong = items.filter((item) => {
      const text = plainText(drill.task(item.question));
      const tells = !open.includes(skill) && text.split(/[\s?,]/).includes(item.right);
      return isBroken(text) || !text.endsWith('?') || sentencesIn(text) > 2 || tells;
    });
    expect(wrong.slice(0, 5).map(({ question }) => drill.task(question))).toEqual([]);
  });

  test('says after a right answer how it comes about', () => {
    const wrong = items
      .map((item) => `${drillFeedback.right} ${drillFeedback.way(item)}`)
      .filter((text) => isBroken(text) || !text.endsWith('.') || sentencesIn(text) !== 2);
    expect([...new Set(wrong)].slice(0, 5)).toEqual([]);
  });

  test('says after each wrong one which idea is wrong, in two sentences', () => {
    const said = items.flatMap((item) =>
      item.slips.map(({ rule }) => {
        met.add(rule);
        return `${isSlipRule(rule) ? drillFeedback.slips[rule] : misconceptions[rule]} ${drillFeedback.way(item)}`;
      }),
    );
    const wrong = said.filter(
      (text) => isBroken(text) || !text.endsWith('.') || sentencesIn(text) !== 2,
    );
    expect([...new Set(wrong)].slice(0, 5)).toEqual([]);
  });

  test('says something true of an answer that no rule gives', () => {
    const [item] = items;
    if (item === undefined || item.options !== null) return;
    const strange = skill === 'decimal-binary' ? '11111111' : '777';
    const text = `${drillFeedback.noSlip(item, strange)} ${drillFeedback.way(item)}`;
    expect(isBroken(text)).toBe(false);
    expect(sentencesIn(text)).toBe(2);
  });
});

test('every wrong rule is met somewhere', () => {
  expect(wrongRules.filter((rule) => !met.has(rule))).toEqual([]);
});

test('an octet that goes wrong is told where', () => {
  const item = itemsOf('binary-decimal', 1)[0];
  if (item === undefined) throw new Error('no item');
  // 117 is 01110101; 101 is 01100101: they differ at 16.
  expect(item.right).toBe('117');
  expect(drillFeedback.noSlip(item, '101')).toContain('the bit worth *16*');
  expect(drillFeedback.noSlip(item, '300')).toContain('255 at most');
});
