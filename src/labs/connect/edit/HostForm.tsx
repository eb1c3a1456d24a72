/**
 * The form of a host: its name and system, and its parts one at a time. All parts stay in the page,
 * so that what is typed in one is there again when the learner comes back to it.
 */
import { useId } from 'react';
import { withHostLabel, withHostRemoved, withSystem } from '../../../domain/bench/editHost.ts';
import { middleOf } from '../../../domain/bench/scenario.ts';
import { systems, type Host, type NicId } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { ClientsPart } from './ClientsPart.tsx';
import { FirewallPart } from './FirewallPart.tsx';
import { NicsPart } from './NicsPart.tsx';
import { Refusal } from './parts.tsx';
import { ProgramsPart } from './ProgramsPart.tsx';
import { asTyped } from './readings.ts';
import { hostParts, type HostPart } from './target.ts';
import type { Editor } from './useEditor.ts';
import { ValueField } from './ValueField.tsx';
import { WaysPart } from './WaysPart.tsx';

export interface HostFormProps {
  readonly editor: Editor;
  readonly host: Host;
  readonly part: HostPart;
  readonly onPart: (part: HostPart) => void;
  readonly onRemoved: () => void;
  /** What was asked for, by its place. */
  readonly nic?: NicId | undefined;
  readonly server?: number;
  readonly attempt?: number;
}

export function HostForm(props: HostFormProps) {
  const { editor, host, part, onPart, onRemoved } = props;
  const { host: words } = useWords('bindEdit');
  const id = useId();
  const { bench, names, change, press, refusal } = editor;
  const remove = () => {
    if (press(withHostRemoved(bench, host.id))) onRemoved();
  };
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-start gap-3">
        <ValueField
          label={words.name}
          className="grow basis-44"
          text={host.label}
          placeholder={names.host(host.id)}
          read={() => asTyped}
          onValue={(label) => change(withHostLabel(bench, host.id, label))}
        />
        <div className="sm:pt-6">
          <Segmented
            label={words.system}
            options={systems.map((value) => ({ value, label: words.systems[value] }))}
            value={host.system}
            onChange={(system) => press(withSystem(bench, host.id, system))}
          />
        </div>
        {host.id === middleOf(bench)?.id ? undefined : (
          <div className="ml-auto sm:pt-6">
            <Button tone="quiet" onClick={remove}>
              {words.remove(names.host(host.id))}
            </Button>
          </div>
        )}
      </div>
      {host.system === 'windows' ? (
        <p className="text-sm text-ink2">{words.windowsNote}</p>
      ) : undefined}
      <Segmented
        label={words.parts}
        options={hostParts.map((value) => ({ value, label: words.part[value] }))}
        value={part}
        onChange={onPart}
        wraps
      />
      <Refusal text={refusal} />
      {hostParts.map((each) => (
        <div key={each} id={`${id}-${each}`} hidden={each !== part}>
          <Part {...props} part={each} />
        </div>
      ))}
    </div>
  );
}

function Part({ editor, host, part, nic, server, attempt }: HostFormProps) {
  switch (part) {
    case 'nics':
      return <NicsPart editor={editor} host={host} nic={nic} />;
    case 'ways':
      return <WaysPart editor={editor} host={host} />;
    case 'firewall':
      return <FirewallPart editor={editor} host={host} />;
    case 'programs':
      return <ProgramsPart editor={editor} host={host} server={server ?? null} />;
    case 'clients':
      return <ClientsPart editor={editor} host={host} attempt={attempt ?? null} />;
  }
}
