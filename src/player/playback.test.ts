/** The laws of the playhead, on any course and any history of presses; worked cases are below. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advance,
  clamp,
  hopLength,
  isMoving,
  isPlaying,
  jump,
  ON,
  pause,
  play,
  stepBack,
  stepForward,
  stepShown,
  stopAfter,
  stopBefore,
  type Course,
  type Playback,
} from './playback.ts';

const place = (most: number) => fc.double({ min: 0, max: most, noNaN: true });

const courses: fc.Arbitrary<Course> = fc.nat({ max: 60 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    stops: fc
      .array(fc.oneof(fc.integer({ min: -3, max: 66 }), place(66)), { maxLength: 12 })
      .map((stops) => stops.toSorted((a, b) => a - b)),
  }),
);

const playbackOn = ({ length }: Course): fc.Arbitrary<Playback> =>
  fc.record({ position: place(length), target: fc.oneof(place(length), fc.constant(ON)) });

const courseAndPlayback = courses.chain((course) =>
  fc.record({ course: fc.constant(course), playback: playbackOn(course) }),
);

const changes: fc.Arbitrary<(playback: Playback, course: Course) => Playback> = fc.oneof(
  fc.constantFrom(play, pause, stepForward, stepBack, clamp),
  fc.double().map((to) => (_: Playback, course: Course) => jump(to, course)),
  fc.double().map((by) => (playback: Playback, course: Course) => advance(playback, by, course)),
);

const settled = (playback: Playback, course: Course): Playback =>
  advance(playback, Infinity, course);

describe('laws', () => {
  test('whatever is pressed, the playhead stays between the first and the last step', () => {
    fc.assert(
      fc.property(courseAndPlayback, fc.array(changes), ({ course, playback }, presses) => {
        let now = playback;
        for (const press of presses) {
          now = press(now, course);
          expect(now.position).toBeGreaterThanOrEqual(0);
          expect(now.position).toBeLessThanOrEqual(course.length);
          expect(now.target).toBeGreaterThanOrEqual(0);
          expect(isPlaying(now) || now.target <= course.length).toBe(true);
        }
      }),
    );
  });

  test('moving twice is moving once by the sum', () => {
    fc.assert(
      fc.property(courseAndPlayback, place(80), place(80), ({ course, playback }, a, b) => {
        const twice = advance(advance(playback, a, course), b, course);
        const once = advance(playback, a + b, course);
        expect(twice.position).toBeCloseTo(once.position, 9);
      }),
    );
  });

  test('the playhead comes nearer to its target by just so much and never passes it', () => {
    fc.assert(
      fc.property(courseAndPlayback, place(80), ({ course, playback }, steps) => {
        const goal = Math.min(playback.target, course.length);
        const before = goal - playback.position;
        const left = goal - advance(playback, steps, course).position;
        expect(Math.abs(left)).toBeCloseTo(Math.max(0, Math.abs(before) - steps), 8);
        expect(left * before).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a playhead that has arrived is at rest, and time does nothing to it', () => {
    fc.assert(
      fc.property(courseAndPlayback, place(80), ({ course, playback }, steps) => {
        const rest = settled(playback, course);
        expect(isMoving(rest)).toBe(false);
        expect(advance(rest, steps, course)).toBe(rest);
      }),
    );
  });

  test('a step forward and a step back return, however far the first had come', () => {
    fc.assert(
      fc.property(courses, fc.nat(), place(60), ({ length, stops }, choice, shown) => {
        const course = { length, stops };
        const places = [0, ...stops.filter((stop) => stop > 0 && stop < length)];
        const start = jump(places[choice % places.length] ?? 0, course);
        const half = advance(stepForward(start, course), shown, course);
        fc.pre(start.position < length);
        expect(settled(stepBack(half, course), course)).toEqual(start);
      }),
    );
  });

  test('steps forward halt at every stop once, and end at the end', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const halts: number[] = [];
        let now = jump(0, course);
        while (now.position < course.length) {
          now = settled(stepForward(now, course), course);
          halts.push(now.position);
        }
        const given = course.stops.length
          ? course.stops
          : Array.from({ length: course.length }, (_, index) => index);
        const inside = given.filter((stop) => stop > 0 && stop < course.length);
        const expected = course.length > 0 ? [...new Set(inside), course.length] : [];
        expect(halts).toEqual(expected);
      }),
    );
  });

  test('a press never leaves the playhead more than one hop behind', () => {
    fc.assert(
      fc.property(courseAndPlayback, ({ course, playback }) => {
        for (const step of [stepForward, stepBack]) {
          const next = step(playback, course);
          expect(stopBefore(next.target, course)).toBeLessThanOrEqual(next.position);
          expect(stopAfter(next.target, course)).toBeGreaterThanOrEqual(next.position);
        }
      }),
    );
  });
});

const bits: Course = { length: 33, stops: [] };
const octets: Course = { length: 33, stops: [8, 16, 24, 32] };
const at = (position: number, target = position): Playback => ({ position, target });

describe('worked cases', () => {
  test.each([
    ['a step from rest', stepForward(at(2), bits), at(2, 3)],
    ['a step inside a step finishes it', stepForward(at(2.25), bits), at(2.25, 3)],
    ['a second press while the first is shown', stepForward(at(2.25, 3), bits), at(3, 4)],
    ['back while a step is shown', stepBack(at(2.25, 3), bits), at(2.25, 2)],
    ['a step forward while playing halts', stepForward(at(2.25, ON), bits), at(2.25, 3)],
    ['a step back while playing undoes the half step', stepBack(at(2.25, ON), bits), at(2.25, 2)],
    ['a step at the end stays', stepForward(at(33), bits), at(33)],
    ['a step back at the start stays', stepBack(at(0), bits), at(0)],
    ['an octet forward', stepForward(at(8), octets), at(8, 16)],
    ['from the last stop to the end', stepForward(at(32), octets), at(32, 33)],
    ['an octet back from inside', stepBack(at(10), octets), at(10, 8)],
    ['an octet back from the first', stepBack(at(8), octets), at(8, 0)],
    ['play from inside', play(at(5), bits), at(5, ON)],
    ['play at the end starts anew', play(at(33), bits), at(0, ON)],
    ['play with nothing to play', play(at(0), { length: 0, stops: [] }), at(0)],
    ['pause finishes the step', pause(at(2.25, ON), octets), at(2.25, 3)],
    ['pause leaves a step alone', pause(at(2.25, 3), bits), at(2.25, 3)],
    ['a shorter course', clamp(at(20, 21), { length: 10, stops: [] }), at(10)],
    ['a shorter course ends the play', clamp(at(20, ON), { length: 10, stops: [] }), at(10)],
    ['a longer course goes on playing', clamp(at(20, ON), bits), at(20, ON)],
    ['playing stops at the end', advance(at(32, ON), 86_400, bits), at(33)],
    ['no time', advance(at(2, 3), 0, bits), at(2, 3)],
    ['time that runs back', advance(at(2, 3), -1, bits), at(2, 3)],
    ['time that is no number', advance(at(2, 3), Number.NaN, bits), at(2, 3)],
    ['a jump beyond the end', jump(99, bits), at(33)],
    ['a jump before the start', jump(-1, bits), at(0)],
    ['a jump to no number', jump(Number.NaN, bits), at(0)],
  ])('%s', (_, now, expected) => {
    expect(now).toEqual(expected);
  });

  test.each([
    ['at rest: the last that was done', at(2), 2],
    ['at rest at the start: none', at(0), 0],
    ['put down inside a step: that step', at(2.25), 3],
    ['under way', at(2.25, 3), 3],
    ['just begun by a press', at(2, 3), 3],
    ['just begun by play', at(2, ON), 3],
    ['under way within an octet', at(9.5, 16), 10],
    ['on the way back: the one that is undone', at(2.75, 2), 3],
    ['the way back just begun', at(3, 2), 3],
    ['the way back done', at(2, 2), 2],
  ])('the step on the screen, %s', (_, playback, step) => {
    expect(stepShown(playback)).toBe(step);
  });

  test.each([
    ['one step forward', at(2, 3), bits, 1],
    ['one step back', at(3, 2), bits, 1],
    ['an octet forward', at(9, 16), octets, 8],
    ['an octet back', at(12, 8), octets, 8],
    ['the last hop is short', at(32, 33), octets, 1],
  ])('the length of %s', (_, playback, course, length) => {
    expect(hopLength(playback, course)).toBe(length);
  });
});
