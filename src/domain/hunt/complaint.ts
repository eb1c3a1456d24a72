/** What the devices' programs met in a cell: the complaint that a hunt begins with. */
import type { Outcome } from '../connect/outcome.ts';
import type { Scenario } from '../connect/scenario.ts';
import { verdictsOf } from '../connect/simulate.ts';
import type { HostId } from '../net/host.ts';
import { isServed } from './working.ts';

/** One line of the complaint: what a device's program met. */
export interface Complaint {
  readonly attempt: number;
  readonly from: HostId;
  readonly outcome: Outcome;
  readonly isServed: boolean;
}

export const complaintsOf = (cell: Scenario): readonly Complaint[] => {
  const { attempts } = verdictsOf(cell);
  return cell.attempts.flatMap(({ from }, attempt) => {
    const outcome = attempts[attempt];
    return outcome === undefined
      ? []
      : [{ attempt, from, outcome, isServed: isServed(cell, outcome) }];
  });
};
