/** Which tests the mutants of a folder of the domain meet: its own, and those that were written for it elsewhere. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  connect: ['src/domain/bench/help.test.ts', 'scripts/mutate/kernelSlice.mutate.ts'],
  hunt: ['scripts/mutate/huntsSlice.mutate.ts'],
  net: ['src/domain/connect/*.test.ts', 'scripts/mutate/kernelSlice.mutate.ts'],
  os: ['scripts/mutate/printsSlice.mutate.ts', 'scripts/os/programs.test.ts'],
  packet: ['scripts/os/frames.test.ts', 'scripts/os/tcpdump.test.ts'],
};

/** What counts by the million, plants mistakes itself or runs other programs. */
export const leftOut: readonly string[] = [
  '**/ip/mask.exhaustive.test.ts',
  '**/ip/pairs.test.ts',
  '**/ip/strings.test.ts',
  '**/bench/monkey.test.ts',
  '**/kernelFixture.test.ts',
  '**/kernelPlanted.test.ts',
  '**/connect/textDamage.test.ts',
  '**/os/listingRun.test.ts',
  '**/hunt/pairs.test.ts',
  '**/hunts[1-9].test.ts',
];

/** Where the tests are, bundled (`bundle.ts`). */
export const bundled = 'mutate-tests';

/** The environment variable that carries the folder from the command to what it starts. */
export const FOLDER = 'MUTATE_FOLDER';

export function folderNow(): string {
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error(`${FOLDER} names no folder of the domain`);
  return folder;
}

/** The name that stands for the files right in the domain. */
export const TOP = 'top';

const filesOf = (folder: string): string =>
  folder === TOP ? 'src/domain/' : `src/domain/${folder}/**/`;

export function testsOf(folder: string): string[] {
  return [`${filesOf(folder)}*.test.ts`, ...(elsewhere[folder] ?? [])];
}

/** What runs before each file of tests. */
export const setupsOf = (folder: string): string[] =>
  folder === 'drill' ? ['scripts/mutate/drillSetup.ts'] : [];

/** For tests only, as each of these files says of itself. */
const notMutated = ['*.test.ts', 'testing.ts', 'diced.ts', 'monkey.ts'];

/** What Stryker plants its faults into. */
export function sourcesOf(folder: string): string[] {
  const all = filesOf(folder);
  return [`${all}*.ts`, ...notMutated.map((name) => `!${all}${name}`)];
}
