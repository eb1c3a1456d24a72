/**
 * Reads a port, 0–65535. Port 0 is a port: "any free one" to bind, nothing to connect to. Which
 * of the two is asked is left to the caller.
 */
import type { Result } from '../result.ts';
import type { PortFault } from './faults.ts';
import { parseWholeNumber } from './wholeNumber.ts';

const HIGHEST_PORT = 65_535;

export const parsePort = (text: string): Result<number, PortFault> =>
  parseWholeNumber(text, HIGHEST_PORT, 0);
