/**
 * Mends a cell step by step, by asking the model which single move serves somebody more. It knows
 * nothing of how the cell was broken, and not every cell can be mended so.
 */
import type { Scenario } from '../connect/scenario.ts';
import { oneMoveOn } from './vocabulary.ts';
import { unserved } from './working.ts';

/** null: no single move serves anybody more. */
export function mended(cell: Scenario): Scenario | null {
  const open = unserved(cell).length;
  if (open === 0) return cell;
  const [best] = oneMoveOn(cell)
    .map((next) => ({ next, left: unserved(next).length }))
    .filter(({ left }) => left < open)
    .toSorted((a, b) => a.left - b.left);
  return best === undefined ? null : mended(best.next);
}
