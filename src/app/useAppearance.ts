/**
 * Puts the learner's theme and motion on the page, following the system where they chose it, and
 * says that the app is here. Before the first paint `public/boot.js` has done the same.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { useKept, useSettings } from './parts.ts';

export function useSystemWish(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

export function useAppearance(): { readonly reducedMotion: boolean } {
  const { theme, motion } = useSettings();
  const isKnown = useKept() !== 'unknown';
  const systemDark = useSystemWish('(prefers-color-scheme: dark)');
  const systemReduced = useSystemWish('(prefers-reduced-motion: reduce)');
  const isDark = theme === 'system' ? systemDark : theme === 'dark';
  const reducedMotion = motion === 'system' ? systemReduced : motion === 'reduced';
  useEffect(() => {
    document.documentElement.dataset['route'] = 'live';
  }, []);
  useEffect(() => {
    // Until the settings are here, what boot.js did is right.
    if (isKnown) document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    document.documentElement.dataset['motion'] = reducedMotion ? 'reduced' : 'full';
  }, [isKnown, isDark, reducedMotion]);
  return { reducedMotion };
}
