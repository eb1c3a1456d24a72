/** What a cell of the matrix says: its word, its cause, what the other system would make of it. */
import type { BenchCell, BenchMatrix, BenchRow } from '../../../domain/bench/matrix.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { plainText } from '../../../ui/rich.ts';
import { causeText, outcomeText, targetText, type Speech } from '../say.ts';

/** The other system's word is another one; a cause that differs alone is not marked. */
export const isMarked = ({ outcome, other }: BenchCell): boolean =>
  outcome !== null && other !== null && outcome.outcome !== other.outcome;

/** Which cell it is, before its sentence. */
export const cellLead = ({ bind, attempt }: BenchCell, { bind: words, names }: Speech): string =>
  words.matrix.cell(formatIpv4(bind), names.short(attempt.from), formatIpv4(attempt.to));

/** Why, in a sentence; empty while a prediction is open. */
export function cellCause(cell: BenchCell, matrix: BenchMatrix, speech: Speech): string {
  const { bind: words } = speech;
  if (cell.outcome === null) return '';
  const documented = cell.outcome.measured ? '' : `(${words.matrix.documented})`;
  const differs =
    cell.other === null || !isMarked(cell)
      ? ''
      : `${words.matrix.differs(words.strip.systems[matrix.otherSystem], `*${outcomeText(cell.other, words)}*`)}${matrix.otherSystem === 'windows' ? ` (${words.matrix.documented})` : ''}.`;
  return [causeText(cell.outcome, cell.attempt, speech), documented, differs]
    .filter((part) => part !== '')
    .join(' ');
}

export function cellWord(cell: BenchCell, { bind: words }: Speech): string {
  if (cell.outcome !== null) return outcomeText(cell.outcome, words);
  return cell.guess === null
    ? words.matrix.blank
    : words.matrix.you(words.predict.guessesOf[cell.attempt.protocol][cell.guess]);
}

/** For speech: the row, the column, the word, what was predicted. */
export function cellName(cell: BenchCell, speech: Speech): string {
  const { bind: words, names } = speech;
  const said =
    cell.grade === null || cell.guess === null
      ? ''
      : cell.grade === 'right'
        ? words.matrix.right
        : words.matrix.wrong(words.predict.guessesOf[cell.attempt.protocol][cell.guess]);
  return [
    words.matrix.rowOf(formatIpv4(cell.bind)),
    words.matrix.to(names.short(cell.attempt.from), targetText(cell.attempt)),
    cellWord(cell, speech),
    said,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** How a row's server starts, where it does not run. */
export function startText(row: BenchRow, { connect, names, bind }: Speech, host: string): string {
  const { start } = row;
  if (start === null || start.result === 'OK') return '';
  const facts = { host: names.host(host), bind: formatIpv4(row.bind), port: start.port };
  return plainText(
    `${bind.matrix.starts(start.result)}. ${connect.bindCauses[start.cause](facts)}`,
  );
}
