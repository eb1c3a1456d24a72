/** What is answered to a choice, and that nothing is said twice. */
import { expect, test } from 'vitest';
import { misconceptions } from '../../i18n/en/misconceptions.ts';
import { answerTo } from './answerTo.ts';
import type { Asked } from './stage.ts';

const asked: Asked = {
  options: ['refused', 'silent', 'reached'],
  right: ['refused'],
  thinks: { silent: 'refused-is-timeout', reached: 'bind-is-cable' },
};
const words = {
  ask: 'What does the robot see?',
  options: {},
  says: { refused: 'A no.', reached: ({ nic }: Readonly<Record<string, string>>) => `By ${nic}.` },
};
const to = (given: string, saidBefore?: string) =>
  answerTo(asked, words, { nic: 'NIC 1' }, given, misconceptions, saidBefore);

test('a right choice gets its own words', () => {
  expect(to('refused')).toEqual({ isRight: true, text: 'A no.' });
});

test('a wrong one the refutation of the idea behind it, unless it has words of its own', () => {
  expect(to('silent')).toEqual({ isRight: false, text: misconceptions['refused-is-timeout'] });
  expect(to('reached')).toEqual({ isRight: false, text: 'By NIC 1.' });
});

test('the same idea a second time gets what is right instead', () => {
  expect(to('silent', misconceptions['refused-is-timeout'])).toEqual({
    isRight: false,
    text: 'A no.',
  });
});
