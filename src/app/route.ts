/**
 * The address bar's text and what it means, a pure pair: `#/`, `#/and?<scenario text>&at=<step>`,
 * `#/ports?<text of the page>`.
 * What people may have meant by a damaged link is left to `link.ts`, whether the scenario text is
 * any good to its simulation, the browser's own address to `address.ts`.
 */
import { failed, ok, type Result } from '../domain/result.ts';
import type { SimulationId } from '../domain/simulations.ts';

export const labIds = ['and', 'bind'] as const satisfies readonly SimulationId[];
export type LabId = (typeof labIds)[number];
/** Pages that are no labs; what their text says is their own business. */
export const plainIds = ['learn', 'review', 'hunt', 'practice', 'ports'] as const;
export type PlainId = (typeof plainIds)[number];
export type PageId = 'home' | LabId | PlainId;

export type Route =
  | { readonly page: 'home' }
  /** `text` empty: wherever the learner left the lab. `at` null: the link names no step. */
  | { readonly page: LabId | PlainId; readonly text: string; readonly at: number | null };

export type RouteFault =
  | { readonly code: 'link.long'; readonly length: number }
  | { readonly code: 'link.page'; readonly name: string }
  | { readonly code: 'link.step'; readonly value: string }
  | { readonly code: 'link.twice'; readonly key: string };

/** Longer than any legal state; nothing in a longer one is looked at. */
export const linkLimit = 8192;

export const isPlainId = (name: string): name is PlainId => plainIds.some((id) => id === name);

const isPageWithText = (name: string): name is LabId | PlainId =>
  [...labIds, ...plainIds].some((id) => id === name);

export function parseRoute(hash: string): Result<Route, RouteFault> {
  if (hash.length > linkLimit) return failed({ code: 'link.long', length: hash.length });
  const { name, query } = cut(hash);
  if (name === '') return ok({ page: 'home' });
  return isPageWithText(name) ? parseQuery(name, query) : failed({ code: 'link.page', name });
}

/** The page that a link names, whatever follows; null for a page that is not there. */
export function pageOf(hash: string): PageId | null {
  const { name } = cut(hash.slice(0, linkLimit));
  return isPageWithText(name) ? name : name === '' ? 'home' : null;
}

function cut(hash: string): { readonly name: string; readonly query: string } {
  const path = hash.replace(/^#?\/?/, '');
  const mark = path.indexOf('?');
  return mark === -1
    ? { name: path, query: '' }
    : { name: path.slice(0, mark), query: path.slice(mark + 1) };
}

function parseQuery(page: LabId | PlainId, query: string): Result<Route, RouteFault> {
  const parts = query.split('&');
  const [step, second] = parts.filter((part) => part.startsWith('at='));
  const text = parts.filter((part) => !part.startsWith('at=')).join('&');
  if (second !== undefined) return failed({ code: 'link.twice', key: 'at' });
  if (step === undefined) return ok({ page, text, at: null });
  const value = step.slice('at='.length);
  if (!/^(0|[1-9]\d{0,4})$/.test(value)) return failed({ code: 'link.step', value });
  return ok({ page, text, at: Number(value) });
}

export function formatRoute(route: Route): string {
  if (route.page === 'home') return '#/';
  const step = route.at === null ? '' : `at=${route.at}`;
  const query = [route.text, step].filter((part) => part !== '').join('&');
  return `#/${route.page}${query === '' ? '' : `?${query}`}`;
}
