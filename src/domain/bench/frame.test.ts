/** The bench at a step: all attempts at once, each at its own step, and nothing while predicting. */
import { describe, expect, it, test } from 'vitest';
import { simulate } from '../connect/simulate.ts';
import { benchTrace, frameOf, lengthOf, simulateBench } from './frame.ts';
import { initialBench, type BenchScenario } from './scenario.ts';
import { given } from './testing.ts';

const at = (bench: BenchScenario, step: number) => frameOf(simulateBench(bench), bench, step);
const lengthsOf = ({ scenario }: BenchScenario) =>
  simulate(scenario).attempts.map(({ trace }) => trace.steps.length);

// The robot is connected in many steps, the PLC's dial has no route and ends at once.
const uneven = given('dial=robot:192.168.1.100:50000;plc:192.168.1.100:50000&show=2');

describe('a frame', () => {
  it('has every attempt at the step of the playhead, or at its own end', () => {
    const [long = 0, short = 0] = lengthsOf(uneven);
    expect(long).toBeGreaterThan(short);
    expect(lengthOf(simulateBench(uneven), uneven)).toBe(long);
    const { trace } = simulate(uneven.scenario).attempts[0] ?? { trace: undefined };
    for (let step = 0; step <= long; step += 1) {
      const frame = at(uneven, step);
      expect(frame.attempts.map((attempt) => attempt.step)).toEqual([step, Math.min(step, short)]);
      expect(frame.attempts.map(({ attempt }) => attempt)).toEqual([0, 1]);
      expect(frame.attempts[0]?.event ?? undefined).toEqual(trace?.steps[step - 1]?.event);
    }
  });

  it('tells who waits, who is on the way and who has ended', () => {
    const [long = 0, short = 0] = lengthsOf(uneven);
    const progress = (step: number) => at(uneven, step).attempts.map((each) => each.progress);
    expect(progress(0)).toEqual(['waiting', 'waiting']);
    expect(progress(1)).toEqual(['running', 'running']);
    expect(progress(short)).toEqual(['running', 'ended']);
    expect(progress(long - 1)).toEqual(['running', 'ended']);
    expect(progress(long)).toEqual(['ended', 'ended']);
  });

  it('tells the story of the attempt that is shown, one event a step', () => {
    const { story, shown } = at(uneven, 2);
    expect(story.map(({ kind }) => kind)).toEqual(['attempt.started', 'route.decided', 'ended']);
    expect(shown?.attempt).toBe(1);
    expect(shown?.length).toBe(3);
    expect(shown?.event?.kind).toBe('route.decided');
  });

  it('stays within the playhead, whatever is asked', () => {
    const length = lengthOf(simulateBench(initialBench), initialBench);
    expect(at(initialBench, -3).step).toBe(0);
    expect(at(initialBench, 2.75).step).toBe(2);
    expect(at(initialBench, 1e9).step).toBe(length);
  });

  it('is empty where nobody dials', () => {
    expect(at(given('dial='), 5)).toEqual({
      step: 0,
      length: 0,
      attempts: [],
      connections: [],
      beside: null,
      shown: null,
      story: [],
    });
  });
});

describe('the clock beside a client', () => {
  const clock = (text: string) => {
    const bench = given(text);
    const [length = 0] = lengthsOf(bench);
    return Array.from({ length: length + 1 }, (_, step) => at(bench, step).attempts[0]?.elapsedMs);
  };
  const lan = 'hosts=ipc,pc,192.168.1.100/24@a;robot,192.168.1.10/24@a';

  // MODEL.md, Times: refused and no route 0 ms, no ARP answer about 3 s, silence about 130 s.
  it('stands at 0 ms for a refusal', () => {
    expect(clock(`${lan}&dial=robot:192.168.1.100:50000`).every((ms) => ms === 0)).toBe(true);
  });

  it('shows 3 s once nobody has answered ARP', () => {
    const times = clock(`${lan}&dial=robot:192.168.1.77:50000`);
    expect(times.slice(0, -2).every((ms) => ms === 0)).toBe(true);
    expect(times.slice(-2)).toEqual([3000, 3000]);
  });

  it('shows 130 s at the end of a silence, 21 s on Windows, and nothing for UDP', () => {
    const dropped = (host: string, flag = '') =>
      clock(
        `hosts=ipc,pc,192.168.1.100/24@a,fw:drop;${host}&dial=robot:192.168.1.100:50000${flag}`,
      ).at(-1);
    expect(dropped('robot,192.168.1.10/24@a')).toBe(130_000);
    expect(dropped('robot,windows,192.168.1.10/24@a')).toBe(21_000);
    expect(dropped('robot,192.168.1.10/24@a', '~udp')).toBeNull();
  });
});

describe('connections', () => {
  it('are drawn from the step on at which each is opened, told apart by the 4-tuple', () => {
    const last = at(initialBench, 1000);
    expect(last.connections.map(({ attempt, server }) => [attempt, server])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    const [robot, plc] = last.connections;
    expect(robot?.peer.port).toBe(50_000);
    expect(plc?.peer.port).toBe(50_000);
    expect(robot?.local).not.toEqual(plc?.local);
    const opened = simulate(initialBench.scenario).attempts.map(({ trace }) =>
      trace.steps.findIndex(({ event }) => event.kind === 'connection.opened'),
    );
    const first = Math.min(...opened);
    expect(at(initialBench, first).connections).toEqual([]);
    expect(at(initialBench, first + 1).connections.length).toBeGreaterThan(0);
  });

  it('of an earlier attempt are none of a later one’s', () => {
    expect(at(initialBench, 0).attempts.map(({ state }) => state.connections)).toEqual([[], []]);
    const { attempts } = at(initialBench, 1000);
    expect(attempts.map(({ state }) => state.connections.length)).toEqual([1, 1]);
  });
});

describe('beside', () => {
  // `connect/reach.test.ts`: on 0.0.0.0 both get through; on NIC 2's address only the PLC.
  const both = given('beside=192.168.2.100');

  it('the same attempts run against the other bind choice, under one playhead', () => {
    const { attempts, beside, length } = at(both, 1000);
    expect(attempts.map(({ state }) => state.outcome?.outcome)).toEqual(['CONNECTED', 'CONNECTED']);
    expect(beside?.map(({ state }) => state.outcome?.outcome)).toEqual([
      'ECONNREFUSED',
      'CONNECTED',
    ]);
    expect(length).toBe(Math.max(...lengthsOf(both)));
  });

  it('the longer story gives the length', () => {
    const turned = given('serve=ipc:127.0.0.1:50000&beside=0.0.0.0');
    expect(at(turned, 1000).length).toBe(Math.max(...lengthsOf(initialBench)));
    expect(Math.max(...lengthsOf(turned))).toBeLessThan(at(turned, 1000).length);
  });
});

test('while a prediction is open there is nothing but the start', () => {
  const bench = given('beside=127.0.0.1&predict=open');
  const frame = at(bench, 1000);
  expect(frame).toMatchObject({ step: 0, length: 0, story: [], connections: [] });
  for (const attempt of [...frame.attempts, ...(frame.beside ?? [])]) {
    expect(attempt).toMatchObject({
      step: 0,
      length: 0,
      progress: 'waiting',
      event: null,
      elapsedMs: 0,
    });
    expect(attempt.state).toMatchObject({ outcome: null, packet: null, arp: [], connections: [] });
  }
  expect(benchTrace(bench).steps).toEqual([]);
});

test('the trace is the frames in order', () => {
  const { start, steps } = benchTrace(initialBench);
  expect(start).toEqual(at(initialBench, 0));
  expect(steps).toHaveLength(Math.max(...lengthsOf(initialBench)));
  expect(steps.map(({ event }) => event.step)).toEqual(steps.map((_, index) => index + 1));
  expect(steps[4]?.state).toEqual(at(initialBench, 5));
});
