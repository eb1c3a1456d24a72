/** The panels of the hosts that are there, and the way back for a B that is put away. */
import { Plus } from 'lucide-react';
import type { AndScenario } from '../../domain/and/scenario.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useStep } from '../../player/usePlayer.ts';
import { Button } from '../../ui/Button.tsx';
import { HostPanel } from './HostPanel.tsx';
import { Sum } from './Sum.tsx';
import type { AndTrace } from './say.ts';
import { useAndView } from './useAndView.tsx';
import type { Exercise } from './useExercise.ts';
import { useFollow } from './useFollow.ts';
import type { HostOnBench, Hosts } from './useHosts.ts';

interface HostPanelsProps {
  readonly scenario: AndScenario;
  readonly trace: AndTrace;
  readonly hosts: Hosts;
  readonly exercise: Exercise | null;
}

export function HostPanels({ scenario, trace, hosts, exercise }: HostPanelsProps) {
  const words = useWords('and');
  const step = useStep();
  const view = useAndView({ scenario, trace, step, exercise });
  const bits = useFollow(view.place);
  const panel = ({ name, host, fields, onHost, onPutAway }: HostOnBench) => {
    const { sums, ...look } = view.hostView(name, host, fields);
    const blanks = exercise?.blanks ?? [];
    const octetBlank = (octet: number) =>
      blanks.find((its) => its.kind === 'octet' && its.host === name && its.octet === octet);
    const bitBlank = (bit: number) =>
      blanks.find((its) => its.kind === 'bit' && its.host === name && its.bit === bit);
    return (
      <HostPanel
        key={name}
        {...look}
        name={name}
        host={host}
        fields={fields}
        sums={sums.map((sum, octet) => (
          <Sum
            key={octet}
            look={sum}
            label={words.octetOf(octet + 1, words.rows.and, name)}
            onSum={(value) => exercise?.enter(octetBlank(octet), value)}
          />
        ))}
        onHost={onHost}
        onResult={(bit, value) =>
          value === null
            ? exercise?.point(bitBlank(bit))
            : exercise?.enter(bitBlank(bit), value, bitBlank(bit + 1))
        }
        onPutAway={onPutAway}
      />
    );
  };
  return (
    <div ref={bits} className="flex flex-col gap-2">
      {hosts.present.map(panel)}
      {hosts.bringBackB === undefined ? undefined : (
        <Button className="border-dashed bg-transparent py-2" onClick={hosts.bringBackB}>
          <Plus aria-hidden className="size-4" />
          {words.bringBackB}
        </Button>
      )}
    </div>
  );
}
