/**
 * What people mean by a link that came through a chat or a mail: the first reading of it that
 * makes sense as a whole. Reading one exact text is left to `route.ts` and to the simulation.
 */
import { failed, ok, type Result } from '../domain/result.ts';
import { linkLimit, pageOf, parseRoute, type PageId, type RouteFault } from './route.ts';

export interface TextFault {
  readonly code: 'link.text';
  /** In the whole link, counted from 0. */
  readonly position: number;
  /** The value that is wrong; empty where it is not in any. */
  readonly key: string;
}

export type LinkFault = RouteFault | TextFault;

export interface LabLink {
  /** As the simulation writes it; empty where the link names none. */
  readonly text: string;
  readonly at: number | null;
}

/** Gives a scenario text back as it should be written, or where it is wrong. */
export type CheckText = (
  text: string,
) => Result<string, { readonly position: number; readonly key: string }>;

/** The link itself; without a mark that a sentence left at its end; decoded once. */
export function readingsOf(hash: string): readonly string[] {
  if (hash.length > linkLimit) return [hash];
  const decoded = decodedOnce(hash);
  if (decoded === null) return withoutMark(hash);
  // Where even the "=" are encoded, the text as it came says nothing at all.
  const readings = hash.includes('=') ? [hash, decoded] : [decoded, hash];
  return readings.flatMap(withoutMark);
}

const withoutMark = (text: string): readonly string[] =>
  /[.)>]$/.test(text) ? [text, text.slice(0, -1)] : [text];

/** null where there is nothing to decode, or what stands there is no encoding. */
function decodedOnce(hash: string): string | null {
  if (!hash.includes('%')) return null;
  try {
    return decodeURIComponent(hash);
  } catch {
    return null;
  }
}

/** null: no reading names a page that is there. */
export const pageMeant = (hash: string): PageId | null =>
  readingsOf(hash)
    .map(pageOf)
    .find((page) => page !== null) ?? null;

export function readLabLink(hash: string, check: CheckText): Result<LabLink, LinkFault> {
  const readings = readingsOf(hash).map((text) => readExactly(text, check));
  return readings.find(({ ok }) => ok) ?? readExactly(hash, check);
}

function readExactly(hash: string, check: CheckText): Result<LabLink, LinkFault> {
  const route = parseRoute(hash);
  if (!route.ok) return route;
  if (route.value.page === 'home') return failed({ code: 'link.page', name: '' });
  const { text, at } = route.value;
  if (text === '') return ok({ text, at });
  const checked = check(text);
  if (checked.ok) return ok({ text: checked.value, at });
  const { position, key } = checked.fault;
  return failed({ code: 'link.text', position: hash.indexOf('?') + 1 + position, key });
}
