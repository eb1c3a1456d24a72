/**
 * The whole calculation as plain text, for a chat or a worksheet: the rows, the facts and the
 * verdicts, as far as the learner may see them.
 */
import { columns, octets } from '../../domain/and/columns.ts';
import { hostsOf, type AndScenario } from '../../domain/and/scenario.ts';
import { sheetOf, type SheetRow } from '../../domain/and/sheet.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainText } from '../../ui/rich.ts';
import { sentenceOf } from './say.ts';

const bitsText = ({ bits }: SheetRow): string =>
  columns.map((bit) => `${bit > 0 && bit % 8 === 0 ? '.' : ''}${bits[bit] ?? '_'}`).join('');

const numbersText = ({ octets: sums }: SheetRow): string =>
  octets.map((octet) => sums[octet] ?? '_').join('.');

export function copyText(scenario: AndScenario, words: Messages['and']): string {
  const { rows, closing } = sheetOf(scenario);
  const names = { address: words.rows.address, mask: words.rows.mask, and: words.rows.and };
  const width = Math.max(...Object.values(names).map((name) => name.length));
  const ofHost = hostsOf(scenario).map(({ name }) =>
    [
      words.host[name],
      ...rows
        .filter((row) => row.host === name)
        .map((row) => `${names[row.row].padEnd(width)}  ${bitsText(row)}  ${numbersText(row)}`),
    ].join('\n'),
  );
  const said = closing.map((event) => plainText(sentenceOf(event, words)));
  return [...ofHost, ...said].join('\n\n');
}
