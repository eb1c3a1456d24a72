/** Progress as tests need it: any that a learner could have. */
import fc from 'fast-check';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import type { Skill } from '../../domain/drill/skill.ts';
import { noProgress, type Progress } from './progress.ts';
import { mergeProgress } from './progressMerge.ts';

const small = fc.integer({ min: 1, max: 3 });
const part = fc.constantFrom('one', 'two');
const nth = fc.integer({ min: 1, max: 9 });

const work = fc.record({
  seed: small,
  part,
  answers: fc.dictionary(part, fc.array(fc.constantFrom('yes', 'no'), { maxLength: 2 })),
  texts: fc.dictionary(part, fc.constantFrom('a=1', 'a=2')),
  hints: fc.dictionary(part, small),
  nth,
});

const logged = fc.record({
  place: fc.record({
    skill: fc.constantFrom<Skill>('network', 'symptom'),
    seed: small,
    number: small,
  }),
  given: fc.constantFrom('right', 'wrong'),
  isRight: fc.boolean(),
  day: small,
  nth,
});

const hunted = fc.record({
  level: small,
  seed: small,
  moves: small,
  par: small,
  solved: fc.boolean(),
  day: small,
  nth,
});

const slugs = ['bind', 'firewall'] as const satisfies readonly LessonSlug[];

const anyProgress = fc.record({
  era: fc.integer({ min: 0, max: 1 }),
  work: fc.record({ bind: work, firewall: work }, { requiredKeys: [] }),
  finished: fc.dictionary(
    fc.tuple(fc.constantFrom(...slugs), part).map((names) => names.join('/')),
    small,
  ),
  log: fc.array(logged, { maxLength: 6 }),
  hunts: fc.array(hunted, { maxLength: 4 }),
});

/** In the one order, each thing once, as it is kept. */
export const someProgress: fc.Arbitrary<Progress> = anyProgress.map((progress) =>
  mergeProgress(progress, { ...noProgress, era: progress.era }),
);
