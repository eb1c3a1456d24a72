/**
 * Hints about the faults of a hunt: what the symptom says, then which host, then which part of it.
 * Each costs a move, so none says what an earlier one said, of whatever fault that was.
 */
import { complaintsOf, type Complaint } from './complaint.ts';
import type { Spot } from './fault.ts';
import type { Hunt, MadeFault } from './hunt.ts';
import { unserved } from './working.ts';

export type Hint = { readonly fault: MadeFault } & (
  | { readonly kind: 'symptom'; readonly complaint: Complaint }
  | { readonly kind: 'host' }
  | { readonly kind: 'part' }
  /** So many faults are in this part by now, from 2. */
  | { readonly kind: 'again'; readonly faults: number }
);

/** Of somebody whom this fault keeps from the server, as the cell was found. */
function symptomOf({ plan, start }: Hunt, fault: MadeFault): readonly Hint[] {
  const [first] = unserved(fault.apply(plan));
  const complaint = complaintsOf(start).find(({ from }) => from === first);
  return complaint === undefined ? [] : [{ kind: 'symptom', fault, complaint }];
}

const isSamePlace = (a: Spot, b: Spot): boolean =>
  a.host === b.host && a.part === b.part && a.nic === b.nic;

/** That somebody else met the same error is no news. */
function saysTheSame(a: Hint, b: Hint): boolean {
  if (a.kind === 'symptom' && b.kind === 'symptom') {
    return a.complaint.outcome.outcome === b.complaint.outcome.outcome;
  }
  if (a.kind !== b.kind) return false;
  return a.kind === 'host'
    ? a.fault.spot.host === b.fault.spot.host
    : isSamePlace(a.fault.spot, b.fault.spot);
}

const isLast = ({ kind }: Hint): boolean => kind === 'part' || kind === 'again';

/** null: all is said about this fault that is said before it is named. */
export function nextHint(hunt: Hunt, given: readonly Hint[], fault: MadeFault): Hint | null {
  if (given.some((hint) => hint.fault === fault && isLast(hint))) return null;
  const steps: readonly Hint[] = [
    ...symptomOf(hunt, fault),
    { kind: 'host', fault },
    { kind: 'part', fault },
  ];
  const news = steps.find((hint) => !given.some((earlier) => saysTheSame(earlier, hint)));
  if (news !== undefined) return news;
  const here = given.filter((hint) => isLast(hint) && isSamePlace(hint.fault.spot, fault.spot));
  return { kind: 'again', fault, faults: here.length + 1 };
}

/** As they were asked for, by places in `hunt.faults`; one that nobody gives is left out. */
export function hintsGiven(hunt: Hunt, places: readonly number[]): readonly Hint[] {
  const given: Hint[] = [];
  for (const place of places) {
    const fault = hunt.faults[place];
    const hint = fault === undefined ? null : nextHint(hunt, given, fault);
    if (hint !== null) given.push(hint);
  }
  return given;
}
