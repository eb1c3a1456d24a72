/**
 * The languages and how to load them, section by section. English is the source, `xx` is made from
 * it by a function and proves that nothing is left out. The shape of a language is `messages.ts`.
 */
import { shell } from './en/shell.ts';
import type { Messages, Section } from './messages.ts';
import { pseudo } from './pseudo.ts';

export const languageIds = ['en', 'xx'] as const;
export type Language = (typeof languageIds)[number];

type Loaders = { readonly [S in Section]: () => Promise<Messages[S]> };

const english: Loaders = {
  shell: () => Promise.resolve(shell),
  notices: () => import('./en/notices.ts').then(({ notices }) => notices),
  player: () => import('./en/player.ts').then(({ player }) => player),
  ip: () => import('./en/ip.ts').then(({ ip }) => ip),
  and: () => import('./en/and.ts').then(({ and }) => and),
  connect: () => import('./en/connect.ts').then(({ connect }) => connect),
  bindViews: () => import('./en/bindViews.ts').then(({ bindViews }) => bindViews),
  bindEdit: () => import('./en/bindEdit.ts').then(({ bindEdit }) => bindEdit),
  bind: () => import('./en/bind.ts').then(({ bind }) => bind),
  course: () => import('./en/course.ts').then(({ course }) => course),
  drill: () => import('./en/drill.ts').then(({ drill }) => drill),
  hunt: () => import('./en/hunt.ts').then(({ hunt }) => hunt),
  drillFeedback: () => import('./en/drillFeedback.ts').then(({ drillFeedback }) => drillFeedback),
  learn: () => import('./en/learn.ts').then(({ learn }) => learn),
  ports: () => import('./en/ports.ts').then(({ ports }) => ports),
  misconceptions: () =>
    import('./en/misconceptions.ts').then(({ misconceptions }) => misconceptions),
  glossary: () => import('./en/glossary.ts').then(({ glossary }) => glossary),
};

const accented: Loaders = {
  shell: () => english.shell().then(pseudo),
  notices: () => english.notices().then(pseudo),
  player: () => english.player().then(pseudo),
  ip: () => english.ip().then(pseudo),
  and: () => english.and().then(pseudo),
  connect: () => english.connect().then(pseudo),
  bindViews: () => english.bindViews().then(pseudo),
  bindEdit: () => english.bindEdit().then(pseudo),
  bind: () => english.bind().then(pseudo),
  course: () => english.course().then(pseudo),
  drill: () => english.drill().then(pseudo),
  hunt: () => english.hunt().then(pseudo),
  drillFeedback: () => english.drillFeedback().then(pseudo),
  learn: () => english.learn().then(pseudo),
  ports: () => english.ports().then(pseudo),
  misconceptions: () => english.misconceptions().then(pseudo),
  glossary: () => english.glossary().then(pseudo),
};

export const languages: Readonly<Record<Language, Loaders>> = { en: english, xx: accented };

export const isLanguage = (text: string | null): text is Language =>
  languageIds.some((id) => id === text);
