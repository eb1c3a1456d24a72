/**
 * Carries the stores into storage when they are at rest, when the page is left, and again and
 * again while there is no room; takes over what another tab chose since this one last looked.
 */
import { after } from '../../player/useClock.ts';
import type { AppParts } from '../parts.ts';
import { hasMore } from '../stores/progressMerge.ts';
import { createKeeper, storageKey } from './keeper.ts';
import { mergeSettings } from './saved.ts';
import { savedOf } from './savedOf.ts';

const restMs = 300;
const firstRetryMs = 1000;
const lastRetryMs = 60_000;

type Stores = Omit<AppParts, 'navigation'>;

/** Fills the stores with what is kept, and keeps them from then on. */
export function keepStores(stores: Stores): void {
  const { session, settings, progress, notices, kept } = stores;
  const keeper = createKeeper(
    () => window.localStorage,
    (fault) => notices.getState().tell({ kind: 'storage', fault }),
  );
  settings.setState(keeper.first.settings);
  session.setState({ benches: keeper.first.benches });
  progress.getState().takeOver(keeper.first.progress);
  const tellMode = () => kept.setState(keeper.mode() === 'keeps' ? 'kept' : 'notKept', true);
  tellMode();

  /** The settings as this tab last saw them kept: what differs from them is the learner's newest choice. */
  let keptSettings = settings.getState();
  /** What was taken over is kept already: two tabs must not answer each other for ever. */
  let isTakingOver = false;
  const takeOver = () => {
    const theirs = keeper.look();
    if (theirs === null) return null;
    isTakingOver = true;
    settings.setState(mergeSettings(settings.getState(), theirs.settings, keptSettings));
    keptSettings = theirs.settings;
    progress.getState().takeOver(theirs.progress);
    session.getState().takeOver(theirs.benches);
    isTakingOver = false;
    return theirs;
  };

  let callOff = () => {};
  let retryMs = firstRetryMs;
  const saveNow = () => {
    callOff();
    // A tab whose news are still on their way must not be overruled by what this one knew before.
    takeOver();
    const isSaved = keeper.save(savedOf(stores));
    tellMode();
    if (isSaved) {
      keptSettings = settings.getState();
      if (retryMs > firstRetryMs) notices.getState().putAway('storage');
      retryMs = firstRetryMs;
      return;
    }
    if (retryMs === firstRetryMs)
      notices.getState().tell({ kind: 'storage', fault: { code: 'full' } });
    callOff = after(retryMs, saveNow);
    retryMs = Math.min(retryMs * 2, lastRetryMs);
  };
  const saveAtRest = () => {
    callOff();
    callOff = after(retryMs > firstRetryMs ? retryMs : restMs, saveNow);
  };

  session.subscribe((now, before) => {
    if (now.benches !== before.benches && !isTakingOver) saveAtRest();
  });
  for (const store of [settings, progress]) {
    store.subscribe(() => {
      if (!isTakingOver) saveAtRest();
    });
  }
  window.addEventListener('pagehide', saveNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveNow();
    // A page that slept has heard of nothing meanwhile.
    else takeOver();
  });
  window.addEventListener('storage', ({ key }) => {
    if (key !== storageKey && key !== null) return;
    const theirs = takeOver();
    // It wrote before it had heard of all that this tab has kept.
    if (theirs !== null && hasMore(progress.getState(), theirs.progress)) saveAtRest();
  });
}
