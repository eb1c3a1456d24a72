/** What of the stores is kept between visits. */
import type { AppParts } from '../parts.ts';
import { progressOf } from '../stores/progress.ts';
import type { Saved } from './saved.ts';

export const savedOf = ({
  session,
  settings,
  progress,
}: Pick<AppParts, 'session' | 'settings' | 'progress'>): Saved => ({
  settings: settings.getState(),
  benches: session.getState().benches,
  progress: progressOf(progress.getState()),
});
