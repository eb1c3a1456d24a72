/**
 * What the app has to tell the learner, as codes and data: shown until it is put away, one of
 * each kind at a time. The sentences are left to `i18n`, drawing to `NoticeRegion.tsx`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LinkFault } from '../link.ts';
import type { LabId } from '../route.ts';
import type { StorageFault } from '../storage/keeper.ts';
import type { Bench } from './session.ts';

export type AppNotice =
  /** A link that cannot be read; `text` is all of it. */
  | { readonly kind: 'link'; readonly fault: LinkFault; readonly text: string }
  /** A link took the place of the learner's own work. */
  | { readonly kind: 'opened'; readonly lab: LabId; readonly own: Bench }
  /** A part of the app could not be fetched. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'storage'; readonly fault: StorageFault };

export type NoticeOf<Kind extends AppNotice['kind']> = Extract<AppNotice, { readonly kind: Kind }>;

export interface Notices {
  readonly list: readonly AppNotice[];
  readonly tell: (notice: AppNotice) => void;
  readonly putAway: (kind: AppNotice['kind']) => void;
}

export type NoticeStore = StoreApi<Notices>;

export const createNotices = (): NoticeStore =>
  createStore<Notices>()((set) => {
    const without = (kind: AppNotice['kind']) => (notices: Notices) =>
      notices.list.filter((notice) => notice.kind !== kind);
    return {
      list: [],
      tell: (notice) => set((notices) => ({ list: [...without(notice.kind)(notices), notice] })),
      putAway: (kind) => set((notices) => ({ list: without(kind)(notices) })),
    };
  });
