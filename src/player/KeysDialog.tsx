/** The list of the keys that work here, in a native dialog; opened by `?` or from the transport. */
import { useWords } from '../i18n/useWords.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { commandKeys, commands as order, isCharacter } from './keyRules.ts';
import { usePlayerSettings } from './settings.ts';
import type { Commands, Shortcut } from './useTransportKeys.ts';

interface Props {
  readonly commands: Commands;
  readonly shortcuts: readonly Shortcut[];
  readonly onClose: () => void;
}

interface Row {
  readonly label: string;
  readonly keys: readonly string[];
}

export function KeysDialog({ commands, shortcuts, onClose }: Props) {
  const words = useWords('player').keys;
  const { singleKeys } = usePlayerSettings();

  const rows: readonly Row[] = [
    ...order
      .filter((command) => commands[command])
      .map((command) => ({ label: words.commands[command], keys: commandKeys[command] })),
    ...shortcuts.map(({ label, key }) => ({ label, keys: [key] })),
  ]
    .map((row) => ({ ...row, keys: row.keys.filter((key) => singleKeys || !isCharacter(key)) }))
    .filter(({ keys }) => keys.length > 0);

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <dl className="mt-3 grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-2">
        {rows.map(({ label, keys }) => (
          <KeyRow key={label} label={label} keys={keys} />
        ))}
      </dl>
      <p className="mt-4 text-sm text-ink2">{singleKeys ? words.note : words.off}</p>
    </Dialog>
  );
}

function KeyRow({ label, keys }: Row) {
  const names: Readonly<Record<string, string>> = useWords('player').keys.names;
  return (
    <>
      <dt className="flex flex-wrap gap-1">
        {keys.map((key) => (
          <kbd key={key} className="rounded-md border border-line2 bg-paper px-2 py-0.5 font-mono">
            {names[key] ?? key}
          </kbd>
        ))}
      </dt>
      <dd>{label}</dd>
    </>
  );
}
