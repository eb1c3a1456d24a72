/**
 * Every lesson, without a browser: its scenes can be read, its tasks are open at the start and
 * closed by their own solution, its answers are the model's, and no choice stays without a word.
 * The list comes from the registry: a lesson that is added is a lesson that is tested.
 */
import { describe, expect, test } from 'vitest';
import { and } from '../domain/and/simulation.ts';
import { bind } from '../domain/bench/simulation.ts';
import { chanceOf } from '../domain/chance.ts';
import { misconceptionIds } from '../domain/misconceptions.ts';
import type { AnyPartWords, Facts, LabPart, Part, Question, Said } from './lesson.ts';
import { lessons } from './lessons/index.ts';

const seeds = Array.from({ length: 40 }, (_, index) => index * 7919 + 1);

const loaded = await Promise.all(
  Object.entries(lessons).map(async ([slug, { load, words }]) => ({
    slug,
    parts: (await load()).parts,
    words: await words(),
  })),
);

/** One question of one part, on one seed's scenario. */
interface Asked {
  readonly options: readonly string[];
  readonly right: readonly string[];
  readonly thinks: Readonly<Record<string, string>>;
}

interface OnSeed {
  readonly scene: string;
  /** Reads back as itself. */
  readonly readable: boolean;
  readonly facts: Facts;
  readonly questions: Readonly<Record<string, Asked>>;
  readonly ghost: string | null;
  readonly task: { readonly openAtStart: boolean; readonly closedBySolution: boolean } | null;
}

const asked = <Setup>(question: Question<Setup>, setup: Setup): Asked => ({
  options: question.options,
  right: question.right(setup),
  thinks: question.thinks ?? {},
});

const onLab = { and, bind };

function onSeed(part: LabPart, seed: number): OnSeed {
  return part.lab === 'and' ? played(part, seed, onLab.and) : played(part, seed, onLab.bind);
}

function played<Setup>(
  part: PartOn<Setup>,
  seed: number,
  { parse, format }: Reader<Setup>,
): OnSeed {
  const scene = part.scene(chanceOf(seed));
  const read = parse(scene);
  if (!read.ok)
    throw new Error(`${part.id}: ${scene} cannot be read: ${JSON.stringify(read.fault)}`);
  const setup = read.value;
  const again = parse(format(setup));
  return {
    scene,
    readable: again.ok && format(again.value) === format(setup),
    facts: part.facts?.(setup) ?? {},
    questions: Object.fromEntries(
      (['outcome', 'reason', 'ask'] as const).flatMap((key) => {
        const question = part[key];
        return question === undefined ? [] : [[key, asked(question, setup)]];
      }),
    ),
    ghost: part.ghost?.predicts(setup) ?? null,
    task:
      part.isDone === undefined || part.solution === undefined
        ? null
        : {
            openAtStart: !part.isDone(setup),
            closedBySolution: part.isDone(part.solution(setup)),
          },
  };
}

interface Reader<Setup> {
  readonly parse: (text: string) => { ok: true; value: Setup } | { ok: false; fault: unknown };
  readonly format: (setup: Setup) => string;
}

/** Any kind of part in a lab: what one kind lacks is not there. */
interface PartOn<Setup> {
  readonly id: string;
  readonly scene: (chance: ReturnType<typeof chanceOf>) => string;
  readonly facts?: (before: Setup) => Facts;
  readonly outcome?: Question<Setup>;
  readonly reason?: Question<Setup>;
  readonly ask?: Question<Setup>;
  readonly ghost?: { readonly predicts: (setup: Setup) => string };
  readonly isDone?: (setup: Setup) => boolean;
  readonly solution?: (before: Setup) => Setup;
}

/** Seeds whose scenes differ: the same scene twice tells nothing more. */
const seedsOf = (part: LabPart): readonly number[] => [
  ...new Map(seeds.map((seed) => [part.scene(chanceOf(seed)), seed])).values(),
];

const isOnLab = (part: Part): part is LabPart => 'lab' in part;

const text = (said: Said | undefined, facts: Facts): string =>
  said === undefined ? '' : typeof said === 'string' ? said : said(facts);

/** Everything that a part can say, with these facts. */
const allSaid = (words: AnyPartWords, facts: Facts): readonly string[] =>
  [
    words.title,
    ...words.body,
    ...[words.outcome, words.reason, words.ask].flatMap((question) =>
      question === undefined
        ? []
        : [question.ask, ...Object.values(question.options), ...Object.values(question.says)],
    ),
    ...(words.hints ?? []),
    ...(words.done === undefined ? [] : [words.done]),
  ].map((said) => text(said, facts));

describe.each(loaded)('$slug', ({ parts, words }) => {
  test('its parts have names of their own, and words', () => {
    const ids = parts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(words.parts)).toEqual(ids);
    for (const line of [...words.notes.lines, words.notes.vote, words.notes.answer]) {
      expect(line.length).toBeGreaterThan(10);
    }
  });

  test.each(parts.filter(isOnLab))(
    '$id: the model answers, and every choice is answered',
    (part) => {
      const said = words.parts[part.id];
      for (const seed of seedsOf(part)) {
        const { readable, facts, questions, ghost, task } = onSeed(part, seed);
        expect(readable).toBe(true);
        if (task !== null) expect(task).toEqual({ openAtStart: true, closedBySolution: true });
        for (const [key, { options, right, thinks }] of Object.entries(questions)) {
          expect(right, `${key}, seed ${seed}: an answer`).not.toEqual([]);
          expect(right.filter((id) => !options.includes(id))).toEqual([]);
          expect(right.length, 'a wrong choice, too').toBeLessThan(options.length);
          const own = said?.[key === 'outcome' ? 'outcome' : key === 'reason' ? 'reason' : 'ask'];
          for (const option of options) {
            const isAnswered = right.includes(option)
              ? own?.says[option] !== undefined
              : (own?.says[option] ?? thinks[option]) !== undefined;
            expect(isAnswered, `${key}, seed ${seed}: an answer to "${option}"`).toBe(true);
            expect(own?.options[option]).toBeDefined();
          }
        }
        if (ghost !== null) {
          expect(questions['outcome']?.options).toContain(ghost);
          expect(questions['outcome']?.right, 'a wrong rule is wrong here').not.toContain(ghost);
        }
        for (const sentence of said === undefined ? [] : allSaid(said, facts)) {
          expect(sentence).not.toMatch(/undefined|NaN|\[object|!/);
        }
      }
    },
  );

  test('the same seed gives the same scene', () => {
    for (const part of parts.filter(isOnLab)) {
      for (const seed of seeds.slice(0, 5)) {
        expect(part.scene(chanceOf(seed))).toBe(part.scene(chanceOf(seed)));
      }
    }
  });

  test('rows are named as the table names them', () => {
    const named = parts.flatMap((part) => ('exposes' in part ? (part.exposes ?? []) : []));
    expect(named.filter((id) => !misconceptionIds.includes(id))).toEqual([]);
  });
});
