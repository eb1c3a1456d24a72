/** The lab's first line: its question, how much is the learner's, the presets, what to take along. */
import type { ReactNode } from 'react';
import {
  hostsOf,
  modes,
  withMode,
  type AndScenario,
  type Mode,
} from '../../domain/and/scenario.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Preset } from '../lab.ts';
import { hostText } from './hostText.ts';

interface StripProps {
  readonly scenario: AndScenario;
  readonly presets: readonly Preset<AndScenario>[];
  readonly onMode: (mode: Mode) => void;
  readonly onPreset: (scenario: AndScenario) => void;
  readonly children: ReactNode;
}

export function Strip({ scenario, presets, onMode, onPreset, children }: StripProps) {
  const words = useWords('and');
  const items = presets.map((preset) => ({
    id: preset.id,
    label: <PresetName preset={preset} tells={scenario.mode === 'watch'} />,
    onChoose: () => onPreset(withMode(preset.scenario, scenario.mode)),
  }));
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-2">
      <h1 className="grow text-[1.0625rem] font-bold">
        {scenario.b === null ? words.titleAlone : words.title}
      </h1>
      <Segmented
        label={words.mode}
        value={scenario.mode}
        options={modes.map((mode) => ({ value: mode, label: words.modes[mode] }))}
        onChange={onMode}
        wraps
      />
      <div className="flex flex-wrap gap-2.5">
        <Menu label={words.presets} items={items} />
        {children}
      </div>
    </div>
  );
}

interface PresetNameProps {
  readonly preset: Preset<AndScenario>;
  /** In an exercise a name must not give the answer away: numbers only. */
  readonly tells: boolean;
}

function PresetName({ preset, tells }: PresetNameProps) {
  const words = useWords('and');
  const hosts = hostsOf(preset.scenario).map(hostText);
  const note = tells ? words.presetNotes[preset.id] : undefined;
  return (
    <>
      <span className="block font-mono text-[0.9375rem] tabular-nums">{hosts.join('  ·  ')}</span>
      {note === undefined ? undefined : <span className="block text-sm text-ink2">{note}</span>}
    </>
  );
}
