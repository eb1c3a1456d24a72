/**
 * The hunt's screen without a browser, with every kind of fault: it tells no cause before the cause
 * is named, every one of them afterwards, and nothing that nobody should read.
 */
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { faultIds, type FaultId } from '../../domain/hunt/fault.ts';
import type { Hint } from '../../domain/hunt/hint.ts';
import { huntAt, type Hunt } from '../../domain/hunt/hunt.ts';
import {
  hintsOf,
  repaired,
  standOf,
  withHint,
  withNamed,
  type Stand,
} from '../../domain/hunt/stand.ts';
import { untouched } from '../../domain/hunt/testing.ts';
import { inheritedNames } from '../../domain/os/testing.ts';
import { createDictionary } from '../../i18n/dictionary.ts';
import { bind } from '../../i18n/en/bind.ts';
import { bindEdit } from '../../i18n/en/bindEdit.ts';
import { bindViews } from '../../i18n/en/bindViews.ts';
import { connect } from '../../i18n/en/connect.ts';
import { hunt as words } from '../../i18n/en/hunt.ts';
import { ip } from '../../i18n/en/ip.ts';
import { misconceptions } from '../../i18n/en/misconceptions.ts';
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx';
import { namesIn } from '../connect/names.ts';
import { slips, wordsOf } from '../connect/views/testing.tsx';
import { hintText } from './hintText.ts';
import { HuntDesk } from './HuntDesk.tsx';

const dictionary = createDictionary('en', {
  hunt: words,
  bind,
  bindEdit,
  bindViews,
  connect,
  ip,
  misconceptions,
});

const nothing = () => undefined;

const screenOf = (stand: Stand): string =>
  wordsOf(
    renderToString(
      <LanguageProvider dictionary={dictionary}>
        <HuntDesk stand={stand} onStand={nothing} onNamed={nothing} next={null} />
      </LanguageProvider>,
    ),
  );

/** For each kind of fault the first hunt of level 1 that is about it. */
function huntOf(id: FaultId): Hunt {
  for (let seed = 1; ; seed += 1) {
    const hunt = huntAt(1, seed);
    if (hunt.faults[0]?.id === id) return hunt;
  }
}

function everyHint(stand: Stand): readonly Hint[] {
  const next = withHint(stand);
  return next === null || next === 'back' ? hintsOf(stand) : everyHint(next);
}

const tells = (screen: string): readonly FaultId[] =>
  faultIds.filter((id) => screen.includes(words.faults[id]));

test('no hint is sold twice, whatever is wrong', () => {
  const names = namesIn(huntAt(1, 1).plan, bind.names);
  for (let seed = 1; seed <= 12; seed += 1) {
    const hunt = huntAt(seed % 2 === 0 ? 2 : 3, seed);
    const texts = everyHint(standOf(hunt, untouched)).map((hint) =>
      hintText(hint, words.hints, names),
    );
    expect(texts.length).toBeGreaterThanOrEqual(hunt.level);
    expect(new Set(texts).size, `seed ${seed}: ${texts.join(' ')}`).toBe(texts.length);
  }
});

describe.each(faultIds)('%s', (id) => {
  const hunt = huntOf(id);
  const found = standOf(hunt, untouched);

  test('as it is found: a complaint, and no cause', () => {
    const screen = screenOf(found);
    expect(screen).toContain('calls the server. Its program says:');
    expect(screen).toContain('0 moves');
    expect(tells(screen)).toEqual([]);
    expect(screen).not.toMatch(slips);
  });

  test('with all hints: the place, and no cause', () => {
    const hinted = [1, 2, 3].reduce<Stand>((stand) => {
      const next = withHint(stand);
      return next === null || next === 'back' ? stand : next;
    }, found);
    const screen = screenOf(hinted);
    expect(screen).toContain('3 moves, 3 hints among them');
    expect(tells(screen)).toEqual([]);
    expect(screen).not.toMatch(slips);
  });

  test('mended: all causes to pick from; named: what it was', () => {
    const mended = { ...found, now: repaired(hunt.start, hunt.faults), moves: 1 };
    expect(tells(screenOf(mended))).toEqual(faultIds);
    const named = screenOf(withNamed(mended, [id]));
    expect(tells(named)).toEqual([id]);
    expect(named).toContain('1 move : it cannot be done in fewer. Named: 1 of 1');
    expect(named).not.toMatch(slips);
  });

  test('given up: what it was', () => {
    const over = screenOf(withNamed(found, []));
    expect(tells(over)).toEqual([id]);
    expect(over).toContain('Given up');
  });
});

test.each(inheritedNames)('a client that is called as what every object has: %s', (id) => {
  const found = standOf(huntAt(1, 1), untouched);
  const client = JSON.stringify(found.now.attempts[0]?.from);
  const named: Stand = JSON.parse(JSON.stringify(found).replaceAll(client, JSON.stringify(id)));
  expect(screenOf(named)).not.toMatch(slips);
  expect(screenOf(named)).not.toContain('native code');
});
