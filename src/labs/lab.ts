/**
 * What a lab is to the app: a controlled component. It draws a scenario and says what the learner
 * changed; undo, links, saved state and presets' order are left to `app`.
 */
import type { SimulationId } from '../domain/simulations.ts';

export interface Preset<Scenario> {
  readonly id: string;
  readonly scenario: Scenario;
}

export interface LabProps<Scenario> {
  readonly scenario: Scenario;
  /** `edit` replaces the address, `preset` makes a history entry; both can be undone. */
  readonly onChange: (next: Scenario, how: 'edit' | 'preset') => void;
  /** The step to stand at: 0 is before the first event. Changes when a link or the history moves. */
  readonly at: number;
  /** The playhead stands at another step, at rest or passing by. */
  readonly onAt: (step: number) => void;
  /** Back to the preset that was opened last, or to what the lab opens on; can be undone. */
  readonly onReset: () => void;
  readonly presets: readonly Preset<Scenario>[];
  /** The address of another lab with a scenario's text. */
  readonly linkTo: (lab: SimulationId, text: string) => string;
}

/** What of the bind lab a lesson's part shows, beside the bench, its sentence and the transport. */
export type Shown =
  | 'strip'
  | 'matrix'
  | 'edit'
  | 'story'
  | 'packets'
  | 'tables'
  /** Of the tables only those of programs, and of the PC with the server only. */
  | 'sockets'
  | 'terminal'
  | 'code'
  | 'help';

/** What a lesson asks of a lab; a lab that stands for itself is asked nothing. */
export interface InLesson {
  /** The lab is a part of a lesson, and this of it shows; the lesson has the title and the presets. */
  readonly shows?: readonly Shown[] | undefined;
  /** Another number than before: from the start, play. */
  readonly cue?: number | undefined;
  /** The playhead has reached the end. */
  readonly onEnd?: (() => void) | undefined;
  /** Nothing that follows from what is set up may be in the page, and nothing may be changed. */
  readonly isBlind?: boolean | undefined;
}
