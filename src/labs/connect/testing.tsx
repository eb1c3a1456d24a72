/** What the lab's tests share: its screen as text at any place of its story, in English words. */
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { lengthOf, simulateBench } from '../../domain/bench/frame.ts';
import type { BenchScenario } from '../../domain/bench/scenario.ts';
import { createDictionary } from '../../i18n/dictionary.ts';
import { bind } from '../../i18n/en/bind.ts';
import { bindEdit } from '../../i18n/en/bindEdit.ts';
import { bindViews } from '../../i18n/en/bindViews.ts';
import { connect } from '../../i18n/en/connect.ts';
import { ip } from '../../i18n/en/ip.ts';
import { player as playerWords } from '../../i18n/en/player.ts';
import { shell } from '../../i18n/en/shell.ts';
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx';
import { createPlayer } from '../../player/player.ts';
import { PlayerProvider } from '../../player/PlayerProvider.tsx';
import { ConnectBench } from './ConnectBench.tsx';
import { AllCells } from './matrix/AllCells.tsx';
import { Matrix } from './matrix/Matrix.tsx';
import { namesIn } from './names.ts';

const nothing = () => undefined;

const inWords = (children: ReactNode): string =>
  renderToString(<LanguageProvider dictionary={dictionary}>{children}</LanguageProvider>);

const dictionary = createDictionary('en', {
  shell,
  bind,
  bindEdit,
  bindViews,
  connect,
  ip,
  player: playerWords,
});

/** `position` may lie inside a step. */
export function screenOf(bench: BenchScenario, position: number): string {
  const simulation = simulateBench(bench);
  const player = createPlayer({ length: lengthOf(simulation, bench) });
  player.getState().seek(position);
  // Text is rendered from a store's first state; here that is wherever the playhead was put.
  player.getInitialState = player.getState;
  return inWords(
    <PlayerProvider player={player}>
      <ConnectBench
        bench={bench}
        simulation={simulation}
        presets={[]}
        brush="reached"
        onBrush={nothing}
        onChange={nothing}
        onPreset={nothing}
        onPlay={nothing}
        andLink={(text) => `#/and?${text}`}
      />
    </PlayerProvider>,
  );
}

/** The matrix alone. */
export const matrixOf = (bench: BenchScenario): string =>
  inWords(
    <Matrix bench={bench} brush="reached" onBrush={nothing} onChange={nothing} onPlay={nothing} />,
  );

/** The dialog with every cell. */
export const allCellsOf = (bench: BenchScenario): string => {
  const speech = { bind, connect, names: namesIn(bench.scenario, bind.names) };
  const grid = { speech, home: '', port: undefined, onPress: nothing, onGuess: null };
  return inWords(<AllCells bench={bench} grid={grid} onClose={nothing} />);
};

export interface ToldCell {
  readonly name: string;
  /** What describes it: its cause. */
  readonly why: string;
}

/** The cell that is played, as a screen reader reads it. */
export function playedCell(html: string): ToldCell {
  const cell = /<button[^>]*outline-now-line[^>]*>/.exec(html)?.[0] ?? '';
  const [, name = ''] = /aria-label="([^"]*)"/.exec(cell) ?? [];
  const [, id = ''] = /aria-describedby="([^"]*)"/.exec(cell) ?? [];
  const [, why = ''] = new RegExp(`<p id="${id}"[^>]*>(.*?)</p>`, 's').exec(html) ?? [];
  return { name: unescaped(name), why: unescaped(why.replace(/<[^>]+>/g, '')) };
}

const unescaped = (html: string): string =>
  html
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&gt;/g, '>');

/** The names of all cells of the matrix, row by row. */
export const cellsIn = (html: string): readonly string[] =>
  [...html.matchAll(/data-cell="[^"]*" aria-label="([^"]*)"/g)].map(([, name = '']) =>
    unescaped(name),
  );

/** Only the words of a page, as they are read. */
export const wordsOf = (html: string): string =>
  unescaped(html.replace(/<!-- -->/g, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
