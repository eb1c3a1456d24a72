/**
 * The way from an address to a page: load what the page needs, open the link on its bench, then
 * show it; until then the page before stays. Reading a link is left to `link.ts`, the browser's
 * own address to `address.ts`.
 */
import type { ComponentType } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { currentHash, isOwnEntry, writeAddress } from './address.ts';
import { pageMeant, readLabLink } from './link.ts';
import type { PlainPage } from './plainPages.ts';
import { formatRoute, isPlainId, linkLimit, type LabId, type PlainId } from './route.ts';
import { addressOf, benchOf, type Bench, type SessionStore } from './stores/session.ts';
import type { NoticeStore } from './stores/notices.ts';
import type { TextLab } from './textLab.tsx';

export type Page =
  | { readonly kind: 'home' }
  /** The first page of a visit, where no other is there to stay. */
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'lab'; readonly id: LabId; readonly from: LabId | null } & LabScreen)
  | {
      readonly kind: 'plain';
      readonly id: PlainId;
      readonly text: string;
      readonly plain: PlainPage;
    }
  | { readonly kind: 'failed'; readonly id: LabId | PlainId };

/** Everything that showing a lab takes, fetched together. */
export interface LabScreen {
  readonly lab: TextLab;
  readonly Page: ComponentType<LabPartProps>;
  readonly Tools: ComponentType<LabPartProps>;
}

export interface LabPartProps {
  readonly id: LabId;
  readonly lab: TextLab;
  /** The lab to go back to: one of its links led here. */
  readonly from?: LabId | null;
}

export interface Navigation {
  readonly page: StoreApi<Page>;
  /** Shows what the address bar says. */
  readonly arrive: () => Promise<void>;
  /** A plain page says itself what it shows now. */
  readonly turn: (id: PlainId, text: string, how: 'push' | 'replace') => void;
  /** Fetches a page's code ahead of a visit. */
  readonly prepare: (id: LabId | PlainId) => Promise<unknown>;
}

interface Needs {
  readonly session: SessionStore;
  readonly notices: NoticeStore;
  readonly load: (id: LabId) => Promise<LabScreen>;
  readonly loadPlain: (id: PlainId) => Promise<PlainPage>;
  readonly first: Page;
}

export function createNavigation({ session, notices, load, loadPlain, first }: Needs): Navigation {
  const page = createStore<Page>()(() => first);
  const { tell, putAway } = notices.getState();
  let trips = 0;

  function arriveHome(): void {
    writeAddress(formatRoute({ page: 'home' }), 'replace');
    page.setState({ kind: 'home' }, true);
  }

  /** What a page takes, if it came and the learner has not gone elsewhere meanwhile. */
  async function arrived<Part>(id: LabId | PlainId, coming: Promise<Part>): Promise<Part | null> {
    const trip = trips;
    const part = await coming.catch(() => null);
    if (trip !== trips) return null;
    if (part === null) page.setState({ kind: 'failed', id }, true);
    return part;
  }

  async function arriveAt(id: LabId, hash: string): Promise<void> {
    const isLink = !isOwnEntry();
    const screen = await arrived(id, load(id));
    if (screen === null) return;
    const from = cameFrom(page.getState(), id, hash);
    openOn(id, screen.lab, hash, isLink);
    page.setState({ kind: 'lab', id, from, ...screen }, true);
  }

  async function arriveAtPlain(id: PlainId, hash: string): Promise<void> {
    const plain = await arrived(id, loadPlain(id));
    if (plain === null) return;
    const link = readLabLink(hash, plain.check);
    if (!link.ok) tell({ kind: 'link', fault: link.fault, text: hash });
    const text = (link.ok && link.value.text) || plain.initial();
    writeAddress(formatRoute({ page: id, text, at: null }), 'replace');
    page.setState({ kind: 'plain', id, text, plain }, true);
  }

  function openOn(id: LabId, lab: TextLab, hash: string, isLink: boolean): void {
    const own = readableBench(id, lab);
    const link = readLabLink(hash, lab.check);
    if (!link.ok) tell({ kind: 'link', fault: link.fault, text: hash });
    const { text, at } = link.ok ? link.value : { text: lab.initial, at: 0 };
    const ownText = own.history.present;
    const openText = text || ownText || lab.initial;
    session.getState().open(id, openText, at ?? (text === '' ? own.at : 0));
    const isOwnWork = ownText !== '' && ownText !== lab.initial;
    if (isLink && isOwnWork && openText !== ownText) tell({ kind: 'opened', lab: id, own });
    writeAddress(addressOf(id, benchOf(session.getState(), id)), 'replace');
  }

  /** What was kept is text from outside, too. */
  function readableBench(id: LabId, lab: TextLab): Bench {
    const kept = benchOf(session.getState(), id);
    const { past, present, future } = kept.history;
    const unreadable = [...past, present, ...future].filter((text) => !lab.check(text).ok);
    if (unreadable.length > 0) {
      const fault = { code: 'fields', names: [id], text: unreadable.join('\n') } as const;
      tell({ kind: 'storage', fault });
      session.getState().clean(id, (text) => !unreadable.includes(text));
    }
    return benchOf(session.getState(), id);
  }

  return {
    page,
    prepare: (id) => (isPlainId(id) ? loadPlain(id) : load(id)),
    turn(id, text, how) {
      writeAddress(formatRoute({ page: id, text, at: null }), how);
      page.setState((now) => (now.kind === 'plain' ? { ...now, text } : now), true);
    },
    async arrive() {
      trips += 1;
      const hash = currentHash();
      const meant = pageMeant(hash);
      putAway('link');
      putAway('opened');
      if (meant !== null && meant !== 'home') {
        return isPlainId(meant) ? arriveAtPlain(meant, hash) : arriveAt(meant, hash);
      }
      if (meant === null) tell({ kind: 'link', fault: noPage(hash), text: hash });
      arriveHome();
    },
  };
}

/** The lab whose link led into this one; neither a name in the header nor the way back counts. */
function cameFrom(before: Page, id: LabId, hash: string): LabId | null {
  if (before.kind !== 'lab') return null;
  if (before.id === id) return before.from;
  return hash.includes('?') && before.from !== id ? before.id : null;
}

const noPage = (hash: string) =>
  hash.length > linkLimit
    ? ({ code: 'link.long', length: hash.length } as const)
    : ({ code: 'link.page', name: hash.replace(/^#\/?/, '').slice(0, 64) } as const);
