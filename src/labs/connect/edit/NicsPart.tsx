/** The NICs of a host, and another one on a press. */
import { withNicAdded } from '../../../domain/bench/editNic.ts';
import { freeSegment } from '../../../domain/bench/free.ts';
import { warningsOf, type Warning } from '../../../domain/bench/warnings.ts';
import type { Host, NicId } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { NicForm } from './NicForm.tsx';
import { AddButton, FormList } from './parts.tsx';
import type { Editor } from './useEditor.ts';

interface NicsPartProps {
  readonly editor: Editor;
  readonly host: Host;
  /** The one that was asked for. */
  readonly nic: NicId | undefined;
}

/** Each is said once: a pair at its second NIC. */
function isAbout(warning: Warning, nic: NicId): boolean {
  if ('second' in warning) return warning.second.nic === nic;
  return 'nic' in warning && warning.nic === nic;
}

export function NicsPart({ editor, host, nic: asked }: NicsPartProps) {
  const words = useWords('bindEdit').nic;
  const { bench, press } = editor;
  const warnings = warningsOf(bench).filter((each) => 'host' in each && each.host === host.id);
  return (
    <FormList hint={words.hint}>
      {host.nics.map((nic) => (
        <NicForm
          key={nic.id}
          editor={editor}
          host={host}
          nic={nic}
          first={nic.id === asked}
          warnings={warnings.filter((each) => isAbout(each, nic.id))}
        />
      ))}
      <AddButton
        label={words.add}
        onPress={() => press(withNicAdded(bench, host.id, freeSegment(bench.scenario)))}
      />
    </FormList>
  );
}
