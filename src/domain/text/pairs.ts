/**
 * A scenario's text as pairs, `key=value&key=value`, as a link carries it: percent-decoded, and
 * every character of a value knows where it stood. What keys and values mean is left to each
 * simulation's `text.ts`; a link that a chat or a mail has changed as a whole, to `app/link.ts`.
 */
import { failed, ok, type Result } from '../result.ts';
import { decoded, passageOf, positionIn, sliced, type Passage } from './passage.ts';

/** `at` counts from 0 in the text as it came; `key` is '' where nothing was read. */
export interface TextFault {
  readonly code: TextFaultCode;
  readonly at: number;
  readonly key: string;
  /** What is wrong with the value, where one of the address parsers says so. */
  readonly cause?: string | undefined;
}

export type TextFaultCode =
  /** Longer than any scenario: not read. */
  | 'text.tooLong'
  /** A % that begins no character. */
  | 'text.escape'
  /** A key without "=": a link that was cut. */
  | 'text.noValue'
  /** The same key a second time. */
  | 'text.twice'
  /** A value that the key cannot have. */
  | 'text.value';

export type Pairs = ReadonlyMap<string, Passage>;

const longestText = 8192;

export function readPairs(text: string): Result<Pairs, TextFault> {
  if (text.length > longestText) return failed({ code: 'text.tooLong', at: longestText, key: '' });
  const pairs = new Map<string, Passage>();
  for (const piece of piecesOf(passageOf(text))) {
    const pair = readPair(piece);
    if (!pair.ok) return pair;
    const { key, value } = pair.value;
    if (pairs.has(key)) return failed({ code: 'text.twice', at: positionIn(piece, 0), key });
    pairs.set(key, value);
  }
  return ok(pairs);
}

function readable(passage: Passage, key: string): Result<Passage, TextFault> {
  const result = decoded(passage);
  return result.ok ? result : failed({ code: 'text.escape', at: result.fault, key });
}

/** The pieces between "&"; empty ones say nothing. */
function piecesOf(whole: Passage): readonly Passage[] {
  let start = 0;
  return whole.text
    .split('&')
    .map((piece) => {
      const from = start;
      start += piece.length + 1;
      return sliced(whole, from, from + piece.length);
    })
    .filter(({ text }) => text !== '');
}

interface Pair {
  readonly key: string;
  readonly value: Passage;
}

function readPair(piece: Passage): Result<Pair, TextFault> {
  const [raw = ''] = piece.text.split('=', 1);
  const key = readable(sliced(piece, 0, raw.length), raw);
  if (!key.ok) return key;
  const name = key.value.text;
  if (raw === piece.text) {
    return failed({ code: 'text.noValue', at: positionIn(piece, raw.length), key: name });
  }
  const value = readable(sliced(piece, raw.length + 1, piece.text.length), name);
  return value.ok ? ok({ key: name, value: value.value }) : value;
}

/** What is wrong inside a value: where, and the parser's code where it has one. */
export interface ValueFault {
  readonly position: number;
  readonly code?: string;
}

/** The value of a key, or `missing` where the text does not have the key. */
export function readValue<Value>(
  pairs: Pairs,
  key: string,
  parse: (text: string) => Result<Value, ValueFault>,
  missing: Value,
): Result<Value, TextFault> {
  const passage = pairs.get(key);
  if (passage === undefined) return ok(missing);
  const value = parse(passage.text);
  if (value.ok) return value;
  const { position, code } = value.fault;
  return failed({ code: 'text.value', at: positionIn(passage, position), key, cause: code });
}
