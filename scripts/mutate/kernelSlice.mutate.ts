/** What mutants of the model meet of the kernel's recorded answers: one world in twenty. */
import { expect, test } from 'vitest';
import { readFixture } from '../kernel/fixture.ts';
import { fixHolds, replayedWorld } from '../kernel/replay.ts';

const worlds = readFixture(20);

test('a slice of the worlds agrees with the kernel', () => {
  expect(worlds.length).toBeGreaterThan(100);
  expect(worlds.flatMap((world) => replayedWorld(world).disagreements)).toEqual([]);
});

test('the fixes of the slice hold', () => {
  const fixes = worlds.slice(0, 30).flatMap(({ fixed }) => fixed);
  expect(fixes.filter((fix) => !fixHolds(fix))).toEqual([]);
});
