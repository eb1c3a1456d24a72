/** Values that many links carry: a count from 1, a seed, a switch. */
import { parseWholeNumber } from '../ip/wholeNumber.ts';
import { failed, ok, type Result } from '../result.ts';
import type { ValueFault } from './pairs.ts';

/** Short enough to be read out to a class. */
export const highestSeed = 999_999;

export const readCount =
  (highest: number) =>
  (text: string): Result<number, ValueFault> => {
    const read = parseWholeNumber(text, highest, 0);
    return read.ok && read.value === 0 ? failed({ position: 0 }) : read;
  };

export const readSeed = readCount(highestSeed);

export const readSwitch = (text: string): Result<boolean, ValueFault> =>
  text === 'on' || text === 'off' ? ok(text === 'on') : failed({ position: 0 });
