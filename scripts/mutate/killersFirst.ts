/** The order in which a mutant meets the tests: the first that fails ends it. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longer than a moment, the longest last. */
const last = [
  '/kernelSlice.mutate.ts',
  '/drill/endpoints.test.ts',
  '/drill/twoNics.test.ts',
  '/drill/symptom.test.ts',
  '/drill/gateways.test.ts',
  '/drill/subnets.test.ts',
  '/drill/starts.test.ts',
  '/drill/drawnSetUps.test.ts',
  '/drill/servers.test.ts',
  '/drill/filters.test.ts',
  '/drill/segments.test.ts',
  '/drill/item.test.ts',
  '/hunt/cell.test.ts',
  '/hunt/byHand.test.ts',
  '/hunt/stand.test.ts',
  '/hunt/faults.test.ts',
  '/hunt/text.test.ts',
  '/hunt/vocabulary.test.ts',
  '/hunt/hunt.test.ts',
  '/huntsSlice.mutate.ts',
  '/bench/editServer.test.ts',
  '/bench/text.test.ts',
  '/frames.test.ts',
  '/tcpdump.test.ts',
  '/printsSlice.mutate.ts',
  '/os/programs.test.ts',
  '/bench/help.test.ts',
  '/connect/laws.test.ts',
  '/connect/textLaws.test.ts',
  '/and/text.test.ts',
];

function rankOf({ moduleId }: TestSpecification): number {
  const source = moduleId.replace(/\.js$/, '.ts');
  return last.findIndex((name) => source.endsWith(name)) + 1;
}

export class KillersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
