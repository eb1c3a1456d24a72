/**
 * Chance with a seed: the same numbers in, the same draws out, on every machine and for ever, since
 * links carry seeds. Where a seed comes from is left to `app/seed.ts`.
 */
export interface Chance {
  /** A whole number from 0 to `limit` - 1. */
  readonly below: (limit: number) => number;
  /** A whole number from `least` to `most`. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[];
}

/** Weyl's constant of mulberry32: odd, so that a state meets all 2³² words before it comes again. */
const stride = 0x6d2b79f5;

/** mulberry32 (public domain, T. Ettinger): one word to another that looks unrelated. */
function scrambled(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 15), word | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

/** Several numbers make one seed; their order counts, so (1, 2) is not (2, 1). */
const wordOf = (seeds: readonly number[]): number =>
  seeds.reduce((word, seed) => scrambled((word + seed + stride) >>> 0), 0);

export function chanceOf(...seeds: readonly number[]): Chance {
  let state = wordOf(seeds);
  const below = (limit: number): number => {
    state = (state + stride) >>> 0;
    return Math.floor((scrambled(state) / 2 ** 32) * limit);
  };
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    pick: (items) => items[below(items.length)] ?? items[0],
    shuffled: (items) => shuffledBy(items, below),
  };
}

/** Fisher and Yates: every order equally likely. */
function shuffledBy<Item>(
  items: readonly Item[],
  below: (limit: number) => number,
): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(below(left.length), 1));
}
