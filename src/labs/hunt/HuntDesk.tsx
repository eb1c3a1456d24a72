/**
 * The hunt on the screen: complaint and plan on one side, cell and tools on the other, and once it
 * works the question what it was. A controlled component: every step makes another stand; links and
 * records are left to `app`.
 */
import { useRef, useState, type ReactNode } from 'react';
import type { Scenario } from '../../domain/connect/scenario.ts';
import { complaintsOf } from '../../domain/hunt/complaint.ts';
import { pcId } from '../../domain/hunt/cell.ts';
import type { FaultId } from '../../domain/hunt/fault.ts';
import { movesBetween } from '../../domain/hunt/moves.ts';
import {
  isWon,
  withHint,
  withSetBack,
  withSetUp,
  withTried,
  type Stand,
} from '../../domain/hunt/stand.ts';
import type { HostId } from '../../domain/net/host.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Selection } from '../connect/selection.ts';
import { CellCard } from './CellCard.tsx';
import { ComplaintCard } from './ComplaintCard.tsx';
import { HostSettings } from './HostSettings.tsx';
import { NamingCard } from './NamingCard.tsx';
import { PlanCard } from './PlanCard.tsx';
import { ResultCard } from './ResultCard.tsx';
import { Tools } from './Tools.tsx';

interface HuntDeskProps {
  readonly stand: Stand;
  readonly onStand: (next: Stand) => void;
  /** The learner says what it was; nothing: gives up. */
  readonly onNamed: (named: readonly FaultId[]) => void;
  /** Beside the result: what can be done next. */
  readonly next: ReactNode;
}

export function HuntDesk({ stand, onStand, onNamed, next }: HuntDeskProps) {
  const words = useWords('hunt');
  const [said, setSaid] = useState('');
  const [settings, setSettings] = useState<HostId | null>(null);
  const [selection, setSelection] = useState<Selection | null>({
    kind: 'host',
    host: pcId,
    nic: null,
  });
  const [shown, setShown] = useState(0);
  const tools = useRef<HTMLDivElement>(null);
  const isOver = stand.named !== null;

  const become = (to: Stand, saying: string) => {
    setSaid(saying);
    if (to !== stand) onStand(to);
  };
  const tryAgain = () => {
    const all = complaintsOf(stand.now);
    const served = all.filter(({ isServed }) => isServed).length;
    become(withTried(stand), words.complaint.tried(served, all.length));
  };
  const hint = () => {
    const to = withHint(stand);
    if (to === null || to === 'back') setSaid(words.hints[to ?? 'none']);
    else become(to, '');
  };
  const close = (now: Scenario) => {
    setSettings(null);
    const made = movesBetween(stand.now, now);
    if (made > 0) become(withSetUp(stand, now), words.complaint.changed(made));
  };
  const look = (host: HostId) => {
    setSelection({ kind: 'host', host, nic: null });
    const own = stand.now.attempts.findIndex(({ from }) => from === host);
    if (own >= 0) setShown(own);
    tools.current?.focus();
  };
  return (
    <div className="grid items-start gap-2.5 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] xl:grid-cols-[minmax(0,30rem)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-2.5">
        {isOver ? <ResultCard stand={stand}>{next}</ResultCard> : undefined}
        <ComplaintCard
          stand={stand}
          said={said}
          onTry={tryAgain}
          onHint={hint}
          onSetBack={() => become(withSetBack(stand), words.complaint.isBack)}
          onGiveUp={() => onNamed([])}
        />
        <PlanCard plan={stand.hunt.plan} />
      </div>
      <div className="flex min-w-0 flex-col gap-2.5">
        {!isOver && isWon(stand) ? (
          <NamingCard faults={stand.hunt.level} onNamed={onNamed} />
        ) : undefined}
        <CellCard
          now={stand.now}
          looked={selection?.kind === 'host' ? selection.host : null}
          onLook={look}
          onSettings={isOver ? null : setSettings}
        />
        <div ref={tools} tabIndex={-1} className="outline-none">
          <Tools
            stand={stand}
            shown={shown}
            onShown={setShown}
            selection={selection}
            onSelect={setSelection}
          />
        </div>
      </div>
      {settings === null ? undefined : (
        <HostSettings
          key={settings}
          plan={stand.hunt.plan}
          now={stand.now}
          host={settings}
          onClose={close}
        />
      )}
    </div>
  );
}
