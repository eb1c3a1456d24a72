/** The order in which a mutant meets the tests: the first that fails ends it. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Much is met in a moment. */
const first = ['/kernelSlice.mutate.ts', '/frames.test.ts'];

/** Files that take seconds, or draw hunts until one is good. The longest last. */
const last = [
  '/drill/item.test.ts',
  '/drill/numbers.test.ts',
  '/drill/subnets.test.ts',
  '/connect/laws.test.ts',
  '/bench/text.test.ts',
  '/hunt/hunt.test.ts',
  '/hunt/byHand.test.ts',
  '/hunt/stand.test.ts',
  '/hunt/text.test.ts',
  '/huntsSlice.mutate.ts',
  '/connect/textLaws.test.ts',
  '/tcpdump.test.ts',
  '/printsSlice.mutate.ts',
];

function rankOf({ moduleId }: TestSpecification): number {
  if (first.some((name) => moduleId.endsWith(name))) return -1;
  return last.findIndex((name) => moduleId.endsWith(name)) + 1;
}

export class KillersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
