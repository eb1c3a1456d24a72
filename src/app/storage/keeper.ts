/**
 * Keeps the document in the browser's storage and never loses what it finds there: what cannot be
 * read is set aside before anything is written, a newer version's data is left alone, another
 * tab's is merged. When to save is left to `keepStores.ts`.
 */
import { formatDocument, parseDocument } from './document.ts';
import { mergeSaved, nothingSaved, type Saved } from './saved.ts';

export const storageKey = 'bit-by-bind';
const asideKeys = [1, 2, 3, 4, 5].map((number) => `${storageKey}.aside.${number}`);

export type StorageFault =
  /** `text` is what was found, byte for byte. */
  | { readonly code: 'corrupt'; readonly text: string }
  | { readonly code: 'fields'; readonly text: string; readonly names: readonly string[] }
  | { readonly code: 'newer'; readonly text: string }
  | { readonly code: 'full' }
  | { readonly code: 'denied' };

export type KeeperMode = 'keeps' | 'newer' | 'memory';

export interface Keeper {
  /** What earlier visits left. */
  readonly first: Saved;
  readonly mode: () => KeeperMode;
  /** false: there is no room, try again later. */
  readonly save: (saved: Saved) => boolean;
  /** What another tab has written since this one last wrote or looked, if all of it can be read. */
  readonly look: () => Saved | null;
}

type Area = Pick<Storage, 'getItem' | 'setItem'>;

export function createKeeper(
  openArea: () => Area | null,
  tell: (fault: StorageFault) => void,
): Keeper {
  let mode: KeeperMode = 'keeps';
  /** What this tab has read or written; anything else holds something of somebody else. */
  let known: string | null = null;
  const area = opened(openArea);

  function giveUp(): void {
    if (mode === 'memory') return;
    mode = 'memory';
    tell({ code: 'denied' });
  }

  /** What is there now, set aside where writing would lose some of it. */
  function take(text: string | null): Saved | null {
    const found = parseDocument(text);
    if (found.kind === 'nothing' || text === null) return null;
    if (found.kind === 'newer') {
      mode = 'newer';
      tell({ code: 'newer', text });
      return null;
    }
    const isWhole = found.kind === 'saved' && found.damaged.length === 0;
    if (!isWhole && area !== null && !setAside(area, text)) giveUp();
    if (found.kind === 'corrupt') {
      tell({ code: 'corrupt', text });
      return null;
    }
    if (!isWhole) tell({ code: 'fields', text, names: found.damaged });
    return found.saved;
  }

  function firstLook(): Saved {
    try {
      if (area === null) throw new Error('no storage');
      known = area.getItem(storageKey);
      return take(known) ?? nothingSaved;
    } catch {
      giveUp();
      return nothingSaved;
    }
  }

  function write(store: Area, saved: Saved): boolean {
    const there = store.getItem(storageKey);
    const theirs = there === known ? null : take(there);
    if (mode !== 'keeps') return true;
    const text = formatDocument(theirs === null ? saved : mergeSaved(saved, theirs));
    if (text === there) return true;
    store.setItem(storageKey, text);
    // Some browsers take a value and keep the old one.
    if (store.getItem(storageKey) !== text) giveUp();
    // With theirs in it, it is news to this tab, which would leave it out of its next save.
    if (theirs === null) known = text;
    return true;
  }

  return {
    first: firstLook(),
    mode: () => mode,
    save(saved) {
      if (mode !== 'keeps' || area === null) return true;
      try {
        return write(area, saved);
      } catch (fault) {
        if (!isQuota(fault)) giveUp();
        return mode !== 'keeps';
      }
    },
    look() {
      const text = textNow(area);
      if (mode !== 'keeps' || text === known) return null;
      const found = parseDocument(text);
      if (found.kind !== 'saved' || found.damaged.length > 0) return null;
      known = text;
      return found.saved;
    },
  };
}

/** The getter itself throws where storage is forbidden. */
function opened(openArea: () => Area | null): Area | null {
  try {
    return openArea();
  } catch {
    return null;
  }
}

const textNow = (area: Area | null): string | null => {
  try {
    return area?.getItem(storageKey) ?? null;
  } catch {
    return null;
  }
};

const isQuota = (fault: unknown): boolean =>
  fault instanceof DOMException && /quota/i.test(fault.name);

/** Whether the text is safe under a key of its own. */
function setAside(area: Area, text: string): boolean {
  if (asideKeys.some((key) => area.getItem(key) === text)) return true;
  const free = asideKeys.find((key) => area.getItem(key) === null);
  if (free === undefined) return false;
  try {
    area.setItem(free, text);
    return area.getItem(free) === text;
  } catch {
    return false;
  }
}
