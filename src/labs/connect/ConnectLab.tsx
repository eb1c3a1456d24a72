/**
 * The bind lab: a PC with two NICs, and who reaches its server. A controlled component: what the
 * learner changes goes to `onChange`; undo and links are `app`'s.
 */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { withFirewallOn } from '../../domain/bench/editFirewall.ts';
import { withSystem } from '../../domain/bench/editHost.ts';
import type { Edit } from '../../domain/bench/faults.ts';
import { lengthOf, simulateBench } from '../../domain/bench/frame.ts';
import { guesses, type Guess } from '../../domain/bench/prediction.ts';
import { homeOf, shownAttempt, type BenchScenario } from '../../domain/bench/scenario.ts';
import { useWords } from '../../i18n/useWords.ts';
import { PlayerProvider } from '../../player/PlayerProvider.tsx';
import { useNewPlayer } from '../../player/useNewPlayer.ts';
import type { Shortcut } from '../../player/useTransportKeys.ts';
import { useHandler } from '../../ui/useHandler.ts';
import type { InLesson, LabProps } from '../lab.ts';
import { useCue } from '../useCue.ts';
import './connect.css';
import { ConnectBench } from './ConnectBench.tsx';
import { applied } from './selection.ts';

export function ConnectLab(props: LabProps<BenchScenario> & InLesson) {
  const { scenario, onChange, at, onAt, onReset, presets, linkTo, shows, isBlind = false } = props;
  const bench = useMemo(() => (isBlind ? blinded(scenario) : scenario), [scenario, isBlind]);
  const simulation = useMemo(() => simulateBench(bench), [bench]);
  const length = lengthOf(simulation, bench);
  const player = useNewPlayer({ length, at, onAt });
  useCue(player, props);
  const [brush, setBrush] = useState<Guess>('reached');
  const after = useRef<'play' | 'end' | null>(null);

  useLayoutEffect(() => {
    // A change is here: what was at its end stays at its end, what was asked for plays.
    if (after.current === 'end') player.getState().toEnd();
    if (after.current === 'play') player.getState().play();
    after.current = null;
  });

  const change = useHandler((next: BenchScenario) => {
    const { playback, length: before } = player.getState();
    player.getState().pause();
    if (before > 0 && playback.position === before) after.current = 'end';
    onChange(next, 'edit');
  });
  const play = useHandler((next: BenchScenario) => {
    player.getState().jumpTo(0);
    if (next === bench) return player.getState().play();
    after.current = 'play';
    onChange(next, 'edit');
  });
  const preset = useHandler((next: BenchScenario) => {
    player.getState().jumpTo(0);
    onChange(next, 'preset');
  });
  const andLink = useCallback((text: string) => linkTo('and', text), [linkTo]);
  const reset = () => {
    player.getState().jumpTo(0);
    onReset();
  };
  return (
    <PlayerProvider
      player={player}
      keys
      onReset={reset}
      shortcuts={useShortcuts(bench, change, setBrush, shows)}
    >
      <ConnectBench
        bench={bench}
        simulation={simulation}
        presets={presets}
        shows={shows}
        brush={brush}
        onBrush={setBrush}
        onChange={change}
        onPreset={preset}
        onPlay={play}
        andLink={andLink}
      />
    </PlayerProvider>
  );
}

/** A lesson asks for the prediction itself: nothing is marked here. */
const blinded = (bench: BenchScenario): BenchScenario => ({
  ...bench,
  prediction: { open: true, marks: [] },
});

/** The lab's own keys: the other system, the firewall, and while a prediction is open the digits. */
function useShortcuts(
  bench: BenchScenario,
  change: (next: BenchScenario) => void,
  setBrush: (guess: Guess) => void,
  shows: InLesson['shows'],
): readonly Shortcut[] {
  const { strip, predict } = useWords('bind');
  const home = homeOf(bench);
  const words = predict.guessesOf[shownAttempt(bench)?.protocol ?? 'tcp'];
  if (home === undefined) return [];
  const edit = (asked: Edit) => void applied(asked, change);
  const other = home.system === 'linux' ? 'windows' : 'linux';
  const switches = [
    { key: 'o', label: strip.switchSystem, run: () => edit(withSystem(bench, home.id, other)) },
    {
      key: 'f',
      label: strip.switchFirewall,
      run: () => edit(withFirewallOn(bench, home.id, !home.firewall.on)),
    },
  ];
  return [
    // In a lesson a key does nothing that no button on the screen does.
    ...(shows === undefined || shows.includes('strip') ? switches : []),
    ...(bench.prediction?.open === true && (shows === undefined || shows.includes('matrix'))
      ? guesses.map((guess, index) => ({
          key: `${index + 1}`,
          label: words[guess],
          run: () => setBrush(guess),
        }))
      : []),
  ];
}
