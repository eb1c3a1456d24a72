/** A box of the layout as a style: one unit is a sixteenth of the text size. */
import type { CSSProperties } from 'react';
import type { Box } from './geometry.ts';

export const rem = (units: number): string => `${units / 16}rem`;

export const placed = ({ x, y, width, height }: Box): CSSProperties => ({
  left: rem(x),
  top: rem(y),
  width: rem(width),
  height: rem(height),
});
