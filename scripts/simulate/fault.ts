/** A scenario text that cannot be read, in one line: where, which key, and what is wrong. */
import { plainText } from '../../src/ui/rich.ts';
import { connect } from '../../src/i18n/en/connect.ts';
import type { ScenarioCode } from '../../src/domain/connect/pieces.ts';
import type { TextFault } from '../../src/domain/text/pairs.ts';
import type { Line } from './input.ts';

const isScenarioCode = (code: string): code is ScenarioCode =>
  Object.hasOwn(connect.scenarioFaults, code);

/** The address parsers' own codes (EMPTY, RANGE, CHAR …) are said as they are. */
function wordsFor({ code, cause }: TextFault): string {
  if (cause === undefined) return connect.textFaults[code];
  const words = isScenarioCode(cause) ? connect.scenarioFaults[cause] : connect.textFaults[code];
  return `${words} (${cause})`;
}

export function faultText(fault: TextFault, { text, number }: Line): string {
  const line = number === undefined ? '' : `line ${number}, `;
  const key = fault.key === '' ? '' : `, ${fault.key}`;
  const from = text.slice(fault.at, fault.at + 30);
  const near = from === '' ? 'at its end' : `at "${from}"`;
  return plainText(`${line}position ${fault.at + 1}${key}: ${wordsFor(fault)} ${near}`);
}
