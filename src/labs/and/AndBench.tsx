/**
 * The lab's screen at one step, from top to bottom: the question, the hosts, the sentence, what
 * follows, the transport. Each part is drawn in its own file.
 */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { HostName } from '../../domain/and/answers.ts';
import {
  withBPutAway,
  withHosts,
  withMode,
  type AndHost,
  type AndScenario,
} from '../../domain/and/scenario.ts';
import { granularities, type Granularity } from '../../domain/and/simulate.ts';
import { withBitFlipped } from '../../domain/ip/ipv4.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Transport } from '../../player/Transport.tsx';
import { useStep } from '../../player/usePlayer.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Preset } from '../lab.ts';
import { Announcer } from './Announcer.tsx';
import { Facts, type FactsOf } from './Facts.tsx';
import { HostPanel } from './HostPanel.tsx';
import { useHostFields, type HostFields } from './hostFields.ts';
import { SayPanel } from './SayPanel.tsx';
import { spokenAt, type AndTrace } from './say.ts';
import { Steps } from './Steps.tsx';
import { Strip } from './Strip.tsx';
import { Sum } from './Sum.tsx';
import { TruthTable } from './TruthTable.tsx';
import { useAndView } from './useAndView.tsx';
import type { Exercise } from './useExercise.ts';

export interface AndBenchProps {
  readonly scenario: AndScenario;
  readonly trace: AndTrace;
  readonly presets: readonly Preset<AndScenario>[];
  readonly exercise: Exercise | null;
  readonly granularity: Granularity;
  readonly onGranularity: (granularity: Granularity) => void;
  readonly onScenario: (next: AndScenario) => void;
  readonly onPreset: (next: AndScenario) => void;
}

export function AndBench(props: AndBenchProps) {
  const { scenario, trace, presets, exercise, onScenario, onPreset } = props;
  const words = useWords('and');
  const step = useStep();
  const view = useAndView({ scenario, trace, step, exercise });
  const setA = (host: AndHost) => onScenario(withHosts(scenario, host, scenario.b));
  const setB = (host: AndHost) => onScenario(withHosts(scenario, scenario.a, host));
  // The last B, to be brought back as it was.
  const [lastB, setLastB] = useState<AndHost | null>(null);
  const b = scenario.b ??
    lastB ?? { ...scenario.a, address: withBitFlipped(scenario.a.address, 31) };
  const fieldsA = useHostFields(scenario.a, setA);
  const fieldsB = useHostFields(b, setB);

  const panel = (name: HostName, host: AndHost, fields: HostFields, onHost: typeof setA) => {
    const { sums, ...rest } = view.hostView(name, host, fields);
    const enter = (kind: 'bit' | 'octet', at: number, value: number | undefined | null) => {
      const blank = exercise?.blanks.find(
        (its) =>
          its.kind === kind &&
          its.host === name &&
          (its.kind === 'bit' ? its.bit : its.octet) === at,
      );
      if (blank === undefined) return;
      if (value === null) exercise?.point(blank);
      else exercise?.enter(blank, value);
    };
    return (
      <HostPanel
        {...rest}
        name={name}
        host={host}
        fields={fields}
        lit={view.lit}
        octetAtWork={view.octet}
        sums={sums.map((look, octet) => (
          <Sum
            key={octet}
            look={look}
            label={words.octetOf(octet + 1, words.rows.and, name)}
            onSum={(sum) => enter('octet', octet, sum)}
          />
        ))}
        onHost={onHost}
        onResult={(bit, value) => enter('bit', bit, value)}
        onPutAway={
          name === 'a'
            ? undefined
            : () => {
                setLastB(host);
                onScenario(withBPutAway(scenario));
              }
        }
      />
    );
  };

  const isOpen = ({ isOpen: open }: HostFields) => open.address || open.mask;
  const facts: readonly FactsOf[] = [
    { name: 'a', host: scenario.a, isBlank: isOpen(fieldsA) || exercise !== null },
    ...(scenario.b === null
      ? []
      : [{ name: 'b', host: scenario.b, isBlank: isOpen(fieldsB) || exercise !== null } as const]),
  ];
  const event = trace.steps[step - 1]?.event;
  const column = event?.kind === 'and.bit' ? event : null;
  return (
    <div className="flex flex-col gap-2">
      <Strip
        scenario={scenario}
        presets={presets}
        onMode={(mode) => onScenario(withMode(scenario, mode))}
        onPreset={onPreset}
      >
        <Steps scenario={scenario} trace={trace} />
      </Strip>
      {panel('a', scenario.a, fieldsA, setA)}
      {scenario.b === null ? (
        <Button className="self-start" onClick={() => setB(b)}>
          <Plus aria-hidden className="size-4" />
          {words.bringBackB}
        </Button>
      ) : (
        panel('b', scenario.b, fieldsB, setB)
      )}
      <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_auto]">
        <SayPanel scenario={scenario} trace={trace} step={step} />
        <TruthTable a={column?.a ?? null} b={column?.b ?? null} />
      </div>
      <Facts hosts={facts} />
      <Card className="px-3 py-2">
        <Transport
          sentence={spokenAt(trace, step, words)}
          granularity={
            <Segmented
              label={words.granularity}
              value={props.granularity}
              options={granularities.map((value) => ({ value, label: words.granularities[value] }))}
              onChange={props.onGranularity}
            />
          }
        />
      </Card>
      <Announcer trace={trace} sentenceAt={(at) => spokenAt(trace, at, words)} />
    </div>
  );
}
