/**
 * For the tests of lessons: every lesson of the registry loaded, and a part played on a seed without
 * a browser. The list comes from the registry: a lesson that is added is a lesson that is tested.
 */
import { and } from '../domain/and/simulation.ts';
import { bind } from '../domain/bench/simulation.ts';
import { chanceOf } from '../domain/chance.ts';
import type { AnyPartWords, Facts, LabPart, Part, Question, Said } from './lesson.ts';
import { lessons } from './lessons/index.ts';

const seeds = Array.from({ length: 24 }, (_, index) => index * 7919 + 1);

export const loaded = await Promise.all(
  Object.entries(lessons).map(async ([slug, { load, words }]) => ({
    slug,
    parts: (await load()).parts,
    words: await words(),
  })),
);

export const isOnLab = (part: Part): part is LabPart => 'lab' in part;

/** One seed for each scene that they give. */
export const seedsOf = (part: LabPart): readonly number[] => [
  ...new Map(seeds.map((seed) => [part.scene(chanceOf(seed)), seed])).values(),
];

/** One question of one part, on one seed's scenario. */
export interface Asked {
  readonly options: readonly string[];
  readonly right: readonly string[];
  readonly thinks: Readonly<Record<string, string>>;
}

const asked = <Setup>(question: Question<Setup>, setup: Setup): Asked => ({
  options: question.options,
  right: question.right(setup),
  thinks: question.thinks ?? {},
});

export const questionKeys = ['outcome', 'reason', 'ask'] as const;
export type QuestionKey = (typeof questionKeys)[number];

export interface OnSeed {
  /** Reads back as itself. */
  readonly readable: boolean;
  readonly facts: Facts;
  readonly questions: readonly (readonly [QuestionKey, Asked])[];
  readonly ghost: string | null;
  readonly task: { readonly openAtStart: boolean; readonly closedBySolution: boolean } | null;
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
    readable: again.ok && format(again.value) === format(setup),
    facts: part.facts?.(setup) ?? {},
    questions: questionKeys.flatMap((key) => {
      const question = part[key];
      return question === undefined ? [] : [[key, asked(question, setup)] as const];
    }),
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

export const onSeed = (part: LabPart, seed: number): OnSeed =>
  part.lab === 'and' ? played(part, seed, and) : played(part, seed, bind);

export const text = (said: Said | undefined, facts: Facts): string =>
  said === undefined ? '' : typeof said === 'string' ? said : said(facts);

const questionsOf = ({ outcome, reason, ask }: AnyPartWords) =>
  [outcome, reason, ask].filter((question) => question !== undefined);

/** What stands on buttons: no term can be opened in there. */
export const labelsOf = (words: AnyPartWords, facts: Facts): readonly string[] =>
  questionsOf(words)
    .flatMap(({ options }) => Object.values(options))
    .map((said) => text(said, facts));

/** Everything that a part can say, with these facts. */
export const allSaid = (words: AnyPartWords, facts: Facts): readonly string[] => [
  ...[
    words.title,
    ...words.body,
    ...questionsOf(words).flatMap(({ ask, says }) => [ask, ...Object.values(says)]),
    ...(words.hints ?? []),
    ...(words.done === undefined ? [] : [words.done]),
  ].map((said) => text(said, facts)),
  ...labelsOf(words, facts),
];
