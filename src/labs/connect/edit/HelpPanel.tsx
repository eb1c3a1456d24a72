/** What would make the shown attempt work: single changes from the model, each on a button. */
import { useMemo, useRef } from 'react';
import { pairsThatHelp, whatHelps, withFixes } from '../../../domain/bench/help.ts';
import { shownAttempt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import { visibilityOf } from '../../../domain/bench/visibility.ts';
import type { Change } from '../../../domain/connect/change.ts';
import { hasWorked } from '../../../domain/connect/fix.ts';
import { verdictsOf } from '../../../domain/connect/simulate.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Rich } from '../../../ui/Rich.tsx';
import { plainText } from '../../../ui/rich.ts';
import { Refusal } from './parts.tsx';
import { useEditor } from './useEditor.ts';

interface HelpPanelProps {
  readonly bench: BenchScenario;
  readonly onChange: (next: BenchScenario) => void;
}

export function HelpPanel({ bench, onChange }: HelpPanelProps) {
  const { help: words } = useWords('bindEdit');
  const connect = useWords('connect');
  const { names, press, refusal } = useEditor(bench, onChange);
  const panel = useRef<HTMLDivElement>(null);
  const sets = useMemo(() => setsFor(bench), [bench]);
  const state = useMemo(() => stateOf(bench), [bench]);
  const apply = (changes: readonly Change[]) => {
    // The button goes with its list; the focus stays in the panel.
    panel.current?.focus();
    press(withFixes(bench, changes));
  };
  return (
    <div ref={panel} tabIndex={-1} className="space-y-2">
      <p role="status" className={sets.length === 0 ? 'text-ink2' : undefined}>
        {sets.length === 0 ? words[state] : sets[0]?.length === 1 ? words.intro : words.introPairs}
      </p>
      <ul className="divide-y divide-line rounded-lg border border-line empty:hidden">
        {sets.map((changes, index) => {
          const texts = changes.map((change) => connect.change(change, names));
          return (
            <li key={index} className="flex items-center gap-3 py-1 pr-1 pl-3">
              <span className="min-w-0 grow wrap-anywhere">
                {texts.map((text, place) => (
                  <span key={place} className="block">
                    {place === 0 ? undefined : `${words.and} `}
                    <Rich text={text} />
                  </span>
                ))}
              </span>
              <Button
                aria-label={words.applyThis(texts.map(plainText).join(`; ${words.and} `))}
                onClick={() => apply(changes)}
              >
                {words.apply}
              </Button>
            </li>
          );
        })}
      </ul>
      <Refusal text={refusal} />
    </div>
  );
}

/** The smallest sets: single changes, else pairs. */
function setsFor(bench: BenchScenario): readonly (readonly Change[])[] {
  const single = whatHelps(bench).map((change) => [change]);
  return single.length > 0 ? single : pairsThatHelp(bench);
}

function stateOf(bench: BenchScenario): 'blank' | 'none' | 'works' | 'noSingle' {
  if (!visibilityOf(bench).results) return 'blank';
  if (shownAttempt(bench) === undefined) return 'none';
  const outcome = verdictsOf(bench.scenario).attempts[bench.shown];
  return outcome !== undefined && hasWorked(outcome) ? 'works' : 'noSingle';
}
