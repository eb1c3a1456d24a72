/** Chance with a seed: the same for ever, even, and another for every other seed. */
import { describe, expect, test } from 'vitest';
import { chanceOf } from './chance.ts';

const draws = (seeds: readonly number[], limit: number, count: number): readonly number[] => {
  const { below } = chanceOf(...seeds);
  return Array.from({ length: count }, () => below(limit));
};

/** mulberry32 as its author wrote it, in 32-bit words with BigInt. */
function reference(state: bigint, count: number): readonly number[] {
  const cut = (word: bigint) => BigInt.asUintN(32, word);
  let a = state;
  return Array.from({ length: count }, () => {
    a = cut(a + 0x6d2b79f5n);
    let t = cut((a ^ (a >> 15n)) * (a | 1n));
    t = cut(t ^ (t + cut((t ^ (t >> 7n)) * (t | 61n))));
    return Number(t ^ (t >> 14n));
  });
}

test('draws are those of mulberry32', () => {
  // One seed is scrambled once into the first state.
  const [state = 0] = reference(5n, 1);
  const words = draws([5], 2 ** 32, 1000);
  expect(words).toEqual(reference(BigInt(state), 1000));
});

test('the same seeds give the same draws, other seeds others, and their order counts', () => {
  expect(draws([1, 2, 3], 1000, 50)).toEqual(draws([1, 2, 3], 1000, 50));
  for (const other of [
    [1, 2, 4],
    [1, 3, 2],
    [2, 1, 3],
    [1, 2],
    [1, 2, 3, 0],
  ]) {
    expect(draws(other, 1000, 50)).not.toEqual(draws([1, 2, 3], 1000, 50));
  }
});

describe('first draws of neighbouring seeds', () => {
  test.each([2, 3, 4, 6, 10])('are even among %d', (limit) => {
    const counts = Array.from({ length: limit }, () => 0);
    for (let seed = 0; seed < 20_000; seed += 1) {
      const [draw = 0] = draws([3, 417, seed], limit, 1);
      counts[draw] = (counts[draw] ?? 0) + 1;
    }
    const expected = 20_000 / limit;
    const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // The 0.1 % bound of 9 degrees of freedom; fewer have a lower one.
    expect(chi).toBeLessThan(27.88);
  });
});

test('between takes both ends', () => {
  const { between } = chanceOf(9);
  const seen = new Set(Array.from({ length: 500 }, () => between(3, 6)));
  expect([...seen].toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6]);
});

test('pick takes every item', () => {
  const { pick } = chanceOf(9);
  expect(new Set(Array.from({ length: 200 }, () => pick(['a', 'b', 'c']))).size).toBe(3);
});

test('shuffled keeps every item, and every order is equally likely', () => {
  const { shuffled } = chanceOf(11);
  const orders = new Map<string, number>();
  for (let turn = 0; turn < 24_000; turn += 1) {
    const order = shuffled(['a', 'b', 'c', 'd']).join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(24);
  const chi = [...orders.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  // The 0.1 % bound of 23 degrees of freedom.
  expect(chi).toBeLessThan(49.73);
});
