/**
 * The parts of the running app, made once and handed down by context: stores, the way between
 * pages, words. A test makes its own.
 */
import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Navigation } from './navigation.ts';
import type { Notices, NoticeStore } from './stores/notices.ts';
import type { ProgressState, ProgressStore } from './stores/progress.ts';
import type { Session, SessionStore } from './stores/session.ts';
import type { Settings, SettingsStore } from './stores/settings.ts';

/** Whether the browser keeps what the learner does; unknown until its storage has been looked at. */
export type Kept = 'unknown' | 'kept' | 'notKept';

export interface AppParts {
  readonly session: SessionStore;
  readonly settings: SettingsStore;
  readonly notices: NoticeStore;
  readonly progress: ProgressStore;
  readonly kept: StoreApi<Kept>;
  readonly navigation: Navigation;
}

export const AppContext = createContext<AppParts | null>(null);

export function useApp(): AppParts {
  const parts = useContext(AppContext);
  if (parts === null) throw new Error('useApp needs an AppContext');
  return parts;
}

export const useSession = <Part>(pick: (session: Session) => Part): Part =>
  useStore(useApp().session, pick);

export const useSettings = (): Settings => useStore(useApp().settings);

export const useProgress = <Part>(pick: (progress: ProgressState) => Part): Part =>
  useStore(useApp().progress, pick);

export const useKept = (): Kept => useStore(useApp().kept);

export const useNotices = <Part>(pick: (notices: Notices) => Part): Part =>
  useStore(useApp().notices, pick);
