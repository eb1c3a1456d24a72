/**
 * Pieces of a value in a scenario's text, each knowing where it begins in it, so that a fault can
 * be pointed at; and the ways in which the readers of this folder go through lists of them.
 */
import { failed, ok, type Result } from '../result.ts';
import type { ValueFault } from '../text/pairs.ts';

export interface Piece {
  readonly text: string;
  readonly at: number;
}

export type Read<Value> = Result<Value, ValueFault>;

export const fault = (piece: Piece, code: ScenarioCode): Result<never, ValueFault> =>
  failed({ position: piece.at, code });

/** What can be wrong with a scenario's text, beside what the address parsers say. */
export type ScenarioCode =
  | 'limit.hosts'
  | 'limit.nics'
  | 'limit.addresses'
  | 'limit.gateways'
  | 'limit.routes'
  | 'limit.rules'
  | 'limit.sockets'
  | 'limit.attempts'
  | 'limit.name'
  | 'name.id'
  | 'name.character'
  | 'host.twice'
  | 'host.unknown'
  | 'host.item'
  | 'nic.twice'
  | 'nic.unknown'
  | 'nic.wire'
  | 'nic.flag'
  | 'address.unset'
  | 'address.loopback'
  | 'address.group'
  | 'address.twice'
  | 'route.hostBits'
  | 'firewall.default'
  | 'rule.what'
  | 'rule.port'
  | 'socket.flag'
  | 'socket.port'
  | 'attempt.port'
  | 'attempt.flag'
  | 'attempt.everyHost';

/** The pieces between separators: "a;b;" has three, the last one empty. */
export function split(piece: Piece, separator: string): readonly Piece[] {
  let { at } = piece;
  return piece.text.split(separator).map((text) => {
    const part = { text, at };
    at += text.length + separator.length;
    return part;
  });
}

/** In two at the first separator; null: there is none. */
export function cut(piece: Piece, separator: string): readonly [Piece, Piece | null] {
  const index = piece.text.indexOf(separator);
  return index < 0
    ? [piece, null]
    : [
        { text: piece.text.slice(0, index), at: piece.at },
        { text: piece.text.slice(index + 1), at: piece.at + index + 1 },
      ];
}

/** Reads with a parser that counts from the piece's own beginning. */
export function readAs<Value>(
  piece: Piece,
  parse: (text: string) => Result<Value, { readonly position: number; readonly code: string }>,
): Read<Value> {
  const result = parse(piece.text);
  if (result.ok) return result;
  const { position, code } = result.fault;
  return failed({ position: position + piece.at, code });
}

/** Every piece, or the first fault. */
export function readAll<Value>(
  pieces: readonly Piece[],
  read: (piece: Piece) => Read<Value>,
): Read<readonly Value[]> {
  const values: Value[] = [];
  for (const piece of pieces) {
    const value = read(piece);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok(values);
}

/** What the pieces say, one after the other, about a value that begins with defaults. */
export function readOnto<Value>(
  start: Value,
  pieces: readonly Piece[],
  read: (value: Value, piece: Piece) => Read<Value>,
): Read<Value> {
  let value = start;
  for (const piece of pieces) {
    const next = read(value, piece);
    if (!next.ok) return next;
    value = next.value;
  }
  return ok(value);
}
