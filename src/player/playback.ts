/**
 * Where the playhead stands and where it is going, in steps: at 2.25 two steps are done and the
 * third is a quarter shown. Moving means that the target is elsewhere, playing that it is `ON`.
 * Pure; seconds and frames are left to `player.ts` and `useClock.ts`.
 */
export interface Playback {
  readonly position: number;
  /** A place on the course, or `ON`: to the end, wherever the end is by then. */
  readonly target: number;
}

/** What is played: so many steps, and where stepping halts on the way. */
export interface Course {
  readonly length: number;
  /** In ascending order; none means every whole step. Both ends are stops anyway. */
  readonly stops: readonly number[];
}

export const ON = Infinity;

/** How many steps are done. */
export const stepsDone = ({ position }: Playback): number => Math.floor(position);

/**
 * The step that is on the screen: the one under way, in either direction, from the press that
 * begins it; at rest the one that was last done.
 */
export const stepShown = ({ position, target }: Playback): number =>
  target > position ? Math.floor(position) + 1 : Math.ceil(position);

export const isPlaying = ({ target }: Playback): boolean => target === ON;
export const isMoving = ({ position, target }: Playback): boolean => target !== position;

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high);

const at = (position: number): Playback => ({ position, target: position });

/** Stands still at a place; a place off the course (or no number at all) becomes its nearest end. */
export const jump = (position: number, { length }: Course): Playback =>
  at(between(0, Number.isNaN(position) ? 0 : position, length));

/** Many small parts of a step make a whole one: their sum is off by some last binary digits. */
const rounding = 1e-9;

function summed(position: number): number {
  const whole = Math.round(position);
  return Math.abs(position - whole) < rounding ? whole : position;
}

/** Moves towards the target by so many steps, never past it. Twice a half is once a whole. */
export function advance(playback: Playback, steps: number, { length }: Course): Playback {
  if (!(steps > 0) || !isMoving(playback)) return playback;
  const { position } = playback;
  const target = Math.min(playback.target, length);
  const left = Math.abs(target - position) - steps;
  if (left <= rounding) return at(target);
  return { ...playback, position: summed(position + Math.sign(target - position) * steps) };
}

/** Plays on to the end; at the end, once more from the start. */
export function play({ position }: Playback, { length }: Course): Playback {
  if (length === 0) return at(0);
  return { position: position < length ? position : 0, target: ON };
}

/** Finishes the step that is half shown and rests there. */
export const pause = (playback: Playback, { length }: Course): Playback =>
  isPlaying(playback)
    ? { ...playback, target: Math.min(Math.ceil(playback.position), length) }
    : playback;

export const stopAfter = (place: number, { length, stops }: Course): number =>
  Math.min(
    stops.length ? (stops.find((stop) => stop > place) ?? length) : Math.floor(place) + 1,
    length,
  );

export const stopBefore = (place: number, { stops }: Course): number =>
  Math.max(stops.length ? (stops.findLast((stop) => stop < place) ?? 0) : Math.ceil(place) - 1, 0);

/**
 * One hop per press, however fast the presses come: a new hop starts from the goal of the last,
 * and the playhead is never more than that one hop behind.
 */
function hop(playback: Playback, course: Course, to: typeof stopAfter): Playback {
  const from = isPlaying(playback) ? playback.position : playback.target;
  const target = to(from, course);
  const position = between(
    stopBefore(target, course),
    playback.position,
    stopAfter(target, course),
  );
  return { position, target };
}

export const stepForward = (playback: Playback, course: Course): Playback =>
  hop(playback, course, stopAfter);

export const stepBack = (playback: Playback, course: Course): Playback =>
  hop(playback, course, stopBefore);

/** The same playback on a course that became shorter or longer. */
export const clamp = (playback: Playback, course: Course): Playback => {
  const { position } = jump(playback.position, course);
  const target = isPlaying(playback) ? ON : Math.min(playback.target, course.length);
  return { position, target: position === course.length && target === ON ? position : target };
};

/** The distance of the hop that ends at the target; asks only the target, so that it stays the same on the way. */
export const hopLength = ({ position, target }: Playback, course: Course): number =>
  target > position ? target - stopBefore(target, course) : stopAfter(target, course) - target;
