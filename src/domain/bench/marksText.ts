/**
 * A prediction in the text: `open` or `run`, then a row for each address of bind that has marks:
 * `open,0.0.0.0:11-2`. A row has a digit (`prediction.ts`) for each attempt that could be made, in the
 * order of `dialsOf`, "-" where nothing is marked; no marks at the end need none.
 */
import type { Attempt } from '../connect/scenario.ts';
import { formatIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { parseIpv4 } from '../ip/parseIpv4.ts';
import { failed, ok, type Result } from '../result.ts';
import type { ValueFault } from '../text/pairs.ts';
import { bindsOf, dialsOf, isSameAttempt, marksOnly } from './places.ts';
import { digitOf, guessesFor, type Mark, type Prediction } from './prediction.ts';
import type { BenchScenario } from './scenario.ts';

const unmarked = '-';

function formatRow(marks: readonly Mark[], dials: readonly Attempt[]): string {
  const digits = dials.map((dial) => {
    const mark = marks.find(({ attempt }) => isSameAttempt(attempt, dial));
    return mark === undefined ? unmarked : String(digitOf(mark.guess));
  });
  return digits.join('').replace(/-+$/, '');
}

export function formatPrediction(bench: BenchScenario, { open, marks }: Prediction): string {
  const dials = marks.length === 0 ? [] : dialsOf(bench);
  const rows = [...new Set(marks.map(({ bind }) => bind))].map((bind) => {
    const row = marks.filter((mark) => mark.bind === bind);
    return `${formatIpv4(bind)}:${formatRow(row, dials)}`;
  });
  return [open ? 'open' : 'run', ...rows].join(',');
}

/** Reads a row's digits; `at` is where they begin. */
function parseDigits(
  text: string,
  at: number,
  bind: Ipv4,
  dials: readonly Attempt[],
): Result<readonly Mark[], ValueFault> {
  const marks: Mark[] = [];
  for (const [column, digit] of [...text].entries()) {
    const attempt = dials[column];
    if (attempt === undefined) return failed({ position: at + column });
    if (digit === unmarked) continue;
    const guess = guessesFor(attempt.protocol).find((each) => String(digitOf(each)) === digit);
    if (guess === undefined) return failed({ position: at + column });
    marks.push({ bind, attempt, guess });
  }
  return ok(marks);
}

/** `bench` says which cells there are. */
export function parsePrediction(
  text: string,
  bench: BenchScenario,
): Result<Prediction | null, ValueFault> {
  const [state = '', ...rows] = text.split(',');
  if (state !== 'open' && state !== 'run') return failed({ position: 0 });
  const [binds, dials] = [bindsOf(bench), dialsOf(bench)];
  const marks: Mark[] = [];
  let at = state.length + 1;
  for (const row of rows) {
    const [before = ''] = row.split(':', 1);
    const address = parseIpv4(before);
    if (!address.ok) {
      const { position, code } = address.fault;
      return failed({ position: at + position, code });
    }
    const bind = address.value;
    const twice = marks.some((mark) => mark.bind === bind);
    if (twice || !binds.includes(bind)) return failed({ position: at });
    const digits = parseDigits(row.slice(before.length + 1), at + before.length + 1, bind, dials);
    if (!digits.ok) return digits;
    marks.push(...digits.value);
    at += row.length + 1;
  }
  return ok({ open: state === 'open', marks: marksOnly(marks, binds, dials) });
}
