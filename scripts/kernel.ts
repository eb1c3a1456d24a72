/**
 * Asks a real kernel about generated worlds and prints every disagreement with the model.
 * `--worlds N --seed N` choose them; `--record` also asks about every fix and writes the fixture;
 * `--live-test` is the slice that `npm test` asks, `--report FILE` where it reads the counts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { hasWorked } from '../src/domain/connect/fix.ts';
import { formatScenario } from '../src/domain/connect/text.ts';
import { whyNot } from './kernel/ask.ts';
import { freeAttempts } from './kernel/compare.ts';
import { coverageLines, coverageOf } from './kernel/coverage.ts';
import { fixedWorlds } from './kernel/fixes.ts';
import { readFixture, writeFixture } from './kernel/fixture.ts';
import { replayedWorld } from './kernel/replay.ts';
import { disagreementLines } from './kernel/report.ts';
import { askAbout, distinctWorlds, type AskedWorld } from './kernel/session.ts';

const recordedWorlds = 2300;
const usualWorlds = 300;
const liveWorlds = 160;

const print = (line: string): void => console.log(line);
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

async function asked(seed: number, count: number): Promise<AskedWorld[]> {
  const started = performance.now();
  const worlds = await askAbout(distinctWorlds(seed, count), (world) => {
    for (const each of world.disagreements) disagreementLines(world, each).forEach(print);
  });
  const models = worlds.map(({ model }) => model);
  const attempts = models.reduce((sum, each) => sum + each.attempts.length, 0);
  const free = models.reduce((sum, each) => sum + freeAttempts(each), 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  print(`${worlds.length} worlds, ${attempts} attempts, seed ${seed}, ${seconds} s`);
  print(
    `the network was free in ${free} attempts (${share(free, attempts)}), each answer in its set`,
  );
  coverageLines(coverageOf(models)).forEach(print);
  return worlds;
}

const disagreementsIn = (worlds: readonly AskedWorld[]): number =>
  worlds.reduce((sum, { disagreements }) => sum + disagreements.length, 0);

/** The fixes, asked and written beside the worlds that they mend; how many did not hold. */
async function record(worlds: readonly AskedWorld[]): Promise<number> {
  const fixes = worlds.flatMap(fixedWorlds);
  const answered = await askAbout(fixes, (world) => {
    for (const each of world.disagreements) disagreementLines(world, each).forEach(print);
  });
  const broken = answered.filter(
    ({ disagreements, model }) => disagreements.length > 0 || !model.attempts.every(hasWorked),
  );
  const bytes = writeFixture(
    worlds.map(({ index, family: kind, scenario, answer }) => ({
      family: kind,
      text: formatScenario(scenario),
      answer,
      fixed: answered.flatMap(({ scenario: after, answer: heard }, place) => {
        const { of, mends = [] } = fixes[place] ?? {};
        return of === index ? [{ mends, text: formatScenario(after), answer: heard }] : [];
      }),
    })),
  );
  const mended = answered.reduce((sum, { scenario }) => sum + scenario.attempts.length, 0);
  print(`${mended} attempts mended in ${answered.length} worlds, ${broken.length} did not hold`);
  print(`fixture written: ${(bytes / 1024).toFixed(0)} KB`);
  return broken.length;
}

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    worlds: { type: 'string' },
    record: { type: 'boolean', default: false },
    'live-test': { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});
const isLive = values['live-test'];

function printCounts(passed: number, failed: number): void {
  print(`${passed} passed, ${failed} failed`);
  if (values.report === undefined) return;
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, JSON.stringify({ passed, failed }));
}

/** Where no kernel can be asked: the recorded answers. How many the model does not give. */
function replayAll(): number {
  const replays = readFixture().map((world) => replayedWorld(world));
  const attempts = replays.reduce((sum, { model }) => sum + model.attempts.length, 0);
  const failed = replays.filter(({ disagreements }) => disagreements.length > 0).length;
  print(`${replays.length} recorded worlds, ${attempts} attempts replayed`);
  printCounts(replays.length - failed, failed);
  return failed;
}

async function main(): Promise<number> {
  const reason = whyNot();
  if (reason !== undefined) {
    print(`the kernel cannot be asked: ${reason}; its recorded answers are replayed instead`);
    return replayAll() === 0 ? 0 : 1;
  }
  const usual = isLive ? liveWorlds : values.record ? recordedWorlds : usualWorlds;
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const worlds = await asked(seed, Number(values.worlds ?? usual));
  const wrong = disagreementsIn(worlds) + (values.record ? await record(worlds) : 0);
  const failed = worlds.filter(({ disagreements }) => disagreements.length > 0).length;
  print(`${wrong} disagreements`);
  printCounts(worlds.length - failed, failed);
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await main();
