/**
 * Every part of every lesson in a lab, before and after each of its answers: nothing that follows is
 * in the page before its time, and then it is. The list comes from the registry.
 */
import { describe, expect, test } from 'vitest';
import type { AnyPartWords, LabPart, Said } from '../../content/lesson.ts';
import { parseAnd } from '../../domain/and/text.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import { prefixOf } from '../../domain/ip/mask.ts';
import { subnetFacts } from '../../domain/ip/subnetFacts.ts';
import { plainText } from '../../ui/rich.ts';
import { loadLesson } from './loadLesson.ts';
import { slugsThere } from './place.ts';
import { stageOf, told, type QuestionKey, type Stage } from './stage.ts';
import { fullDictionary, screenOf, wordsIn, type Shot } from './testing.tsx';
import { isVeiled } from './veil.ts';

const dictionary = await fullDictionary();
const lessons = await Promise.all(slugsThere.map((slug) => loadLesson(slug, dictionary)));

const all = lessons.flatMap((lesson) =>
  lesson.parts
    .filter((part): part is LabPart => 'lab' in part)
    .map((part) => ({ name: `${lesson.slug} ${part.id}`, lesson, part })),
);
type Named = (typeof all)[number];

const squeezed = (text: string): string => text.replaceAll(/[\s`*]/g, '');
const wordsOf = (shot: Shot): string => squeezed(wordsIn(screenOf(shot, dictionary)));

/** A sentence as the page shows it, long enough that it stands there by no chance. */
const shown = (said: Said | undefined, { facts }: Stage): string =>
  squeezed(plainText(told(said, facts)));
const isLong = (text: string): boolean => text.length > 24;

function saysOf(words: AnyPartWords, keys: readonly QuestionKey[], stage: Stage) {
  return keys
    .flatMap((key) => Object.values(words[key]?.says ?? {}))
    .map((said) => shown(said, stage))
    .filter(isLong);
}

function partOf({ lesson, part }: Named) {
  const words = lesson.words.parts[part.id] ?? { title: '', body: [] };
  const stage = stageOf(part, seed);
  const after = (...answers: readonly string[]) =>
    wordsOf({ lesson, part: part.id, seed, desk: { answers } });
  return { words, stage, after };
}

const seed = 417;

describe.each(all)('$name', (named) => {
  const { lesson, part } = named;
  const { words, stage, after } = partOf(named);
  const { outcome, reason, ask } = stage.questions;

  test('before an answer: the scene, and nothing that follows from it', () => {
    const html = screenOf({ lesson, part: part.id, seed }, dictionary);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
    const page = squeezed(wordsIn(html));
    expect(page).toContain(shown(words.title, stage));
    const hidden = [
      ...saysOf(words, ['outcome', 'reason', 'ask'], stage),
      ...(words.hints ?? []).map((hint) => shown(hint, stage)),
      ...(part.kind === 'task' ? [shown(words.done, stage)] : []),
    ].filter(isLong);
    expect(hidden.filter((text) => page.includes(text))).toEqual([]);
    // Where an outcome is asked for, nothing may tell it; where a reading is, the veil says what.
    if (part.kind !== 'predict' && !isVeiled(part, [])) return;
    if (part.lab === 'and') {
      expect(html).not.toMatch(/data-row="2"[^>]*>(?:<span[^>]*>)*[01]/);
      expectUntold(page, words, stage);
    } else expect(page).not.toMatch(/of[1-9]\d*step|step0of[1-9]/);
  });

  test('after each answer: what is said to it, and the next question only then', () => {
    for (const option of (outcome ?? ask)?.options ?? []) {
      const page = after(option);
      expect(page).toContain(shown((words.outcome ?? words.ask)?.says[option], stage));
      if (reason === undefined) continue;
      expect(page).toContain(shown(words.reason?.ask, stage));
      const early = saysOf(words, ['reason'], stage).filter((text) => page.includes(text));
      const own = saysOf(words, ['outcome'], stage).join(' ');
      expect(early.filter((text) => !own.includes(text))).toEqual([]);
    }
    const [first = ''] = outcome?.right ?? [];
    for (const why of reason?.right ?? []) {
      expect(after(first, why)).toContain(shown(words.reason?.says[why], stage));
    }
  });
});

/** No address that follows from the masks. */
function expectUntold(page: string, words: AnyPartWords, { start, facts }: Stage): void {
  const read = parseAnd(start);
  const hosts = read.ok ? [read.value.a, read.value.b].filter((host) => host !== null) : [];
  const own = squeezed(
    JSON.stringify([start, words, facts, words.body.map((each) => told(each, facts))]),
  );
  for (const { address, mask } of hosts) {
    const prefix = prefixOf(mask);
    if (prefix === undefined) continue;
    const { network, firstHost, lastHost } = subnetFacts({ address, prefix });
    for (const each of [network, firstHost, lastHost].map(formatIpv4)) {
      if (!own.includes(each)) expect(page).not.toContain(each);
    }
  }
}
