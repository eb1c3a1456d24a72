/**
 * The linked views of the bench, in the order of their tabs. The story comes with the lab; the
 * others are fetched when their tab is first opened. A new view is one id, one line below, and its
 * name in the words (`bind.views.names`).
 */
import type { ComponentType } from 'react';
import type { Section } from '../../i18n/messages.ts';
import type { RoomProps } from './selection.ts';
import { Story } from './story/Story.tsx';

export const viewIds = [
  'story',
  'packets',
  'tables',
  'sockets',
  'terminal',
  'code',
  'help',
] as const;
export type ViewId = (typeof viewIds)[number];

/** What the lab shows when no lesson chooses: a view of some of the tables is a lesson's. */
export const labViewIds: readonly ViewId[] = viewIds.filter((view) => view !== 'sockets');

export interface Fetchable {
  readonly load: () => Promise<ComponentType<RoomProps>>;
  /** What it speaks, beside the lab's own words. */
  readonly words: Section;
}

/** A view that is here already, or the way to it. */
export type ViewSource = { readonly View: ComponentType<RoomProps> } | Fetchable;

export const views: Readonly<Record<ViewId, ViewSource>> = {
  story: { View: Story },
  packets: {
    load: () => import('./views/PacketsView.tsx').then((part) => part.PacketsView),
    words: 'bindViews',
  },
  tables: {
    load: () => import('./views/TablesView.tsx').then((part) => part.TablesView),
    words: 'bindViews',
  },
  sockets: {
    load: () => import('./views/TablesView.tsx').then((part) => part.SocketsView),
    words: 'bindViews',
  },
  terminal: {
    load: () => import('./views/TerminalView.tsx').then((part) => part.TerminalView),
    words: 'bindViews',
  },
  code: {
    load: () => import('./views/CodeView.tsx').then((part) => part.CodeView),
    words: 'bindViews',
  },
  help: {
    load: () => import('./edit/HelpPanel.tsx').then((part) => part.HelpPanel),
    words: 'bindEdit',
  },
};
