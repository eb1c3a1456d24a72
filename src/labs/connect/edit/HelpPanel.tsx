/** What would make the shown attempt work: single changes from the model, each on a button. */
import { useMemo, useRef } from 'react';
import { whatHelps, withFix } from '../../../domain/bench/help.ts';
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
  const changes = useMemo(() => whatHelps(bench), [bench]);
  const state = useMemo(() => stateOf(bench), [bench]);
  const apply = (change: Change) => {
    // The button goes with its list; the focus stays in the panel.
    panel.current?.focus();
    press(withFix(bench, change));
  };
  return (
    <div ref={panel} tabIndex={-1} className="space-y-2">
      <p role="status" className={changes.length === 0 ? 'text-ink2' : undefined}>
        {changes.length === 0 ? words[state] : words.intro}
      </p>
      <ul className="divide-y divide-line rounded-lg border border-line empty:hidden">
        {changes.map((change, index) => {
          const text = connect.change(change, names);
          return (
            <li key={index} className="flex items-center gap-3 py-1 pr-1 pl-3">
              <span className="min-w-0 grow wrap-anywhere">
                <Rich text={text} />
              </span>
              <Button aria-label={words.applyThis(plainText(text))} onClick={() => apply(change)}>
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

function stateOf(bench: BenchScenario): 'blank' | 'none' | 'works' | 'noSingle' {
  if (!visibilityOf(bench).results) return 'blank';
  if (shownAttempt(bench) === undefined) return 'none';
  const outcome = verdictsOf(bench.scenario).attempts[bench.shown];
  return outcome !== undefined && hasWorked(outcome) ? 'works' : 'noSingle';
}
