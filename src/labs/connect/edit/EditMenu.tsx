/**
 * What can be edited, in a menu beside the presets: every host, the devices, the text. The dialog is
 * fetched when it is first asked for; a press on the bench opens it, too (`target`).
 */
import { useEffect } from 'react';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Menu } from '../../../ui/Menu.tsx';
import { useNames } from '../names.ts';
import { usePart } from '../usePart.ts';
import { DraftKeeper } from './drafts.tsx';
import type { EditTarget } from './target.ts';

interface EditMenuProps {
  readonly bench: BenchScenario;
  readonly target: EditTarget | null;
  readonly onTarget: (target: EditTarget | null) => void;
  readonly onChange: (next: BenchScenario) => void;
}

const load = () => import('./EditDialog.tsx').then((part) => part.EditDialog);

export function EditMenu({ bench, target, onTarget, onChange }: EditMenuProps) {
  const words = useWords('bind').edit;
  const names = useNames(bench.scenario);
  const { Part: EditDialog, fetch } = usePart(load, 'bindEdit');
  const isAsked = target !== null;
  useEffect(() => {
    if (isAsked) void fetch();
  }, [isAsked, fetch]);
  const hosts = bench.scenario.hosts.map(({ id }) => ({
    id,
    label: names.host(id),
    onChoose: () => onTarget({ kind: 'host', host: id, part: 'nics' }),
  }));
  const others = (['devices', 'notation'] as const).map((kind) => ({
    id: `:${kind}`,
    label: words[kind],
    onChoose: () => onTarget({ kind }),
  }));
  return (
    <DraftKeeper>
      <Menu label={words.title} items={[...hosts, ...others]} />
      {target === null || EditDialog === null ? undefined : (
        <EditDialog
          target={target}
          bench={bench}
          onChange={onChange}
          onTarget={onTarget}
          onClose={() => onTarget(null)}
        />
      )}
    </DraftKeeper>
  );
}
