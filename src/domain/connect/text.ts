/**
 * A scenario of the bind lab as a text that a person can read and type, and that a link carries:
 * `hosts=…;…&serve=…;…&dial=…;…`. A missing key has its default, an unknown one is ignored. What
 * stands in a list is left to the files of its nouns.
 */
import type { Host, HostId } from '../net/host.ts';
import type { SocketSetup } from '../net/socket.ts';
import { failed, ok, type Result } from '../result.ts';
import { readPairs, readValue, type Pairs, type TextFault } from '../text/pairs.ts';
import { formatAttempt, readAttempt } from './attemptText.ts';
import { canonical } from './canonical.ts';
import { formatHost, readHost } from './hostText.ts';
import { fault, split, type Piece, type Read, type ScenarioCode } from './pieces.ts';
import type { Attempt, Scenario } from './scenario.ts';
import { formatSocket, readSocket } from './socketText.ts';

export const mostHosts = 16;
export const mostSockets = 16;
export const mostAttempts = 16;
export const longestScenario = 2000;

interface List {
  readonly most: number;
  readonly code: ScenarioCode;
}

/** The list in a value: "" is none. */
function readList<Value>(
  text: string,
  { most, code }: List,
  read: (piece: Piece, place: number, before: readonly Value[]) => Read<Value>,
): Read<readonly Value[]> {
  const pieces = text === '' ? [] : split({ text, at: 0 }, ';');
  const over = pieces[most];
  if (over !== undefined) return fault(over, code);
  const values: Value[] = [];
  for (const [place, piece] of pieces.entries()) {
    const value = read(piece, place, values);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok(values);
}

function readNextHost(piece: Piece, before: readonly Host[]): Read<Host> {
  const host = readHost(piece);
  if (!host.ok) return host;
  const twice = before.some(({ id }) => id === host.value.id);
  return twice ? fault(piece, 'host.twice') : host;
}

const readHosts = (text: string): Read<readonly Host[]> =>
  readList<Host>(text, { most: mostHosts, code: 'limit.hosts' }, (piece, _, before) =>
    readNextHost(piece, before),
  );

/** Everything begins with the host that it belongs to. */
function ofKnownHost<Value>(
  hosts: readonly Host[],
  piece: Piece,
  hostOf: (value: Value) => HostId,
  value: Read<Value>,
): Read<Value> {
  if (!value.ok) return value;
  const known = hosts.some(({ id }) => id === hostOf(value.value));
  return known ? value : fault(piece, 'host.unknown');
}

const readSockets =
  (hosts: readonly Host[]) =>
  (text: string): Read<readonly SocketSetup[]> =>
    readList<SocketSetup>(text, { most: mostSockets, code: 'limit.sockets' }, (piece, place) =>
      ofKnownHost(hosts, piece, ({ host }) => host, readSocket(piece, place)),
    );

const readAttempts =
  (hosts: readonly Host[]) =>
  (text: string): Read<readonly Attempt[]> =>
    readList<Attempt>(text, { most: mostAttempts, code: 'limit.attempts' }, (piece) =>
      ofKnownHost(hosts, piece, ({ from }) => from, readAttempt(piece)),
    );

export function formatScenario({ hosts, sockets, attempts }: Scenario): string {
  const lists = [
    ['hosts', hosts.map(formatHost)],
    ['serve', sockets.map(formatSocket)],
    ['dial', attempts.map(formatAttempt)],
  ] as const;
  return lists
    .filter(([key, list]) => key === 'hosts' || list.length > 0)
    .map(([key, list]) => `${key}=${list.join(';')}`)
    .join('&');
}

/** From pairs, so that a text may say more than a scenario: what is shown, what was predicted. */
export function readScenario(pairs: Pairs): Result<Scenario, TextFault> {
  // Servers and attempts of the canonical scenario belong to its hosts.
  const plain = pairs.has('hosts') ? { hosts: [], sockets: [], attempts: [] } : canonical;
  const hosts = readValue(pairs, 'hosts', readHosts, plain.hosts);
  if (!hosts.ok) return hosts;
  const sockets = readValue(pairs, 'serve', readSockets(hosts.value), plain.sockets);
  if (!sockets.ok) return sockets;
  const attempts = readValue(pairs, 'dial', readAttempts(hosts.value), plain.attempts);
  if (!attempts.ok) return attempts;
  const scenario = { hosts: hosts.value, sockets: sockets.value, attempts: attempts.value };
  const { length } = formatScenario(scenario);
  return length > longestScenario
    ? failed({ code: 'text.tooLong', at: longestScenario, key: 'hosts' })
    : ok(scenario);
}

export function parseScenario(text: string): Result<Scenario, TextFault> {
  const pairs = readPairs(text);
  return pairs.ok ? readScenario(pairs.value) : pairs;
}
