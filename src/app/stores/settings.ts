/**
 * What the learner chose about the app itself. Putting it on the page is left to
 * `useAppearance.ts`, keeping it to `storage/`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const motions = ['system', 'reduced', 'full'] as const;
export type Motion = (typeof motions)[number];

export interface Settings {
  readonly theme: Theme;
  readonly motion: Motion;
  /** Shortcuts of one printable key; Space, arrows and Page keys always work. */
  readonly singleKeys: boolean;
}

export const defaultSettings: Settings = { theme: 'system', motion: 'system', singleKeys: true };

export type SettingsStore = StoreApi<Settings>;

export const createSettings = (settings: Settings = defaultSettings): SettingsStore =>
  createStore<Settings>()(() => settings);
