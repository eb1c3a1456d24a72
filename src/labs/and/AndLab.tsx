/**
 * The AND lab: two hosts, each with its own mask, AND bit by bit, and what each makes of it. A
 * controlled component: what the learner changes goes to `onChange`; undo and links are `app`'s.
 */
import { useMemo, useState } from 'react';
import type { AndScenario } from '../../domain/and/scenario.ts';
import { isSolved } from '../../domain/and/exercise.ts';
import { edgeStep, simulateAnd, stopsOf, type Granularity } from '../../domain/and/simulate.ts';
import { PlayerProvider } from '../../player/PlayerProvider.tsx';
import { useNewPlayer } from '../../player/useNewPlayer.ts';
import type { InLesson, LabProps } from '../lab.ts';
import { useCue } from '../useCue.ts';
import { AndBench } from './AndBench.tsx';
import { useExercise } from './useExercise.ts';
import { useHandler } from '../../ui/useHandler.ts';

export function AndLab(props: LabProps<AndScenario> & InLesson) {
  const { scenario, onChange, at, onAt, onReset, presets, shows, isBlind = false } = props;
  const trace = useMemo(() => simulateAnd(scenario), [scenario]);
  const { length } = trace.steps;
  const [granularity, setGranularity] = useState<Granularity>('bit');
  const stops = useMemo(() => stopsOf(granularity, length), [granularity, length]);
  const player = useNewPlayer({ length, at, stops, onAt });
  useCue(player, props, edgeStep(scenario));

  const change = useHandler((next: AndScenario) => {
    // The step stays and the numbers under it change: an AND that ran on would be another one.
    player.getState().pause();
    onChange(next, 'edit');
  });
  const answer = useHandler((next: AndScenario) => {
    change(next);
    if (isSolved(next)) player.getState().toEnd();
  });
  const exercise = useExercise(scenario, answer);
  const preset = useHandler((next: AndScenario) => {
    // Also a play that has not left step 0 stops: it would run on over other numbers.
    player.getState().jumpTo(0);
    onChange(next, 'preset');
  });
  const reset = () => {
    player.getState().jumpTo(0);
    onReset();
  };
  return (
    <PlayerProvider player={player} keys={exercise === null && !isBlind} onReset={reset}>
      <AndBench
        scenario={scenario}
        trace={trace}
        presets={presets}
        inLesson={shows !== undefined}
        isBlind={isBlind}
        exercise={exercise}
        granularity={granularity}
        onGranularity={setGranularity}
        onScenario={change}
        onPreset={preset}
      />
    </PlayerProvider>
  );
}
