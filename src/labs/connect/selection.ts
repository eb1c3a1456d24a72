/**
 * What the rooms of the bind lab share: the state that each of them draws, and what one of them
 * has selected so that the others light it. Changing the bench is left to the edits in
 * `domain/bench`, what a fault is called to the words.
 */
import type { EditFault, Edit } from '../../domain/bench/faults.ts';
import type { BenchFrame, BenchSimulation } from '../../domain/bench/frame.ts';
import type { BenchScenario } from '../../domain/bench/scenario.ts';
import type { HostId, NicId } from '../../domain/net/host.ts';

export type Selection =
  /** A step of an attempt, counted from 1: a sentence of its story, a packet in the list. */
  | { readonly kind: 'step'; readonly attempt: number; readonly step: number }
  /** A host, or one of its NICs. */
  | { readonly kind: 'host'; readonly host: HostId; readonly nic: NicId | null }
  /** An index into `serversOf(scenario)`. */
  | { readonly kind: 'server'; readonly server: number }
  /** The connection that an attempt opened. */
  | { readonly kind: 'connection'; readonly attempt: number };

/** Two of them point at the same thing. */
export function isSameSelection(a: Selection, b: Selection | null): boolean {
  const parts = Object.values(a);
  const others = b === null ? [] : Object.values(b);
  return parts.length === others.length && parts.every((part, index) => part === others[index]);
}

/** What every room of the lab is given. */
export interface RoomProps {
  readonly bench: BenchScenario;
  readonly simulation: BenchSimulation;
  /** Of the step at which the playhead stands. */
  readonly frame: BenchFrame;
  readonly onChange: (next: BenchScenario) => void;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  /** The address of the AND lab with a scenario's text. */
  readonly andLink: (text: string) => string;
  /** A view has opened something that takes more room than it has, or has closed it. */
  readonly onNeedRoom?: (needs: boolean) => void;
}

/** Takes an edit over, or says why it cannot be. */
export function applied(edit: Edit, onChange: (next: BenchScenario) => void): EditFault | null {
  if (!edit.ok) return edit.fault;
  onChange(edit.value);
  return null;
}
