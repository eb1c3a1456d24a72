/** The presets by name, each with its question; nameless while a prediction is open. */
import { visibilityOf } from '../../../domain/bench/visibility.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Menu } from '../../../ui/Menu.tsx';
import type { Preset } from '../../lab.ts';

interface PresetsProps {
  readonly bench: BenchScenario;
  readonly presets: readonly Preset<BenchScenario>[];
  readonly onPreset: (next: BenchScenario) => void;
}

export function Presets({ bench, presets, onPreset }: PresetsProps) {
  const words = useWords('bind');
  const { names } = visibilityOf(bench);
  const items = presets.map(({ id, scenario }, index) => {
    const said = words.presets[id];
    return {
      id,
      label:
        names && said !== undefined ? (
          <>
            <span className="block font-semibold">{said.name}</span>
            <span className="block text-sm text-ink2">{said.asks}</span>
          </>
        ) : (
          words.strip.preset(index + 1)
        ),
      onChoose: () => onPreset(scenario),
    };
  });
  return <Menu label={words.strip.presets} items={items} />;
}
