/** One measured thing: our number, the floor's where there is one, and what it should be. */
export interface Line {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** The same measured on an empty page in the same run. */
  readonly floor?: number;
  /** A goal as a multiple of the floor, or as a number of its own. */
  readonly goal?: {
    readonly atMost?: number;
    readonly atLeast?: number;
    readonly timesFloor?: number;
  };
  /** Does not depend on the machine: to miss this goal is a failure. */
  readonly must?: boolean;
}

const ratio = ({ ours, floor }: Line): number | undefined =>
  floor === undefined || floor === 0 ? undefined : ours / floor;

export function isMet(line: Line): boolean {
  const { atMost = Infinity, atLeast = -Infinity, timesFloor } = line.goal ?? {};
  const times = ratio(line);
  const overFloor = timesFloor !== undefined && (times === undefined || times > timesFloor);
  return line.ours <= atMost && line.ours >= atLeast && !overFloor;
}

function goalText({ goal, unit }: Line): string {
  if (goal?.timesFloor !== undefined) return `≤ ${goal.timesFloor} × floor`;
  if (goal?.atMost !== undefined) return `≤ ${goal.atMost} ${unit}`;
  return goal?.atLeast === undefined ? '' : `≥ ${goal.atLeast} ${unit}`;
}

const number = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

export function lineText(line: Line): string {
  const times = ratio(line);
  const cells = [
    (line.goal === undefined ? '' : isMet(line) ? 'met' : 'MISSED').padEnd(7),
    line.what.padEnd(44),
    `${number.format(line.ours)} ${line.unit}`.padStart(14),
    (line.floor === undefined ? '' : `floor ${number.format(line.floor)}`).padStart(14),
    (times === undefined ? '' : `× ${times.toFixed(2)}`).padStart(8),
    goalText(line).padStart(18),
  ];
  return cells.join(' ').trimEnd();
}
