/** The store: what a press does, and that only the time counts, not the number of frames. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMoving, isPlaying } from './playback.ts';
import { createPlayer, HOP_MS, stepOf, waitMs, type PlayerStore } from './player.ts';

const position = (player: PlayerStore): number => player.getState().playback.position;
const target = (player: PlayerStore): number => player.getState().playback.target;

const presses = ['play', 'pause', 'toggle', 'stepForward', 'stepBack', 'toStart', 'toEnd'] as const;

/** The time until the next look of a clock that sleeps between the whole steps. */
const wait = (player: PlayerStore): number | null => waitMs(player.getState());

/** A press, then so much time, cut into so many frames. */
const moments = fc.array(
  fc.record({
    press: fc.constantFrom(...presses),
    elapsedMs: fc.integer({ min: 0, max: 4000 }),
    frames: fc.integer({ min: 1, max: 400 }),
  }),
  { maxLength: 8 },
);

describe('time', () => {
  test('playing for the same time shows the same, in however many frames', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom([], [8, 16, 24, 32], [33]), (story, stops) => {
        const smooth = createPlayer({ length: 33, stops });
        const rough = createPlayer({ length: 33, stops });
        for (const { press, elapsedMs, frames } of story) {
          rough.getState()[press]();
          rough.getState().tick(elapsedMs);
          smooth.getState()[press]();
          for (let frame = 0; frame < frames; frame += 1) {
            smooth.getState().tick(elapsedMs / frames);
          }
          expect(position(smooth)).toBeCloseTo(position(rough), 6);
        }
      }),
    );
  });

  test.each([10, 1000])('two seconds at 2 steps a second are 4 steps in %i frames', (frames) => {
    const player = createPlayer({ length: 33, speed: 2 });
    player.getState().play();
    for (let frame = 0; frame < frames; frame += 1) player.getState().tick(2000 / frames);
    expect(position(player)).toBeCloseTo(4, 9);
  });

  test('ninety parts of a step are that step', () => {
    const player = createPlayer({ length: 33, speed: 2 });
    player.getState().play();
    for (let frame = 0; frame < 90; frame += 1) player.getState().tick(500 / 90);
    expect(position(player)).toBe(1);
  });

  test('a changed speed counts from now on', () => {
    const player = createPlayer({ length: 33, speed: 1 });
    player.getState().play();
    player.getState().tick(3000);
    player.getState().setSpeed(8);
    player.getState().tick(1000);
    expect(position(player)).toBeCloseTo(11, 9);
  });

  test.each([
    ['a bit', []],
    ['an octet', [8, 16, 24, 32]],
    ['all', [33]],
  ])('%s forward is there when its time is over, not before; back takes half', (_, stops) => {
    const player = createPlayer({ length: 33, stops });
    player.getState().stepForward();
    player.getState().tick(HOP_MS - 1);
    expect(isMoving(player.getState().playback)).toBe(true);
    player.getState().tick(1.001);
    expect(isMoving(player.getState().playback)).toBe(false);
    player.getState().stepBack();
    player.getState().tick(HOP_MS / 2 - 1);
    expect(isMoving(player.getState().playback)).toBe(true);
    player.getState().tick(1.001);
    expect(player.getState().playback).toEqual({ position: 0, target: 0 });
  });
});

describe('presses', () => {
  test('a player starts where it is told, on a step of its course', () => {
    expect(position(createPlayer({ length: 33, at: 26 }))).toBe(26);
    expect(position(createPlayer({ length: 33, at: 99 }))).toBe(33);
    expect(position(createPlayer({ length: 33, at: -1 }))).toBe(0);
    expect(position(createPlayer({ length: 33, at: 2.5 }))).toBe(2);
  });

  test('play and pause with one key', () => {
    const player = createPlayer({ length: 33, speed: 2 });
    player.getState().toggle();
    expect(isPlaying(player.getState().playback)).toBe(true);
    player.getState().tick(600);
    player.getState().toggle();
    expect(isPlaying(player.getState().playback)).toBe(false);
    expect(target(player)).toBe(2);
  });

  test('a seek while playing stays where the learner put it', () => {
    const player = createPlayer({ length: 33 });
    player.getState().play();
    player.getState().seek(12.5);
    player.getState().tick(5000);
    expect(position(player)).toBe(12.5);
  });

  test('stops may come in any order; what is no place is none', () => {
    const player = createPlayer({ length: 33 });
    player.getState().setStops([24, 8, 16]);
    player.getState().stepForward();
    expect(target(player)).toBe(8);
    player.getState().setStops([Number.NaN, Infinity]);
    player.getState().stepForward();
    expect(target(player)).toBe(9);
  });

  test('a step more or less on the course leaves the playhead where it was, if it can', () => {
    const player = createPlayer({ length: 33, at: 30 });
    player.getState().setLength(34);
    expect(position(player)).toBe(30);
    player.getState().setLength(12);
    expect(position(player)).toBe(12);
    player.getState().setLength(Number.NaN);
    expect(position(player)).toBe(0);
  });

  test('a speed that is none is refused', () => {
    const player = createPlayer({ length: 33, speed: 4 });
    for (const speed of [0, -1, Number.NaN]) player.getState().setSpeed(speed);
    expect(player.getState().speed).toBe(4);
  });

  test('two players know nothing of each other', () => {
    const left = createPlayer({ length: 33 });
    const right = createPlayer({ length: 33 });
    left.getState().jumpTo(7);
    expect(position(right)).toBe(0);
  });
});

describe('reduced motion', () => {
  test('a step is there at once', () => {
    const player = createPlayer({ length: 33, stops: [8, 16, 24, 32] });
    player.getState().setStill(true);
    player.getState().stepForward();
    expect(player.getState().playback).toEqual({ position: 8, target: 8 });
    player.getState().stepBack();
    expect(player.getState().playback).toEqual({ position: 0, target: 0 });
  });

  test('a pause stays at the step that is shown', () => {
    const player = createPlayer({ length: 33, speed: 1 });
    player.getState().setStill(true);
    player.getState().play();
    player.getState().tick(2700);
    // Nothing is ever under way.
    expect(stepOf(player.getState())).toBe(2);
    player.getState().pause();
    expect(player.getState().playback).toEqual({ position: 2, target: 2 });
  });
});

describe('a clock that sleeps between the whole steps', () => {
  test('waits for the next whole step while it plays, and stands at rest', () => {
    const player = createPlayer({ length: 3, speed: 2 });
    expect(wait(player)).toBeNull();
    player.getState().play();
    expect(wait(player)).toBe(500);
    player.getState().tick(200);
    expect(wait(player)).toBe(300);
    player.getState().tick(1300);
    expect(position(player)).toBe(3);
    expect(wait(player)).toBeNull();
  });

  test('waits for the goal of a hop, on the way back too', () => {
    const player = createPlayer({ length: 33, at: 5 });
    player.getState().stepForward();
    expect(wait(player)).toBe(HOP_MS);
    player.getState().tick(HOP_MS);
    player.getState().stepBack();
    expect(wait(player)).toBe(HOP_MS / 2);
  });

  test('of a hop of many steps none is missed', () => {
    const player = createPlayer({ length: 33, stops: [8, 16] });
    player.getState().stepForward();
    const seen = [position(player)];
    for (let ms = wait(player); ms !== null; ms = wait(player)) {
      player.getState().tick(ms);
      seen.push(stepOf(player.getState()));
    }
    expect(seen).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 8]);
  });

  test('is asked at every frame while someone watches', () => {
    const player = createPlayer({ length: 3 });
    const stop = player.getState().watch();
    expect(wait(player)).toBeNull();
    player.getState().play();
    expect(wait(player)).toBe(0);
    stop();
    expect(wait(player)).toBeGreaterThan(0);
  });

  test('a press counts from where the playhead is by now', () => {
    const player = createPlayer({ length: 33, speed: 1 });
    let sinceMs = 0;
    player.getState().follow(() => {
      const passed = sinceMs;
      sinceMs = 0;
      return passed;
    });
    player.getState().play();
    sinceMs = 2500;
    player.getState().pause();
    expect(position(player)).toBe(2.5);
    expect(target(player)).toBe(3);
  });

  test('it tells the same as one that looks at every frame', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom([], [8, 16, 24, 32], [33]), (story, stops) => {
        const sleepy = createPlayer({ length: 33, stops });
        const awake = createPlayer({ length: 33, stops });
        for (const { press, elapsedMs } of story) {
          awake.getState()[press]();
          awake.getState().tick(elapsedMs);
          sleepy.getState()[press]();
          let left = elapsedMs;
          for (let ms = wait(sleepy); ms !== null && ms <= left; ms = wait(sleepy)) {
            sleepy.getState().tick(ms);
            left -= ms;
          }
          sleepy.getState().tick(left);
          expect(position(sleepy)).toBeCloseTo(position(awake), 6);
        }
      }),
    );
  });
});
