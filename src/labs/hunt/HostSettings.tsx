/**
 * The settings of one host. Nothing is changed in the cell before the dialog closes: then every
 * setting that differs is a move. What the forms might know of causes is kept from them by an open
 * prediction (`bench/visibility.ts`).
 */
import { useId, useState } from 'react';
import { benchOf, hostAt, type BenchScenario } from '../../domain/bench/scenario.ts';
import type { Scenario } from '../../domain/connect/scenario.ts';
import { pcId } from '../../domain/hunt/cell.ts';
import { spotParts, type Spot } from '../../domain/hunt/fault.ts';
import { movesBetween } from '../../domain/hunt/moves.ts';
import type { Host, HostId } from '../../domain/net/host.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { FirewallPart } from '../connect/edit/FirewallPart.tsx';
import { NicsPart } from '../connect/edit/NicsPart.tsx';
import { Refusal } from '../connect/edit/parts.tsx';
import { useEditor, type Editor } from '../connect/edit/useEditor.ts';
import { WaysPart } from '../connect/edit/WaysPart.tsx';
import { DialRows } from './DialRows.tsx';
import { PlanSheet } from './PlanCard.tsx';
import { ProgramRows } from './ProgramRows.tsx';

interface HostSettingsProps {
  readonly plan: Scenario;
  readonly now: Scenario;
  readonly host: HostId;
  readonly onClose: (next: Scenario) => void;
}

const blindly = (scenario: Scenario): BenchScenario => ({
  ...benchOf(scenario),
  prediction: { open: true, marks: [] },
});

export function HostSettings({ plan, now, host: id, onClose }: HostSettingsProps) {
  const { settings: words } = useWords('hunt');
  const close = useWords('bindEdit').close;
  const planId = useId();
  const [draft, setDraft] = useState(() => blindly(now));
  const [part, setPart] = useState<Spot['part']>('nics');
  const editor = useEditor(draft, setDraft);
  const host = hostAt(draft, id);
  const made = movesBetween(now, draft.scenario);
  if (host === undefined) return undefined;
  return (
    <Dialog
      title={words.title(editor.names.host(id))}
      closeLabel={close}
      onClose={() => onClose(draft.scenario)}
      wide
    >
      {/* A field that gets the focus stays clear of what sticks to the edges. */}
      <div className="mt-3 flex flex-col gap-3 **:scroll-my-32">
        <Segmented
          label={words.parts}
          options={spotParts.map((value) => ({ value, label: words.part[value] }))}
          value={part}
          onChange={setPart}
          wraps
        />
        <section
          aria-labelledby={planId}
          className="border-b border-line bg-card pb-2 md:sticky md:-top-5 md:z-10"
        >
          <h3 id={planId} className="text-sm font-semibold">
            {words.plan}
          </h3>
          <PlanSheet plan={plan} only={part === 'clients' ? [id, pcId] : [id]} />
        </section>
        <Refusal text={editor.refusal} />
        {spotParts.map((each) => (
          <div key={each} hidden={each !== part}>
            <Part part={each} editor={editor} host={host} />
          </div>
        ))}
        <form
          method="dialog"
          className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-line bg-card px-5 py-2.5"
        >
          <Button type="submit" tone="primary">
            {words.done(made)}
          </Button>
          {made === 0 ? undefined : (
            <Button onClick={() => setDraft(blindly(now))}>{words.drop}</Button>
          )}
          <p className="grow basis-60 text-sm text-ink2 max-sm:hidden">{words.rule}</p>
        </form>
      </div>
    </Dialog>
  );
}

interface PartProps {
  readonly part: Spot['part'];
  readonly editor: Editor;
  readonly host: Host;
}

function Part({ part, editor, host }: PartProps) {
  switch (part) {
    case 'nics':
      return <NicsPart editor={editor} host={host} nic={undefined} />;
    case 'ways':
      return <WaysPart editor={editor} host={host} />;
    case 'firewall':
      return <FirewallPart editor={editor} host={host} />;
    case 'programs':
      return <ProgramRows editor={editor} host={host} />;
    case 'clients':
      return <DialRows editor={editor} host={host} />;
  }
}
