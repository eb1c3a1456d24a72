/** The bar and the provider as text: names, states and values as a screen reader meets them. */
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { createDictionary } from '../i18n/dictionary.ts';
import { player as words } from '../i18n/en/player.ts';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { createPlayer, type PlayerOptions } from './player.ts';
import { PlayerProvider } from './PlayerProvider.tsx';
import { Transport } from './Transport.tsx';

function shown(options: PlayerOptions, sentence?: string): string {
  return renderToString(
    <LanguageProvider dictionary={createDictionary('en', { player: words })}>
      <PlayerProvider player={createPlayer(options)} keys>
        <Transport sentence={sentence} />
      </PlayerProvider>
    </LanguageProvider>,
  );
}

const button = (html: string, label: string): string | undefined =>
  html.match(/<button[^>]*>/g)?.find((tag) => tag.includes(`aria-label="${label}"`));

describe('the transport', () => {
  test('says the step in words, and its sentence where there is one', () => {
    expect(shown({ length: 33, at: 27 })).toContain('aria-valuetext="step 27 of 33"');
    expect(shown({ length: 33, at: 27 }, 'Bit 27: 0 AND 0 = 0.')).toContain(
      'aria-valuetext="step 27 of 33: Bit 27: 0 AND 0 = 0."',
    );
  });

  test('at the start there is no way back, but the buttons keep the focus', () => {
    const html = shown({ length: 33 });
    for (const label of ['To the start', 'Step back']) {
      expect(button(html, label)).toContain('aria-disabled="true"');
    }
    for (const label of ['Play', 'Step forward', 'To the end']) {
      expect(button(html, label)).not.toContain('aria-disabled=');
    }
    expect(html).not.toMatch(/ disabled=/);
  });

  test('at the end there is no way on, but it can be played again', () => {
    const html = shown({ length: 33, at: 33 });
    for (const label of ['Step forward', 'To the end']) {
      expect(button(html, label)).toContain('aria-disabled="true"');
    }
    expect(button(html, 'Play')).not.toContain('aria-disabled=');
  });

  test('the play button is a toggle that keeps its label', () => {
    expect(button(shown({ length: 33 }), 'Play')).toContain('aria-pressed="false"');
  });

  test('nothing to play disables the play button', () => {
    expect(button(shown({ length: 0 }), 'Play')).toContain('aria-disabled="true"');
  });
});
