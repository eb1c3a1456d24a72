/**
 * The answers of lessons 1, 5, 8 and 9 against what was measured on a kernel or is documented, as
 * MODEL.md has it: typed in by hand here, and only here.
 */
import { describe, expect, test } from 'vitest';
import { bind } from '../domain/bench/simulation.ts';
import type { BenchScenario } from '../domain/bench/scenario.ts';
import { chanceOf } from '../domain/chance.ts';
import { benchOf } from '../domain/bench/scenario.ts';
import { canonical } from '../domain/connect/canonical.ts';
import type { Question } from './lesson.ts';
import { lesson as addresses } from './lessons/address-and-port/lesson.ts';
import { lesson as ports } from './lessons/ports-and-pids/lesson.ts';
import { lesson as starts } from './lessons/server-wont-start/lesson.ts';
import { lesson as ends } from './lessons/wont-connect/lesson.ts';

interface Asking {
  readonly id: string;
  readonly scene?: (chance: ReturnType<typeof chanceOf>) => string;
  readonly outcome?: Question<BenchScenario>;
  readonly reason?: Question<BenchScenario>;
  readonly ask?: Question<BenchScenario>;
  readonly ghost?: { readonly predicts: (bench: BenchScenario) => string };
}

const parts: readonly Asking[] = [addresses, ports, starts, ends].flatMap(
  (lesson): readonly Asking[] => lesson.parts,
);

function on(id: string, seed: number): { readonly part: Asking; readonly bench: BenchScenario } {
  const part = parts.find((each) => each.id === id);
  const read = bind.parse(part?.scene?.(chanceOf(seed)) ?? '?');
  if (part === undefined || !read.ok) throw new Error(id);
  return { part, bench: read.value };
}

/** Outcome (or the question), reason, ghost. */
function answers(id: string, seed = 1): readonly unknown[] {
  const { part, bench } = on(id, seed);
  const asked = [part.outcome ?? part.ask, part.reason];
  return [...asked.map((question) => question?.right(bench)), part.ghost?.predicts(bench)];
}

describe('one scene, one answer', () => {
  test.each([
    // None → RST → refused at once, by the system (RFC 9293 §3.10.7); nobody answers ARP; octal.
    ['wrong-port', [['refused'], ['system'], undefined]],
    ['wrong-address', [['unreachable'], ['nobody'], undefined]],
    ['zeros', [['unreachable'], ['octal'], 'reached']],
    ['how-many', [['3'], undefined, undefined]],
    // Apart by the 4-tuple (RFC 9293); who shakes hands is the system: listen(2).
    ['two-clients', [['reached'], ['both-ends'], 'refused']],
    ['own-end', [['picked'], ['apart'], 'same']],
    ['frozen', [['reached'], ['system'], undefined]],
    ['after-restart', [['nothing'], undefined, undefined]],
    // MODEL.md, bind and listen.
    ['clients-address', [['EADDRNOTAVAIL'], ['not-mine'], 'OK']],
    ['own-connection', [['EADDRINUSE'], ['outgoing'], 'OK']],
    ['second-server', [['EADDRINUSE'], ['listens'], 'OK']],
    ['moved', [['refused'], ['old-address'], 'reached']],
    ['unseen', [['outgoing-leftover'], undefined, undefined]],
    // MODEL.md, stages firewall and arp, and where Windows differs.
    ['ping-works', [['silent'], ['firewall'], 'reached']],
    ['stealth', [['silent'], ['hidden'], 'refused']],
    ['one-address-twice', [['refused', 'reached'], ['camera'], undefined]],
    ['same-switch', [['unreachable'], ['mask'], 'reached']],
  ])('%s', (id, expected) => {
    expect(answers(id)).toEqual(expected);
  });
});

describe('fresh numbers', () => {
  const seeds = Array.from({ length: 200 }, (_, index) => index * 613 + 5);
  const firsts = (id: string): ReadonlySet<unknown> =>
    new Set(seeds.flatMap((seed) => answers(id, seed)[0]));

  test('the pin belongs at each of the six places', () => {
    expect(firsts('pin')).toEqual(
      new Set(['route', 'wire', 'router', 'firewall', 'socket', 'program']),
    );
  });

  test('one, two and three processes hold three ports', () => {
    expect(firsts('processes')).toEqual(new Set(['1', '2', '3']));
  });

  test('now the system answers, now nobody', () => {
    expect(firsts('who-answers')).toEqual(new Set(['system', 'nobody']));
  });

  test('a scene is another one with another seed', () => {
    for (const id of ['both-halves', 'wrong-column', 'get-it-started', 'mend-it', 'pin']) {
      const scenes = new Set(seeds.map((seed) => bind.format(on(id, seed).bench)));
      expect(scenes.size).toBeGreaterThan(150);
    }
  });
});

test('a question about the plant as it should be has no fault to name', () => {
  const bench = benchOf(canonical);
  for (const id of ['wrong-port', 'ping-works', 'stealth', 'one-address-twice', 'moved']) {
    expect(parts.find((part) => part.id === id)?.reason?.right(bench)).toEqual([]);
  }
});
