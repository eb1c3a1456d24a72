/**
 * What the two host panels show just now: the AND as played so far, or the exercise as far as the
 * learner has come. The rules are in `resultView.ts` and `hostRows.ts`; this puts them together.
 */
import type { HostName } from '../../domain/and/answers.ts';
import { octetOf } from '../../domain/and/columns.ts';
import type { AndHost, AndScenario } from '../../domain/and/scenario.ts';
import { and, bitOf } from '../../domain/ip/ipv4.ts';
import { stateAt } from '../../domain/trace.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Exercise } from './useExercise.ts';
import type { HostFields } from './hostFields.ts';
import { Arriving } from './Arriving.tsx';
import { hostRows, type HostRows } from './hostRows.ts';
import { blankResult, enteredResult, playedResult, type ResultView } from './resultView.ts';
import type { AndTrace } from './say.ts';

interface Options {
  readonly scenario: AndScenario;
  readonly trace: AndTrace;
  readonly step: number;
  readonly exercise: Exercise | null;
}

/** The column at work, and the octet whose place values are shown. */
function atWork({ trace, step, exercise }: Options) {
  if (exercise !== null) {
    const { current } = exercise;
    if (current.kind === 'bit' || current.kind === 'reason') {
      return { lit: current.bit, octet: octetOf(current.bit) };
    }
    return { lit: null, octet: current.kind === 'octet' ? current.octet : null };
  }
  const event = trace.steps[step - 1]?.event;
  if (event === undefined) return { lit: null, octet: 0 };
  if (event.kind === 'and.bit') return { lit: event.bit, octet: event.octet };
  const bit = event.kind === 'and.compared' ? event.differsAt : null;
  return { lit: null, octet: bit === null ? null : octetOf(bit) };
}

export function useAndView(options: Options) {
  const words = useWords('and');
  const { scenario, trace, step, exercise } = options;
  const { lit, octet } = atWork(options);
  const state = stateAt(trace, step);
  const event = trace.steps[step - 1]?.event;

  const resultOf = (name: HostName, host: AndHost, fields: HostFields): ResultView => {
    if (fields.isOpen.address || fields.isOpen.mask) return blankResult(host);
    return exercise === null
      ? playedResult(name, host, state, event)
      : enteredResult(name, scenario, exercise.blanks);
  };

  return {
    lit,
    octet,
    hostView(name: HostName, host: AndHost, fields: HostFields) {
      const result = resultOf(name, host, fields);
      const { isOpen } = fields;
      const editable = exercise === null;
      const rows = hostRows({ host, isOpen, result, lit, editable, words });
      const isReady = editable && !isOpen.address && !isOpen.mask;
      return {
        sums: result.sums,
        resultName: result.maskOf === null ? words.rows.and : words.rowWith(result.maskOf),
        rows: isReady ? withArriving(rows, host, step) : rows,
        editable,
      };
    },
  };
}

/** Lays the moving layer over the column that comes next. */
function withArriving(rows: HostRows, { address, mask }: AndHost, step: number): HostRows {
  if (step > 31) return rows;
  const over = (row: HostRows['mask'], digit: 0 | 1, falls = false): HostRows['mask'] => {
    const look = row[step];
    const children = <Arriving after={step} digit={digit} falls={falls} />;
    return look === undefined ? row : row.with(step, { ...look, children });
  };
  return {
    address: over(rows.address, bitOf(address, step)),
    mask: over(rows.mask, bitOf(mask, step)),
    result: over(rows.result, bitOf(and(address, mask), step), true),
  };
}
