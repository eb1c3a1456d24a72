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

interface AtWork {
  /** The column at work, 0–31. */
  readonly lit: number | null;
  /** The octet whose place values are shown. */
  readonly octet: number | null;
  /** null: both hosts are at work. */
  readonly host: HostName | null;
}

function atWork({ trace, step, exercise }: Options): AtWork {
  if (exercise !== null) {
    const { current } = exercise;
    if (current.kind === 'bit' || current.kind === 'reason') {
      const host = current.kind === 'bit' ? current.host : 'a';
      return { lit: current.bit, octet: octetOf(current.bit), host };
    }
    const octet = current.kind === 'octet' ? current.octet : null;
    return { lit: null, octet, host: current.host };
  }
  const event = trace.steps[step - 1]?.event;
  if (event === undefined) return { lit: null, octet: 0, host: null };
  if (event.kind === 'and.bit') return { lit: event.bit, octet: event.octet, host: null };
  const bit = event.kind === 'and.compared' ? event.differsAt : null;
  return { lit: null, octet: bit === null ? null : octetOf(bit), host: null };
}

export function useAndView(options: Options) {
  const words = useWords('and');
  const { scenario, trace, step, exercise } = options;
  const work = atWork(options);
  const state = stateAt(trace, step);
  const event = trace.steps[step - 1]?.event;

  const resultOf = (name: HostName, host: AndHost, fields: HostFields): ResultView => {
    if (fields.isOpen.address || fields.isOpen.mask) return blankResult(host);
    return exercise === null
      ? playedResult(name, host, state, event)
      : enteredResult(name, scenario, exercise.blanks);
  };

  return {
    /** Names the place to look at. */
    place: `${work.host} ${work.octet} ${work.lit}`,
    hostView(name: HostName, host: AndHost, fields: HostFields) {
      const result = resultOf(name, host, fields);
      const { isOpen } = fields;
      const isAtWork = work.host === null || work.host === name;
      const isRead = !isOpen.address && !isOpen.mask;
      const lit = isAtWork && isRead ? work.lit : null;
      const editable = exercise === null;
      const rows = hostRows({ host, isOpen, result, lit, editable, words });
      return {
        sums: result.sums,
        resultName: result.maskOf === null ? words.rows.and : words.rowWith(result.maskOf),
        rows: editable && isRead ? withArriving(rows, host, step) : rows,
        editable,
        lit,
        octetAtWork: isAtWork ? work.octet : null,
      };
    },
  };
}

/** Lays the moving layer over the result that comes next. */
function withArriving(rows: HostRows, { address, mask }: AndHost, step: number): HostRows {
  const look = rows.result[step];
  if (look === undefined) return rows;
  const children = <Arriving after={step} digit={bitOf(and(address, mask), step)} />;
  return { ...rows, result: rows.result.with(step, { ...look, children }) };
}
