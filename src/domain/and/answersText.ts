/**
 * The learner's answers in the scenario's text, for the octets that the mode leaves to the learner,
 * "-" where nothing is entered: `and-a=10------`, `dec-a=128`, `says-a=remote`, and reasons by bit
 * as people count: `why=26:own-zero,29:mask-hides`. How they are written is left to `cellsText.ts`.
 */
import { ok, type Result } from '../result.ts';
import { readValue, type Pairs, type TextFault } from '../text/pairs.ts';
import { noAnswers, type Answers, type HostAnswers, type HostName } from './answers.ts';
import {
  formatBits,
  formatDecimals,
  formatReasons,
  parseBits,
  parseDecimals,
  parseReasons,
  parseVerdict,
} from './cellsText.ts';
import { blanksOf, owedOctets } from './exercise.ts';
import { hostsOf, type AndScenario } from './scenario.ts';

/** `scenario` has no answers yet: it says which blanks there are. */
export function readAnswers(pairs: Pairs, scenario: AndScenario): Result<Answers, TextFault> {
  const a = readHostAnswers(pairs, scenario, 'a');
  if (!a.ok) return a;
  const b = readHostAnswers(pairs, scenario, 'b');
  if (!b.ok) return b;
  const asked = blanksOf(scenario)
    .filter((blank) => blank.kind === 'reason')
    .map(({ bit }) => bit);
  const parse = (text: string) => parseReasons(text, asked);
  const why = readValue(pairs, 'why', parse, noAnswers.reasons);
  return why.ok ? ok({ a: a.value, b: b.value, reasons: why.value }) : why;
}

function readHostAnswers(
  pairs: Pairs,
  scenario: AndScenario,
  host: HostName,
): Result<HostAnswers, TextFault> {
  const blanks = blanksOf(scenario).filter(
    (blank) => blank.kind !== 'reason' && blank.host === host,
  );
  const owed = blanks.filter((blank) => blank.kind === 'octet').length;
  const judges = blanks.some((blank) => blank.kind === 'verdict');
  const none = noAnswers[host];
  const bits = readValue(pairs, `and-${host}`, (text) => parseBits(text, owed), none.bits);
  if (!bits.ok) return bits;
  const sums = readValue(pairs, `dec-${host}`, (text) => parseDecimals(text, owed), none.octets);
  if (!sums.ok) return sums;
  const says = readValue(pairs, `says-${host}`, (text) => parseVerdict(text, judges), none.verdict);
  return says.ok ? ok({ bits: bits.value, octets: sums.value, verdict: says.value }) : says;
}

/** Only what is entered has a key. */
export function formatAnswers(scenario: AndScenario): readonly string[] {
  const { answers, mode } = scenario;
  const octets = owedOctets[mode];
  const ofHosts = hostsOf(scenario).flatMap(({ name }) => [
    [`and-${name}`, formatBits(answers[name].bits, octets)],
    [`dec-${name}`, formatDecimals(answers[name].octets, octets)],
    [`says-${name}`, answers[name].verdict ?? ''],
  ]);
  return [...ofHosts, ['why', formatReasons(answers.reasons)]]
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`);
}
