/**
 * The lab's screen at one step: the strip, the bench (or two of them side by side) with its
 * sentence and transport, the matrix, the linked views. Each part is drawn in its own room.
 */
import { memo, useCallback, useMemo, useState } from 'react';
import { serverChanged } from '../../domain/bench/change.ts';
import { frameOf, type BenchSimulation } from '../../domain/bench/frame.ts';
import type { CellPlace, Guess } from '../../domain/bench/prediction.ts';
import { serverAt, shownAttempt, type BenchScenario } from '../../domain/bench/scenario.ts';
import { withBind } from '../../domain/connect/matrix.ts';
import { formatIpv4, type Ipv4 } from '../../domain/ip/ipv4.ts';
import { useStep } from '../../player/usePlayer.ts';
import { Card } from '../../ui/Card.tsx';
import { plainText } from '../../ui/rich.ts';
import { useHandler } from '../../ui/useHandler.ts';
import type { InLesson, Preset, Shown } from '../lab.ts';
import { Announcer } from './Announcer.tsx';
import { Bench } from './bench/Bench.tsx';
import { ControlBar } from './ControlBar.tsx';
import { EditMenu } from './edit/EditMenu.tsx';
import { targetOf, type EditTarget } from './edit/target.ts';
import { Matrix } from './matrix/Matrix.tsx';
import { withPressed } from './predict/marking.ts';
import { sentenceAt } from './say.ts';
import { applied, type Selection } from './selection.ts';
import { Strip } from './strip/Strip.tsx';
import { useFollow } from './useFollow.ts';
import { useGivenBack } from './useGivenBack.ts';
import { useSpeech } from './useSpeech.ts';
import { labViewIds, viewIds, type ViewId } from './views.ts';
import { ViewTabs } from './ViewTabs.tsx';

export interface ConnectBenchProps extends Pick<InLesson, 'shows'> {
  readonly bench: BenchScenario;
  readonly simulation: BenchSimulation;
  readonly presets: readonly Preset<BenchScenario>[];
  readonly brush: Guess;
  readonly onBrush: (guess: Guess) => void;
  readonly onChange: (next: BenchScenario) => void;
  readonly onPreset: (next: BenchScenario) => void;
  readonly onPlay: (next: BenchScenario) => void;
  readonly andLink: (text: string) => string;
}

/** Drawn anew at every step; what the step does not change in it is not. */
export const ConnectBench = memo(function ConnectBench(props: ConnectBenchProps) {
  const { bench, simulation, onChange, shows } = props;
  const speech = useSpeech(bench.scenario);
  const step = useStep();
  const frame = useMemo(() => frameOf(simulation, bench, step), [simulation, bench, step]);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [target, setTarget] = useState<EditTarget | null>(null);
  const inLesson = shows !== undefined;
  const isThere = (part: Shown) => shows === undefined || shows.includes(part);
  const canEdit = isThere('edit');
  const tools = useMemo(
    () =>
      canEdit ? (
        <EditMenu bench={bench} target={target} onTarget={setTarget} onChange={onChange} />
      ) : undefined,
    [bench, target, onChange, canEdit],
  );
  const selectAndOpen = useCallback(
    (selected: Selection | null) => {
      setSelection(selected);
      if (canEdit) setTarget(targetOf(selected));
    },
    [canEdit],
  );
  const mark = useHandler((at: CellPlace) => {
    applied(withPressed(bench, at, props.brush), onChange);
  });
  const sentence = sentenceAt(frame.shown, shownAttempt(bench), speech);
  const open = bench.prediction?.open === true;
  // While a lesson asks, its scene is only looked at; with the matrix, predicting is the task itself.
  const isFixed = inLesson && open && !isThere('matrix');
  const { place, onClick } = useGivenBack(open);
  const followed = useFollow(step, !inLesson);
  const shownViews = useMemo(() => viewsIn(shows), [shows]);
  const room = {
    bench,
    simulation,
    frame,
    onChange,
    selection,
    onSelect: setSelection,
    andLink: props.andLink,
  };
  return (
    <div
      role="none"
      data-fits={inLesson ? undefined : ''}
      className="bind-lab flex flex-col gap-2.5 max-sm:-mx-1.5"
      onClick={onClick}
    >
      {inLesson ? undefined : <h1 className="sr-only">{speech.bind.title}</h1>}
      <fieldset role="none" disabled={isFixed} className="contents">
        {isThere('strip') ? (
          <Strip
            bench={bench}
            simulation={simulation}
            presets={props.presets}
            onChange={onChange}
            onPreset={props.onPreset}
            tools={tools}
          />
        ) : (
          <div className="flex justify-end empty:hidden">{tools}</div>
        )}
      </fieldset>
      <Card
        className={`px-3.5 pt-2.5 pb-1.5 max-sm:px-1.5 ${inLesson ? '-mb-2.5 rounded-b-none border-b-0' : 'lg:-mb-2.5 lg:rounded-b-none lg:border-b-0'}`}
      >
        <div ref={place} tabIndex={-1} className="outline-none">
          <div ref={followed}>
            <fieldset role="none" disabled={isFixed} className="contents">
              <Benches
                {...room}
                canPull={canEdit && !isFixed}
                onSelect={selectAndOpen}
                onMark={mark}
              />
            </fieldset>
          </div>
        </div>
      </Card>
      <ControlBar
        sentence={sentence}
        instead={open ? speech.bind.story.blank : null}
        inLesson={inLesson}
      />
      <div className={`grid gap-2.5 empty:hidden ${inLesson ? '' : 'bind-low'}`}>
        {isThere('matrix') ? (
          <Matrix
            bench={bench}
            brush={props.brush}
            onBrush={props.onBrush}
            onChange={onChange}
            onPlay={props.onPlay}
          />
        ) : undefined}
        {shownViews.length === 0 ? undefined : <ViewTabs {...room} shown={shownViews} />}
      </div>
      {open ? undefined : <Announcer sentence={plainText(sentence)} />}
    </div>
  );
});

/** All of them, but for a lesson that names some. */
const viewsIn = (shows: InLesson['shows']): readonly ViewId[] =>
  shows === undefined ? labViewIds : viewIds.filter((view) => shows.includes(view));

type BenchesProps = Pick<ConnectBenchProps, 'bench' | 'simulation' | 'onChange'> & {
  readonly frame: ReturnType<typeof frameOf>;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onMark: (at: CellPlace) => void;
  readonly canPull: boolean;
};

/**
 * One bench, or the present one and the one beside it under the same playhead; one below the other
 * where there is no room for whole addresses in both.
 */
function Benches({ bench, simulation, frame, ...rest }: BenchesProps) {
  const { bind: words } = useSpeech(bench.scenario);
  const { beside, server } = bench;
  const other = useMemo(
    () =>
      beside === null ? null : { ...bench, scenario: withBind(bench.scenario, server, beside) },
    [bench, beside, server],
  );
  // What is changed on the one beside is changed on both: only the bind is its own.
  const changeBoth = useHandler((next: BenchScenario) => {
    const { bind, stopped } = serverAt(bench, server) ?? {};
    if (bind === undefined || stopped === undefined) return;
    const scenario = serverChanged(next.scenario, server, () => ({ bind, stopped }));
    rest.onChange({ ...next, scenario });
  });
  const isCompared = other !== null && frame.beside !== null && simulation.beside !== null;
  const labelOf = (bind: Ipv4 | undefined): string | undefined =>
    isCompared && bind !== undefined ? words.bench.here(formatIpv4(bind)) : undefined;
  return (
    <div
      data-benches=""
      className={`grid gap-x-4 gap-y-1.5 ${isCompared ? 'min-[112rem]:grid-cols-2' : ''}`}
    >
      <Bench
        {...rest}
        bench={bench}
        run={simulation.here}
        frames={frame.attempts}
        label={labelOf(serverAt(bench, server)?.bind)}
      />
      {isCompared ? (
        <Bench
          {...rest}
          bench={other}
          run={simulation.beside}
          frames={frame.beside}
          onChange={changeBoth}
          label={labelOf(beside ?? undefined)}
        />
      ) : undefined}
    </div>
  );
}
