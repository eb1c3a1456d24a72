/** For tests only: benches from their text, edits as texts or codes, outcomes in the tables' words. */
import type { Outcome } from '../connect/outcome.ts';
import type { Attempt } from '../connect/scenario.ts';
import { formatIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { parseIpv4 } from '../ip/parseIpv4.ts';
import type { AddressWithPrefix } from '../ip/subnet.ts';
import type { Edit } from './faults.ts';
import type { BenchMatrix } from './matrix.ts';
import type { BenchScenario } from './scenario.ts';
import { formatBench, parseBench } from './text.ts';

export function given(text: string): BenchScenario {
  const bench = parseBench(text);
  if (!bench.ok) throw new Error(`${text}: ${JSON.stringify(bench.fault)}`);
  return bench.value;
}

export function ip(text: string): Ipv4 {
  const address = parseIpv4(text);
  if (!address.ok) throw new Error(text);
  return address.value;
}

/** "192.168.1.1/24" */
export function on(text: string): AddressWithPrefix {
  const [address = '', prefix] = text.split('/');
  return { address: ip(address), prefix: Number(prefix) };
}

export function done(edit: Edit): BenchScenario {
  if (!edit.ok) throw new Error(JSON.stringify(edit.fault));
  return edit.value;
}

/** The text after an edit, or the code of its fault. */
export const said = (edit: Edit): string => (edit.ok ? formatBench(edit.value) : edit.fault.code);

/** One key of the text after an edit. */
export const saidOf = (edit: Edit, key: string): string | undefined =>
  said(edit)
    .split('&')
    .find((pair) => pair.startsWith(`${key}=`))
    ?.slice(key.length + 1);

/** "robot→.1.100": as the columns of a matrix are written. */
export const dialText = ({ from, to }: Attempt): string =>
  `${from}→${formatIpv4(to).replace(/^192\.168(?=\.)/, '')}`;

const words: Readonly<Record<string, string>> = {
  CONNECTED: 'ok',
  DELIVERED: 'ok',
  ANSWERED: 'ok',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'time-out',
};

/** As the tables of the tests say it. */
export const wordOf = (outcome: Outcome | null): string =>
  outcome === null ? '-' : (words[outcome.outcome] ?? outcome.outcome);

/** Row by row: the bind address, then a word for each cell. */
export const wordsOf = ({ rows }: BenchMatrix): readonly (readonly string[])[] =>
  rows.map(({ bind, cells }) => [formatIpv4(bind), ...cells.map(({ outcome }) => wordOf(outcome))]);
