/**
 * Draws a seed: the only chance in the app. Everything else follows from the seed in the link, so
 * that the same link shows the same thing.
 */

/** A whole number from 1 to `highest`, any as likely as another. */
export const drawnSeed = (highest: number): number => 1 + Math.floor(Math.random() * highest);
