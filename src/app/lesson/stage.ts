/**
 * A part on its lab, whichever lab it is: the scene as text, its facts, and what the model answers.
 * The scenario's type stays in here; the page knows texts alone, as it does of the labs.
 */
import type { Facts, LabPart, Question, Said } from '../../content/lesson.ts';
import { initialAnd } from '../../domain/and/scenario.ts';
import { formatAnd, parseAnd } from '../../domain/and/text.ts';
import { benchOf, initialBench, type BenchScenario } from '../../domain/bench/scenario.ts';
import { formatBench, parseBench } from '../../domain/bench/text.ts';
import { chanceOf, type Chance } from '../../domain/chance.ts';
import type { MisconceptionId } from '../../domain/misconceptions.ts';
import type { Result } from '../../domain/result.ts';

export type QuestionKey = 'outcome' | 'reason' | 'ask';

/** A question with the model's answer. */
export interface Asked {
  readonly options: readonly string[];
  readonly right: readonly string[];
  readonly thinks: Readonly<Record<string, MisconceptionId>>;
}

export interface Ghost {
  readonly rule: MisconceptionId;
  readonly predicts: string;
}

export interface Stage {
  /** The scene as its lab writes it. */
  readonly start: string;
  readonly facts: Facts;
  readonly questions: Readonly<Partial<Record<QuestionKey, Asked>>>;
  readonly ghost: Ghost | null;
  /** The scene as the answers make it; `start` where they make nothing of it. */
  readonly sceneOf: (answers: readonly string[]) => string;
  /** Whether the task is done by what the learner made of the scene. */
  readonly isDone: (text: string) => boolean;
  /** What plays in the scene of this text; '' where nothing does. */
  readonly story: (text: string) => string;
}

/** A part of any kind: what its kind does not have is not there. */
interface PartOn<Setup> {
  readonly id: string;
  readonly scene: (chance: Chance) => string;
  readonly facts?: (before: Setup) => Facts;
  readonly outcome?: Question<Setup>;
  readonly reason?: Question<Setup>;
  readonly ask?: Question<Setup>;
  readonly runs?: (before: Setup, choice: string) => Setup;
  readonly ghost?: { readonly rule: MisconceptionId; readonly predicts: (setup: Setup) => string };
  readonly isDone?: (setup: Setup) => boolean;
}

interface Reader<Setup> {
  readonly parse: (text: string) => Result<Setup, unknown>;
  readonly format: (setup: Setup) => string;
  readonly initial: Setup;
  readonly story: (setup: Setup) => string;
}

function staged<Setup>(part: PartOn<Setup>, reader: Reader<Setup>, seed: number): Stage {
  const { parse, format, initial, story } = reader;
  const read = parse(part.scene(chanceOf(seed)));
  // Every scene of every lesson is read by a test.
  const setup = read.ok ? read.value : initial;
  const asked = (question: Question<Setup>): Asked => ({
    options: question.options,
    right: question.right(setup),
    thinks: question.thinks ?? {},
  });
  const { outcome, reason, ask, ghost } = part;
  return {
    start: format(setup),
    facts: part.facts?.(setup) ?? {},
    questions: {
      ...(outcome && { outcome: asked(outcome) }),
      ...(reason && { reason: asked(reason) }),
      ...(ask && { ask: asked(ask) }),
    },
    ghost: ghost === undefined ? null : { rule: ghost.rule, predicts: ghost.predicts(setup) },
    sceneOf: ([choice]) =>
      format(choice === undefined ? setup : (part.runs?.(setup, choice) ?? setup)),
    isDone: (text) => {
      const now = parse(text);
      return now.ok && part.isDone?.(now.value) === true;
    },
    story: (text) => {
      const now = parse(text);
      return now.ok ? story(now.value) : '';
    },
  };
}

/** What is looked at, and where, is no news; and nothing is told while a prediction is open. */
const benchStory = ({ scenario, prediction }: BenchScenario): string =>
  prediction?.open === true ? '' : formatBench(benchOf(scenario));

/** In the AND lab what is set up shows as soon as it is. */
const and = { parse: parseAnd, format: formatAnd, initial: initialAnd, story: () => '' };
const bind = {
  parse: parseBench,
  format: formatBench,
  initial: initialBench,
  story: benchStory,
};

/** Reads scenes by their texts alone: how they play is their labs' business, and comes with them. */
export const stageOf = (part: LabPart, seed: number): Stage =>
  part.lab === 'and' ? staged(part, and, seed) : staged(part, bind, seed);

/** A sentence with the facts of its scene. */
export const told = (said: Said | undefined, facts: Facts): string =>
  said === undefined ? '' : typeof said === 'string' ? said : said(facts);
