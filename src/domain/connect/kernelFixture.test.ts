/**
 * The model beside the recorded answers of a real Linux kernel: generated worlds, built as network
 * namespaces and asked with real sockets (scripts/kernel). No disagreement is let through.
 */
import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../scripts/kernel/canonical.ts';
import { freeAttempts } from '../../../scripts/kernel/compare.ts';
import { coverageOf } from '../../../scripts/kernel/coverage.ts';
import { mendedWorlds } from '../../../scripts/kernel/fixes.ts';
import { readFixture } from '../../../scripts/kernel/fixture.ts';
import { fixHolds, replayedWorld } from '../../../scripts/kernel/replay.ts';
import { families } from '../../../scripts/kernel/worlds/families.ts';

const worlds = readFixture();
const replays = worlds.map((world) => replayedWorld(world));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** What only Windows has is documented, not measured: no kernel at hand can be asked. */
const notMeasured = ['route.wildcard', 'firewall.stealth', 'bind.unsettled'];

const seldom = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts]
    .filter(([name, count]) => count < 20 && !notMeasured.includes(name))
    .map(([name]) => name);

describe('the recorded worlds', () => {
  test('are at least 2,000 that differ in more than names and numbers, with 15,000 attempts', () => {
    expect(new Set(replays.map(({ scenario }) => shapeOf(scenario))).size).toBe(worlds.length);
    expect(worlds.length).toBeGreaterThanOrEqual(2000);
    expect(sum(replays.map(({ model }) => model.attempts.length))).toBeGreaterThanOrEqual(15_000);
    expect(new Set(worlds.map(({ family }) => family))).toEqual(new Set(families));
  });

  test('reach every cause, every stage and every end of a bind twenty times', () => {
    const { causes, stages, binds } = coverageOf(replays.map(({ model }) => model));
    expect(seldom(causes)).toEqual([]);
    expect(seldom(binds)).toEqual([]);
    const byStage = new Map<string, number>();
    for (const [name, count] of stages) {
      const [stage = ''] = name.split(' ');
      byStage.set(stage, (byStage.get(stage) ?? 0) + count);
    }
    expect(seldom(byStage)).toEqual([]);
  });
});

test('the kernel and the model agree about every route, every server and every attempt', () => {
  const disagreements = replays.flatMap(({ disagreements: found }, index) =>
    found.map((each) => ({ ...each, text: worlds[index]?.text })),
  );
  expect(disagreements).toEqual([]);
});

test('the network is free in three attempts of a hundred at most', () => {
  const free = sum(replays.map(({ model }) => freeAttempts(model)));
  expect(free).toBeLessThanOrEqual(0.03 * sum(replays.map(({ model }) => model.attempts.length)));
});

describe('the smallest fix of a failed attempt', () => {
  test('makes it work in the kernel, too', () => {
    const fixes = worlds.flatMap(({ fixed }) => fixed);
    expect(fixes.length).toBeGreaterThan(1000);
    expect(fixes.filter((fix) => !fixHolds(fix)).map(({ text }) => text)).toEqual([]);
  });

  test('was asked wherever there is one', () => {
    const slice = Array.from({ length: 24 }, (_, index) => index * Math.floor(worlds.length / 24));
    for (const index of slice) {
      const [replay, world] = [replays[index], worlds[index]];
      if (replay === undefined || world === undefined) throw new Error(`no world ${index}`);
      const mended = mendedWorlds(replay.scenario, replay.model).flatMap(({ mends }) => mends);
      const recorded = world.fixed.flatMap(({ mends }) => mends);
      expect([world.text, mended.toSorted((a, b) => a - b)]).toEqual([
        world.text,
        recorded.toSorted((a, b) => a - b),
      ]);
    }
  });
});
