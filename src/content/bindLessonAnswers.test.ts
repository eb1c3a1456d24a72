/**
 * The answers of lessons 6, 7 and 11, typed in by hand from what MODEL.md claims, here and only
 * here; and what their tasks take for done, and what not. That every part is whole is in
 * `lessons.test.ts`.
 */
import { describe, expect, test } from 'vitest';
import { withAttempt } from '../domain/bench/editAttempt.ts';
import { withFirewallOn } from '../domain/bench/editFirewall.ts';
import { withSystem } from '../domain/bench/editHost.ts';
import { withPredictionCommitted } from '../domain/bench/editPrediction.ts';
import { withBind } from '../domain/bench/editServer.ts';
import type { Edit } from '../domain/bench/faults.ts';
import type { BenchScenario } from '../domain/bench/scenario.ts';
import { parseBench } from '../domain/bench/text.ts';
import { chanceOf } from '../domain/chance.ts';
import { parseIpv4 } from '../domain/ip/parseIpv4.ts';
import type { Ipv4 } from '../domain/ip/ipv4.ts';
import { lesson as bindLesson } from './lessons/bind/lesson.ts';
import { lesson as clientSide } from './lessons/client-side/lesson.ts';
import { lesson as twoNics } from './lessons/two-nics-wrong/lesson.ts';
import type { Part } from './lesson.ts';
import { plantFacts } from './plantFacts.ts';
import { after, withRowPredicted } from './row.ts';
import { isOnLab, onSeed, seedsOf } from './testing.ts';

const all: readonly Part[] = [bindLesson, clientSide, twoNics].flatMap(
  ({ parts }): readonly Part[] => parts,
);

function onLab(id: string) {
  const found = all.find((each) => each.id === id);
  if (found === undefined || !isOnLab(found)) throw new Error(id);
  return found;
}

function task(id: string, seed = 1) {
  const part = onLab(id);
  const read = parseBench(part.scene(chanceOf(seed)));
  if (part.kind !== 'task' || part.lab !== 'bind' || !read.ok) throw new Error(id);
  return { ...part, before: read.value, facts: plantFacts(read.value) };
}

function address(text: string): Ipv4 {
  const read = parseIpv4(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

const boundTo = (bench: BenchScenario, bind: string): BenchScenario =>
  after(bench, withBind(bench, 0, address(bind)));

/** What one client's form says. */
const form = (bench: BenchScenario, index: number, to: string, port: number): Edit => {
  const { from } = bench.scenario.attempts[index] ?? { from: '' };
  return withAttempt(bench, index, { protocol: 'tcp', from, to: address(to), port });
};

describe('one answer, by hand', () => {
  test.each([
    // The matrix of `connect/reach.test.ts`; 0.0.0.0 is every address, now and later.
    ['other-nic', [['refused'], ['other-address']], 'silent'],
    ['loopback', [['refused'], ['only-itself']], null],
    ['office', [['reached'], ['every-address']], null],
    // The same, from the PC itself.
    ['check', [['refused']], null],
    // MODEL.md, stage route: Linux dials itself, where nobody listens.
    ['zeros', [['refused'], ['itself']], 'reached'],
    // MODEL.md, stages reply and deliver; UDP from another address: ip(7).
    ['same-subnet', [['silent'], ['reply']], 'reached'],
    ['weak', [['reached'], ['any-nic']], 'silent'],
    ['strong', [['silent'], ['strong-host']], null],
    ['twice', [['depends'], ['who-answers']], 'told'],
    ['udp', [['nothing'], ['other-address']], null],
  ])('%s', (id, right, ghost) => {
    const part = onLab(id);
    for (const seed of seedsOf(part)) {
      const played = onSeed(part, seed);
      expect(played.questions.map(([, asked]) => asked.right)).toEqual(right);
      expect(played.ghost).toBe(ghost);
    }
  });

  test('the address for a form is the one of the NIC on the client’s own cable', () => {
    const part = onLab('form');
    const seen = seedsOf(part).map((seed) => {
      const { facts, questions } = onSeed(part, seed);
      const right = facts['client'] === 'robot' ? 'nic1' : 'nic2';
      expect(questions.map(([, asked]) => asked.right)).toEqual([[right]]);
      return right;
    });
    expect(new Set(seen)).toEqual(new Set(['nic1', 'nic2']));
  });

  test('what is chosen for the form is what is dialled', () => {
    const part = onLab('form');
    if (part.kind !== 'ask' || part.lab !== 'bind') throw new Error('form');
    for (const seed of seedsOf(part)) {
      const { facts } = onSeed(part, seed);
      const read = parseBench(part.scene(chanceOf(seed)));
      if (!read.ok) throw new Error('form');
      const dialled = part.ask.options.map((choice) => {
        const made = part.runs?.(read.value, choice);
        return made === undefined ? '' : plantFacts(made).dialled;
      });
      const { nic1, own, nic2, gateway } = facts;
      expect(dialled).toEqual(['0.0.0.0', nic1, own, '127.0.0.1', nic2, gateway]);
    }
  });
});

describe('lesson 6', () => {
  test('a row is done when it is run with every cell marked, and every mark right', () => {
    const { before, isDone } = task('mark-row');
    expect(isDone(after(before, withPredictionCommitted(before))), 'blank cells').toBe(false);
    const filled = withRowPredicted(before);
    expect(isDone(filled)).toBe(true);
    const { marks } = filled.prediction ?? { marks: [] };
    // The unreachable cell as everybody marks it who thinks that the wildcard is enough.
    const connected = marks.map((mark) => ({ ...mark, guess: 'reached' as const }));
    const wrong = { ...filled, prediction: { open: false, marks: connected } };
    expect(isDone(wrong), 'one wrong mark').toBe(false);
    expect(isDone(withRowPredicted(wrong)), 'marked once more').toBe(true);
  });

  test('any address may be bound to before the row is marked', () => {
    const { before, facts, isDone } = task('mark-row');
    for (const bind of [facts.nic1, facts.nic2, '127.0.0.1']) {
      expect(isDone(withRowPredicted(boundTo(before, bind)))).toBe(true);
    }
  });

  test('only NIC 1’s address lets the robot in and keeps the PLC out', () => {
    const { before, facts, isDone } = task('client-address');
    const binds = ['0.0.0.0', facts.nic1, facts.nic2, '127.0.0.1', facts.robot, facts.plc];
    expect(binds.filter((bind) => isDone(boundTo(before, bind)))).toEqual([facts.nic1]);
  });

  test('the row with a firewall: on, and every mark right, on either system', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { before, isDone } = task('switches', seed);
      expect(isDone(withRowPredicted(before)), 'the firewall is off').toBe(false);
      const on = after(before, withFirewallOn(before, 'ipc', true));
      const right = withRowPredicted(on);
      expect(isDone(right)).toBe(true);
      const [first, ...others] = right.prediction?.marks ?? [];
      if (first === undefined) throw new Error('no marks');
      const wrong = { ...first, guess: 'unreachable' as const };
      expect(isDone({ ...right, prediction: { open: false, marks: [wrong, ...others] } })).toBe(
        false,
      );
      expect(isDone(withRowPredicted(after(on, withSystem(on, 'ipc', 'windows'))))).toBe(true);
    }
  });
});

describe('lesson 7', () => {
  test.each(['one-form', 'two-forms'])('%s: of all tempting addresses one alone is right', (id) => {
    const { before, facts, isDone, solution } = task(id);
    const plc = before.scenario.attempts.findIndex(({ from }) => from === 'plc');
    const port = Number(facts.port);
    const solved = solution(before);
    const tempting = ['0.0.0.0', '127.0.0.1', facts.plc, facts.robot, facts.nic1, facts.nic2];
    const done = tempting.filter((to) => isDone(after(solved, form(solved, plc, to, port))));
    expect(done).toEqual([facts.nic2]);
    expect(isDone(after(solved, form(solved, plc, facts.nic2, 4312))), 'the PID').toBe(false);
  });

  test('on one switch both dial NIC 1', () => {
    const { before, facts, isDone } = task('one-switch');
    const port = Number(facts.port);
    const robot = after(before, form(before, 0, facts.nic1, port));
    expect(isDone(robot)).toBe(false);
    expect(isDone(after(robot, form(robot, 1, facts.nic2, port)))).toBe(false);
    expect(isDone(after(robot, form(robot, 1, facts.nic1, port)))).toBe(true);
  });

  test('no form mends a server that is bound to its client’s address', () => {
    const { before, facts, isDone } = task('client-bound');
    const port = Number(facts.port);
    const filled = after(before, form(before, 0, facts.nic1, port));
    expect(isDone(filled)).toBe(false);
    expect(isDone(boundTo(filled, facts.nic1)), 'the PLC stays out').toBe(false);
    expect(isDone(boundTo(filled, '0.0.0.0'))).toBe(true);
    expect(isDone(boundTo(before, '0.0.0.0')), 'the robot dials itself').toBe(false);
  });
});

test('lesson 11: of all binds 0.0.0.0 alone survives a new address', () => {
  const { before, facts, isDone } = task('moved');
  const binds = ['0.0.0.0', facts.nic1, facts.nic2, '127.0.0.1', facts.bind];
  expect(binds.filter((bind) => isDone(boundTo(before, bind)))).toEqual(['0.0.0.0']);
});
