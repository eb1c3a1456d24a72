/** The scenes of lessons 3, 4 and 10 with fresh numbers: what must be so in each that is drawn. */
import { expect, test } from 'vitest';
import { parseAnd } from '../domain/and/text.ts';
import { parseBench } from '../domain/bench/text.ts';
import { chanceOf } from '../domain/chance.ts';
import { simulate } from '../domain/connect/simulate.ts';
import { lesson as firewall } from './lessons/firewall/lesson.ts';
import { lesson as gateway } from './lessons/gateway/lesson.ts';
import { lesson as local } from './lessons/local-or-remote/lesson.ts';
import type { Part } from './lesson.ts';
import { isOnLab, seedsOf } from './testing.ts';

test('both verdicts of two hosts are drawn, alike and unlike', () => {
  const alone = local.parts[6];
  const pairs = seedsOf(alone).map((seed) => {
    const read = parseAnd(alone.scene(chanceOf(seed)));
    if (!read.ok) throw new Error(alone.id);
    const { answers: given } = alone.solution(read.value);
    return `${given.a.verdict} ${given.b.verdict}`;
  });
  expect(new Set(pairs)).toEqual(
    new Set(['local local', 'local remote', 'remote local', 'remote remote']),
  );
});

/** Every scene of the bind lab that these lessons draw. */
const benches = [local, gateway, firewall]
  .flatMap((lesson): readonly Part[] => lesson.parts)
  .filter(isOnLab)
  .filter(({ lab }) => lab === 'bind')
  .flatMap((each) => seedsOf(each).map((seed) => each.scene(chanceOf(seed))));

test('no system refuses what a scene sets', () => {
  for (const text of benches) {
    const read = parseBench(text);
    expect(read.ok ? simulate(read.value.scenario).refusals : null).toEqual([]);
  }
});

test('two of three things are wrong where a way is to be built alone', () => {
  const alone = gateway.parts[6];
  for (const seed of seedsOf(alone)) {
    const text = alone.scene(chanceOf(seed));
    const [ipc = '', robot = '', plc = ''] = text.split(/[=;&]/).slice(1);
    const [one = '', two = ''] = ipc.match(/\d+\.\d+\.\d+\.\d+/g) ?? [];
    const right = [
      ipc.endsWith(',forward'),
      robot.endsWith(`gw:${one}`),
      plc.endsWith(`gw:${two}`),
    ];
    expect(right.filter(Boolean)).toHaveLength(1);
  }
});
