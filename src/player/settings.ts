/**
 * What the learner set once for every player on the page. The values come from `app`, which asks
 * the system and keeps the choice.
 */
import { createContext, useContext } from 'react';

export interface PlayerSettingsValue {
  readonly reducedMotion: boolean;
  /** Shortcuts of a single character (WCAG 2.1.4); Space, arrows and page keys are always there. */
  readonly singleKeys: boolean;
}

export const PlayerSettings = createContext<PlayerSettingsValue>({
  reducedMotion: false,
  singleKeys: true,
});

export const usePlayerSettings = (): PlayerSettingsValue => useContext(PlayerSettings);
