/** Reads the words after `ss`: letters in any order, together or apart, or their long names. */
import { ok, type Result } from '../../result.ts';
import { wrongWord, type ArgumentFault } from '../command.ts';
import type { SsOptions } from './ss.ts';

const longNames: ReadonlyMap<string, string> = new Map([
  ['--tcp', 't'],
  ['--udp', 'u'],
  ['--listening', 'l'],
  ['--all', 'a'],
  ['--numeric', 'n'],
  ['--processes', 'p'],
  ['--no-header', 'H'],
  ['--ipv4', '4'],
]);

const known = 'tulanpH4';

const lettersOf = (word: string): string =>
  longNames.get(word) ?? (/^-[^-]/.test(word) ? word.slice(1) : '?');

/** -n has to be there: names of services are a file on each host, which is not in this world. */
export function ssOptions(words: readonly string[]): Result<SsOptions, ArgumentFault> {
  const strange = words.find((word) => [...lettersOf(word)].some((each) => !known.includes(each)));
  if (strange !== undefined) return wrongWord(strange);
  const letters = words.map(lettersOf).join('');
  const has = (letter: string): boolean => letters.includes(letter);
  if (!has('n') || !(has('t') || has('u'))) return wrongWord();
  return ok({
    tcp: has('t'),
    udp: has('u'),
    which: has('a') ? 'all' : has('l') ? 'listening' : 'connected',
    processes: has('p'),
    header: !has('H'),
  });
}
