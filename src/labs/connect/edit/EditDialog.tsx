/** The dialog for whatever the bench was asked to edit. The forms are in the files of their nouns. */
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import type { EditTarget } from './target.ts';

export interface EditDialogProps {
  readonly target: EditTarget;
  readonly bench: BenchScenario;
  readonly onChange: (next: BenchScenario) => void;
  /** Another thing is to be edited: a tab of the dialog was pressed. */
  readonly onTarget: (target: EditTarget) => void;
  readonly onClose: () => void;
}

export function EditDialog(_props: EditDialogProps) {
  return null;
}
