/** One scenario of `npm run simulate`: read, run, and said in the form that was asked for. */
import { simulate } from '../../src/domain/connect/simulate.ts';
import { parseScenario } from '../../src/domain/connect/text.ts';
import { faultText } from './fault.ts';
import type { Line } from './input.ts';
import { jsonOf } from './json.ts';
import type { Form } from './options.ts';
import { tableOf } from './table.ts';
import { traceText } from './trace.ts';

export interface Report {
  readonly text?: string;
  readonly fault?: string;
}

const writers = { table: tableOf, json: jsonOf, trace: traceText };

export function reportOf(line: Line, form: Form): Report {
  const scenario = parseScenario(line.text);
  if (!scenario.ok) return { fault: faultText(scenario.fault, line) };
  return { text: writers[form](scenario.value, simulate(scenario.value)) };
}
