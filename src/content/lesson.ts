/**
 * What a lesson is: parts in their order, as data. Every answer is a function of the part's
 * scenario, so the model gives it and nobody types it in. What is said stands in the lesson's words
 * file, how a part looks in `app/lesson`, which lessons there are in `lessons/index.ts`.
 */
import type { AndScenario } from '../domain/and/scenario.ts';
import type { BenchScenario } from '../domain/bench/scenario.ts';
import type { Chance } from '../domain/chance.ts';
import type { Skill } from '../domain/drill/skill.ts';
import type { Goal } from '../domain/drill/standing.ts';
import type { MisconceptionId } from '../domain/misconceptions.ts';
import type { Shown } from '../labs/lab.ts';

/** The labs that a part can stand in, and what each is set up with. */
export interface Setups {
  readonly and: AndScenario;
  readonly bind: BenchScenario;
}

/** What a sentence may quote from the scenario: addresses, ports, bits, already as text. */
export type Facts = Readonly<Record<string, string>>;

interface OnLab<Lab extends keyof Setups> {
  /** In links and saved work: never renamed. */
  readonly id: string;
  readonly lab: Lab;
  /**
   * The scenario's text. Numbers drawn from `chance` are fresh with each seed; the same seed gives
   * the same.
   */
  readonly scene: (chance: Chance) => string;
  /** Of the bind lab only; nothing: the bench alone. */
  readonly shows?: readonly Shown[];
  /** `before` is the scene as it was drawn; a task's facts do not move with the learner's changes. */
  readonly facts?: (before: Setups[Lab]) => Facts;
  /** Rows of the misconception table whose scenario this part's scene is. */
  readonly exposes?: readonly MisconceptionId[];
}

export interface Question<Setup> {
  /** Codes, in the order of the screen. */
  readonly options: readonly [string, string, ...string[]];
  /** By the model: every option that is right, at least one. */
  readonly right: (setup: Setup) => readonly string[];
  /** The wrong idea behind a wrong option: its refutation is what is answered. */
  readonly thinks?: Readonly<Record<string, MisconceptionId>>;
}

/** Something to read, nothing to do. */
export interface CardPart {
  readonly kind: 'card';
  readonly id: string;
  readonly exposes?: readonly MisconceptionId[];
}

/** A worked example: to be stepped through. */
export interface WatchPart<Lab extends keyof Setups> extends OnLab<Lab> {
  readonly kind: 'watch';
}

/** Predict, run, explain. While the prediction is open the lab shows nothing that follows. */
export interface PredictPart<Lab extends keyof Setups> extends OnLab<Lab> {
  readonly kind: 'predict';
  readonly outcome: Question<Setups[Lab]>;
  /** Asked after the run, scored apart. */
  readonly reason: Question<Setups[Lab]>;
  /** What a wrong rule would predict (an option of `outcome`), shown beside what happened. */
  readonly ghost?: {
    readonly rule: MisconceptionId;
    readonly predicts: (setup: Setups[Lab]) => string;
  };
}

/** To be done in the lab: open at the start, closed by a state that the model recognises. */
export interface TaskPart<Lab extends keyof Setups> extends OnLab<Lab> {
  readonly kind: 'task';
  readonly isDone: (setup: Setups[Lab]) => boolean;
  /** What a learner would make of the scene; a test plays it. */
  readonly solution: (before: Setups[Lab]) => Setups[Lab];
}

/** A question about what stands in the lab. */
export interface AskPart<Lab extends keyof Setups> extends OnLab<Lab> {
  readonly kind: 'ask';
  readonly ask: Question<Setups[Lab]>;
  /** The scene as an answer makes it, to be run with it; without it, an answer runs nothing. */
  readonly runs?: (before: Setups[Lab], choice: string) => Setups[Lab];
}

/** Fresh exercises of a drill. */
export interface PracticePart {
  readonly kind: 'practice';
  readonly id: string;
  readonly skill: Skill;
  readonly goal: Goal;
}

type LabPartOf<Lab extends keyof Setups> =
  | WatchPart<Lab>
  | PredictPart<Lab>
  | TaskPart<Lab>
  | AskPart<Lab>;

export type LabPart = LabPartOf<'and'> | LabPartOf<'bind'>;
export type Part = CardPart | PracticePart | LabPart;

export interface Lesson {
  readonly parts: readonly [Part, ...Part[]];
}

/** A method's argument may be narrower: a part's words know their own facts, the page any. */
interface Teller<Known> {
  said(facts: Known): string;
}

/** A sentence, or how it is made from the part's facts. Marks as in `ui/rich.ts`, and `[words](term)`. */
export type Said<Known = Facts> = string | Teller<Known>['said'];

type FactsOf<P> = P extends { readonly facts: (before: never) => infer Known } ? Known : Facts;

interface CommonWords<Known> {
  readonly title: string;
  /** One paragraph each, at most three, short. */
  readonly body: readonly Said<Known>[];
}

interface QuestionWords<Asked, Known> {
  readonly ask: Said<Known>;
  /** Each option's label; outcomes of the bind lab have theirs from the lab's words. */
  readonly options: Asked extends { readonly options: readonly (infer Option extends string)[] }
    ? Readonly<Record<Option, Said<Known>>>
    : never;
  /** What is answered to an option: always for a right one, and for a wrong one without a row. */
  readonly says: Asked extends { readonly options: readonly (infer Option extends string)[] }
    ? { readonly [Key in Option]?: Said<Known> }
    : never;
}

/** The words that a part needs, by its kind. */
export type WordsOf<P> = CommonWords<FactsOf<P>> &
  (P extends {
    readonly kind: 'predict';
    readonly outcome: infer Outcome;
    readonly reason: infer Why;
  }
    ? {
        readonly outcome: QuestionWords<Outcome, FactsOf<P>>;
        readonly reason: QuestionWords<Why, FactsOf<P>>;
      }
    : P extends { readonly kind: 'ask'; readonly ask: infer Asked }
      ? { readonly ask: QuestionWords<Asked, FactsOf<P>> }
      : P extends { readonly kind: 'task' }
        ? {
            /** Each gives one step more. */
            readonly hints: readonly Said<FactsOf<P>>[];
            /** What was reached, and why it works. */
            readonly done: Said<FactsOf<P>>;
          }
        : unknown);

/** What a lesson says. Its title and goal stand in `i18n` (`learn.lessons`), for the course map. */
export interface LessonWords<L extends Lesson> {
  readonly parts: {
    readonly [P in L['parts'][number] as P['id']]: WordsOf<P>;
  };
  /** For a trainer: three lines, the vote that is likely and wrong, the answer to it. */
  readonly notes: {
    readonly lines: readonly [string, string, string];
    readonly vote: string;
    readonly answer: string;
  };
}

interface AnyQuestionWords {
  readonly ask: Said;
  readonly options: Readonly<Record<string, Said>>;
  readonly says: Readonly<Record<string, Said>>;
}

/** Any part's words, as the page and the tests read them. */
export interface AnyPartWords extends CommonWords<Facts> {
  readonly outcome?: AnyQuestionWords;
  readonly reason?: AnyQuestionWords;
  readonly ask?: AnyQuestionWords;
  readonly hints?: readonly Said[];
  readonly done?: Said;
}

export interface AnyLessonWords {
  readonly parts: Readonly<Record<string, AnyPartWords>>;
  readonly notes: LessonWords<Lesson>['notes'];
}
