/** The order in which a mutant meets the tests: the first that fails ends it, so the long ones wait. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take seconds, or draw hunts until one is good: for ever, with some faults. The longest last. */
const long = [
  '/connect/laws.test.ts',
  '/bench/text.test.ts',
  '/os/listing.test.ts',
  '/kernelSlice.mutate.ts',
  '/hunt/byHand.test.ts',
  '/hunt/stand.test.ts',
  '/hunt/text.test.ts',
  '/huntsSlice.mutate.ts',
  '/connect/textLaws.test.ts',
  '/linuxPrints.test.ts',
];

export class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      long.findIndex((name) => moduleId.endsWith(name));
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}
