/** Keys of options: a press on a digit never means another number. */
import { describe, expect, test } from 'vitest';
import { itemAt } from '../../domain/drill/item.ts';
import { skills } from '../../domain/drill/skill.ts';
import { choiceKeys } from './choiceKeys.ts';

test.each([
  ['words are counted', ['same', 'different', 'both'], ['1', '2', '3']],
  ['numbers that no key has are counted too', ['128', '0', '192', '10'], ['1', '2', '3', '4']],
  ['digits are their own keys, in whatever order', ['3', '4', '1', '2'], ['3', '4', '1', '2']],
  ['a digit among others: letters', ['3', '252', '179', '176'], ['a', 'b', 'c', 'd']],
  ['nothing to choose', [], []],
])('%s', (_, options, keys) => {
  expect(choiceKeys(options)).toEqual(keys);
});

describe.each(skills)('%s', (skill) => {
  test('each option has a key of its own, and a digit that is an option chooses that one', () => {
    for (let number = 1; number <= 60; number += 1) {
      const { options } = itemAt({ skill, seed: 21, number });
      if (options === null) continue;
      const keys = choiceKeys(options);
      expect(new Set(keys).size).toBe(options.length);
      for (const [index, key] of keys.entries()) {
        if (options.includes(key)) expect(options[index]).toBe(key);
      }
    }
  });
});
