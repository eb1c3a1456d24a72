/** The labs that the app can open: what each takes, fetched when it is asked for. One entry a lab. */
import type { Section } from '../i18n/messages.ts';
import { labs as screens } from '../labs/index.ts';
import type { LabId } from './route.ts';
import type { TextLab } from './textLab.tsx';

interface LabEntry {
  readonly load: () => Promise<TextLab>;
  readonly words: readonly Section[];
}

export const labs: Readonly<Record<LabId, LabEntry>> = {
  and: {
    async load() {
      const [Lab, { textLab }, { and }, { andPresets }] = await Promise.all([
        screens.and.load(),
        import('./textLab.tsx'),
        import('../domain/and/simulation.ts'),
        import('../content/scenarios.ts'),
      ]);
      return textLab(and, Lab, andPresets);
    },
    words: ['and', 'ip', 'player'],
  },
  bind: {
    async load() {
      const [Lab, { textLab }, { bind }, { bindPresets }] = await Promise.all([
        screens.bind.load(),
        import('./textLab.tsx'),
        import('../domain/bench/simulation.ts'),
        import('../content/bindScenarios.ts'),
      ]);
      return textLab(bind, Lab, bindPresets);
    },
    words: ['bind', 'connect', 'ip', 'player'],
  },
};
