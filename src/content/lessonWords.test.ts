/**
 * How lessons are worded: short, with no gaps where a number should stand, and light enough to be
 * fetched on a slow line. Whether what they say is true is asked in `lessons.test.ts`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { allSaid, isOnLab, labelsOf, loaded, onSeed, seedsOf, text } from './testing.ts';

const heaviest = 15 * 1024;

describe.each(loaded)('$slug', ({ slug, parts, words }) => {
  test('it says nothing that a scene leaves open, and nobody is shouted at', () => {
    for (const part of parts) {
      const said = words.parts[part.id];
      for (const seed of isOnLab(part) ? seedsOf(part).slice(0, 8) : [1]) {
        const facts = isOnLab(part) ? onSeed(part, seed).facts : {};
        for (const sentence of said === undefined ? [] : allSaid(said, facts)) {
          expect(sentence).not.toMatch(/undefined|NaN|\[object|``|\*\*|!/);
          expect(sentence.length).toBeGreaterThan(0);
        }
        for (const label of said === undefined ? [] : labelsOf(said, facts)) {
          expect(label, 'no term to open within a button').not.toMatch(/\]\(/);
        }
      }
    }
  });

  test('a part has at most three short paragraphs, and a task at least one hint', () => {
    for (const part of parts) {
      const { title, body, hints = [] } = words.parts[part.id] ?? { title: '', body: [] };
      const facts = isOnLab(part) ? onSeed(part, 1).facts : {};
      expect(title.length).toBeLessThanOrEqual(48);
      expect(body.length, `paragraphs of ${part.id}`).toBeGreaterThan(0);
      expect(body.length, `paragraphs of ${part.id}`).toBeLessThanOrEqual(3);
      for (const paragraph of body) {
        expect(text(paragraph, facts).length, `${part.id}: ${text(paragraph, facts)}`).toBeLessThan(
          330,
        );
      }
      if (part.kind === 'task') expect(hints.length, `hints of ${part.id}`).toBeGreaterThan(0);
    }
  });

  test('a trainer has three lines, the likely wrong vote, and the answer to it', () => {
    for (const line of [...words.notes.lines, words.notes.vote, words.notes.answer]) {
      expect(line.length).toBeGreaterThan(10);
    }
  });

  test('it weighs at most 15 KB on the wire', () => {
    const folder = new URL(`./lessons/${slug}/`, import.meta.url);
    const sources = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
    const all = sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    expect(gzipSync(all).length).toBeLessThanOrEqual(heaviest);
  });
});
