/** The panels of the hosts that are there, and the way back for a B that is put away. */
import { Plus } from 'lucide-react';
import { useWords } from '../../i18n/useWords.ts';
import { useStep } from '../../player/usePlayer.ts';
import { Button } from '../../ui/Button.tsx';
import { atWork, type Stage } from './bitsView.ts';
import { HostPanel } from './HostPanel.tsx';
import { useFollow } from './useFollow.ts';
import type { Hosts } from './useHosts.ts';

interface HostPanelsProps extends Omit<Stage, 'step' | 'done'> {
  readonly hosts: Hosts;
  /** To be looked at, not changed. */
  readonly isFixed: boolean;
  /** Below the lesson's panel: there is no room for all of it. */
  readonly inLesson: boolean;
}

export function HostPanels({ hosts, inLesson, ...story }: HostPanelsProps) {
  const words = useWords('and');
  const work = atWork({ ...story, step: useStep() });
  // The lesson says who is there.
  const isGiven = story.isFixed || inLesson;
  const bits = useFollow(`${work.host} ${work.octet} ${work.lit}`, inLesson);
  return (
    <div ref={bits} className="flex scroll-mb-29 flex-col gap-2">
      {hosts.present.map(({ name, host, fields, onHost, onPutAway }) => (
        <HostPanel
          key={name}
          {...story}
          name={name}
          host={host}
          fields={fields}
          onHost={onHost}
          onPutAway={isGiven ? undefined : onPutAway}
        />
      ))}
      {hosts.bringBackB === undefined || isGiven ? undefined : (
        <Button className="border-dashed bg-transparent py-2" onClick={hosts.bringBackB}>
          <Plus aria-hidden className="size-4" />
          {words.bringBackB}
        </Button>
      )}
    </div>
  );
}
