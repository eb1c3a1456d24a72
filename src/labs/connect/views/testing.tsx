/** For tests only: a view or a form as text, at a step, with the English words. */
import type { ComponentType, ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { frameOf, lengthOf, simulateBench } from '../../../domain/bench/frame.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { createDictionary } from '../../../i18n/dictionary.ts';
import { bind } from '../../../i18n/en/bind.ts';
import { bindEdit } from '../../../i18n/en/bindEdit.ts';
import { bindViews } from '../../../i18n/en/bindViews.ts';
import { connect } from '../../../i18n/en/connect.ts';
import { ip } from '../../../i18n/en/ip.ts';
import { shell } from '../../../i18n/en/shell.ts';
import { LanguageProvider } from '../../../i18n/LanguageProvider.tsx';
import { createPlayer } from '../../../player/player.ts';
import { PlayerProvider } from '../../../player/PlayerProvider.tsx';
import type { RoomProps, Selection } from '../selection.ts';

export const nothing = () => undefined;

/** Markup with its words, as a browser would be given it. */
export function pageOf(children: ReactNode, length = 0): string {
  const dictionary = createDictionary('en', { bind, bindEdit, bindViews, connect, ip, shell });
  return renderToString(
    <LanguageProvider dictionary={dictionary}>
      <PlayerProvider player={createPlayer({ length })}>{children}</PlayerProvider>
    </LanguageProvider>,
  );
}

interface Moment {
  readonly step?: number;
  readonly selection?: Selection | null;
}

export function viewAt(
  View: ComponentType<RoomProps>,
  bench: BenchScenario,
  { step = 0, selection = null }: Moment = {},
): string {
  const simulation = simulateBench(bench);
  return pageOf(
    <View
      bench={bench}
      simulation={simulation}
      frame={frameOf(simulation, bench, step)}
      onChange={nothing}
      selection={selection}
      onSelect={nothing}
      andLink={(text) => `#/and?${text}`}
    />,
    lengthOf(simulation, bench),
  );
}

/** Only the words, as they are read. */
export const wordsOf = (html: string): string =>
  html
    .replaceAll(/<!-- -->/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');

/** What nobody should ever read. */
export const slips = /\bNaN\b|\bundefined\b|\[object|\bnull\b(?!;)/;
