/**
 * The only door to the browser's address bar and its history. What an address means is left to
 * `route.ts`, when to write it to the pages.
 */

/** Marks the history entries that the app wrote itself: going back to one is not opening a link. */
const ours = { ours: true };

export const currentHash = (): string => window.location.hash;

/** Whether the learner came here by their own steps (back, forward, reload), not by a link. */
export const isOwnEntry = (): boolean => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'ours' in state;
};

/** Browsers refuse after some hundred writes in a row; the next one at rest makes up for it. */
export function writeAddress(hash: string, how: 'push' | 'replace'): void {
  if (hash === currentHash() && isOwnEntry()) return;
  try {
    if (how === 'push') window.history.pushState(ours, '', hash);
    else window.history.replaceState(ours, '', hash);
  } catch {
    // The screen is right without it, only the address is late.
  }
}

/** The part of a pasted link that is ours: what follows its `#`, whatever stands before. */
export const hashOf = (link: string): string => link.slice(Math.max(link.indexOf('#'), 0)).trim();

/** Goes to a link that the learner typed or pasted into the page, as if into the address bar. */
export function followLink(hash: string): void {
  window.location.hash = hash;
}

/** Links, typed addresses, back and forward; not what the app writes itself. */
export function watchAddress(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The whole link, to be handed to somebody else. */
export const linkTo = (hash: string): string =>
  new URL(`${window.location.pathname}${hash}`, window.location.href).href;

/** `?lang=xx` asks for the pseudo-language, to see that no word is left out. */
export const askedLanguage = (): string | null =>
  new URLSearchParams(window.location.search).get('lang');
