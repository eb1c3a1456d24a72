/** Which port the page explains, as its link carries it: `port=502`. */
import { parsePort } from '../ip/parsePort.ts';
import type { Port } from '../net/host.ts';
import type { Result } from '../result.ts';
import { readPairs, readValue, type TextFault } from '../text/pairs.ts';

/** The course's own server. */
export const initialPort = 50_000;

export function parsePortText(text: string): Result<Port, TextFault> {
  const pairs = readPairs(text);
  return pairs.ok ? readValue(pairs.value, 'port', parsePort, initialPort) : pairs;
}

export const formatPortText = (port: Port): string => `port=${port}`;
