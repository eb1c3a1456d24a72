/**
 * The whole calculation as rows of numbers: what a chat, a worksheet or a list to read is written
 * from. The words around it are left to the lab. What the learner still owes is undefined.
 */
import { and, bitOf, type Ipv4 } from '../ip/ipv4.ts';
import type { Bit, HostName } from './answers.ts';
import { columns, octets, sumOf } from './columns.ts';
import { hostsOf, type AndScenario } from './scenario.ts';
import { simulateAnd, type AndEvent } from './simulate.ts';
import { visibilityOf, type RowVisibility } from './visibility.ts';

export interface SheetRow {
  readonly host: HostName;
  readonly row: 'address' | 'mask' | 'and';
  /** 32. */
  readonly bits: readonly (Bit | undefined)[];
  /** 4. */
  readonly octets: readonly (number | undefined)[];
}

export interface Sheet {
  /** Three rows for each host. */
  readonly rows: readonly SheetRow[];
  /** What follows the columns, as far as it may be seen. */
  readonly closing: readonly AndEvent[];
}

const cellsOf = (word: Ipv4): Pick<SheetRow, 'bits' | 'octets'> => ({
  bits: columns.map((bit) => bitOf(word, bit)),
  octets: octets.map((octet) => sumOf(word, octet).sum),
});

const seenOf = (
  { bits, octets: sums }: Pick<SheetRow, 'bits' | 'octets'>,
  seen: RowVisibility,
) => ({
  bits: bits.map((bit, index) => (seen.bits[index] ? bit : undefined)),
  octets: sums.map((sum, index) => (seen.octets[index] ? sum : undefined)),
});

export function sheetOf(scenario: AndScenario): Sheet {
  const seen = visibilityOf(scenario);
  return {
    rows: hostsOf(scenario).flatMap(({ name: host, address, mask }): SheetRow[] => [
      { host, row: 'address', ...cellsOf(address) },
      { host, row: 'mask', ...cellsOf(mask) },
      { host, row: 'and', ...seenOf(cellsOf(and(address, mask)), seen[host]) },
    ]),
    closing: simulateAnd(scenario)
      .steps.map(({ event }) => event)
      .filter((event, index) => event.kind !== 'and.bit' && seen.events[index]),
  };
}
