/**
 * The AND lab's scenario as a text that a person can read and type, and that a link carries:
 * `a=192.168.1.130/26&b=192.168.1.194/26&mode=last`. A missing key has its default, an unknown
 * one is ignored. The answers' keys are in `answersText.ts`.
 */
import { parseDotted } from '../ip/dotted.ts';
import { maskOfPrefix } from '../ip/mask.ts';
import { parseWholeNumber } from '../ip/wholeNumber.ts';
import { failed, ok, type Result } from '../result.ts';
import { readPairs, readValue, type TextFault, type ValueFault } from '../text/pairs.ts';
import { noAnswers } from './answers.ts';
import { formatAnswers, readAnswers } from './answersText.ts';
import { formatHosts, putAway } from './hostsText.ts';
import { initialAnd, modes, type AndHost, type AndScenario, type Mode } from './scenario.ts';

export function parseAnd(text: string): Result<AndScenario, TextFault> {
  const pairs = readPairs(text);
  if (!pairs.ok) return pairs;
  const a = readValue(pairs.value, 'a', parseHost, initialAnd.a);
  if (!a.ok) return a;
  const b = readValue(pairs.value, 'b', parseHostOrNone, initialAnd.b);
  if (!b.ok) return b;
  const mode = readValue(pairs.value, 'mode', parseMode, initialAnd.mode);
  if (!mode.ok) return mode;
  const blank = { a: a.value, b: b.value, mode: mode.value, answers: noAnswers };
  const answers = readAnswers(pairs.value, blank);
  return answers.ok ? ok({ ...blank, answers: answers.value }) : answers;
}

/** Needs nothing that a link would escape. */
export const formatAnd = (scenario: AndScenario): string =>
  [
    formatHosts(scenario.a, scenario.b),
    ...(scenario.mode === initialAnd.mode ? [] : [`mode=${scenario.mode}`]),
    ...formatAnswers(scenario),
  ].join('&');

const parseHostOrNone = (text: string): Result<AndHost | null, ValueFault> =>
  text === putAway ? ok(null) : parseHost(text);

function parseHost(text: string): Result<AndHost, ValueFault> {
  const [before = ''] = text.split('/', 1);
  const address = parseDotted(before);
  if (!address.ok) return address;
  const mask = parseMaskWord(text.slice(before.length + 1));
  if (mask.ok) return ok({ address: address.value, mask: mask.value });
  const { code, position } = mask.fault;
  return failed({ code, position: before.length + 1 + position });
}

/** A prefix, or any dotted word: a scenario keeps the masks that are none. */
function parseMaskWord(text: string) {
  if (text.includes('.')) return parseDotted(text);
  const prefix = parseWholeNumber(text, 32, 0);
  return prefix.ok ? ok(maskOfPrefix(prefix.value)) : prefix;
}

function parseMode(text: string): Result<Mode, ValueFault> {
  const mode = modes.find((known) => known === text);
  return mode === undefined ? failed({ position: 0 }) : ok(mode);
}
