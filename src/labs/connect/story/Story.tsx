/**
 * The story of the shown attempt: one sentence an event, the present one lit; a press jumps there.
 * Where another one goes on after its end, its lines follow, so that every step has one.
 * A route decision shows its AND in the AND lab.
 */
import { useEffect, useRef } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { usePlayerActions } from '../../../player/usePlayer.ts';
import { Rich } from '../../../ui/Rich.tsx';
import { isAbout, markedLine } from '../about.ts';
import { useNames } from '../names.ts';
import type { RoomProps } from '../selection.ts';
import { andOf } from './andOf.ts';
import { storyLines } from './meanwhile.ts';

export function Story({ bench, simulation, frame, andLink, selection, onSelect }: RoomProps) {
  const words = useWords('bind').story;
  const connect = useWords('connect');
  const names = useNames(bench.scenario);
  const { jumpTo } = usePlayerActions();
  const list = useRef<HTMLOListElement>(null);
  const { step } = frame;
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>(`[data-step="${step}"]`);
    if (line === null || line === undefined) return;
    // Only the list scrolls: the page stays where the learner has it.
    list.current?.scrollTo({ top: line.offsetTop - list.current.clientHeight / 2 });
  }, [step]);

  if (bench.prediction?.open === true) return <p className="text-ink2">{words.blank}</p>;
  if (frame.shown === null) return <p className="text-ink2">{words.none}</p>;
  return (
    <ol
      ref={list}
      tabIndex={-1}
      className="relative -mx-2 h-0 min-h-48 grow overflow-y-auto overscroll-contain text-[0.875rem]"
    >
      {storyLines(simulation, bench.shown).map(({ attempt, event }, index) => {
        const isNow = index + 1 === step;
        const client = bench.scenario.attempts[attempt]?.from;
        const said = connect.event(event, names);
        const isOther = attempt !== bench.shown && client !== undefined;
        const and = event.kind === 'route.decided' ? andOf(bench.scenario, event) : null;
        return (
          <li key={index} className="flex items-baseline gap-2">
            <button
              data-step={index + 1}
              type="button"
              aria-current={isNow ? 'step' : undefined}
              className={`flex min-h-6 grow gap-1.5 rounded-md px-2 py-0.5 text-left pointer-coarse:min-h-11 ${isAbout(event, selection) ? markedLine : ''} ${isNow ? 'bg-now text-ink forced-colors:outline-2' : index < step ? 'text-ink hover:bg-paper' : 'text-ink2 hover:bg-paper'}`}
              onClick={() => {
                jumpTo(index + 1);
                onSelect({ kind: 'step', attempt, step: index + 1 });
              }}
            >
              <span className="w-5 shrink-0 text-right tabular-nums">{index + 1}</span>
              <span>
                <Rich text={isOther ? words.meanwhile(names.host(client), said) : said} />
              </span>
            </button>
            {and === null ? undefined : (
              <a
                href={andLink(and.text)}
                aria-label={words.andOf(names.host(event.host), and.a, and.b)}
                className="inline-flex min-h-6 shrink-0 items-center px-1 text-net underline underline-offset-2"
              >
                {words.and}
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
}
