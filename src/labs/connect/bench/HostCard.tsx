/**
 * A host beside the one in the middle: its name, addresses, gateway and servers, what it dials and
 * how that went. As high as `measures.ts` counts; a press opens the host for editing.
 */
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import type { CellPlace } from '../../../domain/bench/prediction.ts';
import { useSpeech } from '../useSpeech.ts';
import type { Selection } from '../selection.ts';
import { AttemptLine } from './AttemptLine.tsx';
import { ownFrames, type BenchView } from './benchView.ts';
import { BriefFacts, Facts } from './HostFacts.tsx';
import type { Card } from './layout.ts';
import { isConnectionOf, type Lit } from './lit.ts';
import { placed } from './place.ts';

interface HostCardProps {
  readonly view: BenchView;
  readonly frames: readonly AttemptFrame[];
  readonly lit: Lit;
  readonly card: Card;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
  readonly onShow: (attempt: number) => void;
  readonly onMark: (at: CellPlace) => void;
}

export function HostCard(props: HostCardProps) {
  const { view, frames, lit, card, selection, onSelect, onShow, onMark } = props;
  const { names } = useSpeech(view.bench.scenario);
  const { scenario } = view.bench;
  const host = scenario.hosts.find(({ id }) => id === card.host);
  if (host === undefined) return undefined;
  const isLit = lit.host === host.id;
  const isSelected = selection?.kind === 'host' && selection.host === host.id;
  return (
    <div
      role="group"
      aria-label={names.host(host.id)}
      style={placed(card.box)}
      className={`absolute z-2 flex flex-col overflow-hidden rounded-xl border-2 bg-card ${view.layout.measures.brief ? 'py-0.5' : 'py-1.5'} ${view.layout.measures.wide ? 'px-2.5' : 'px-2'} ${isLit ? 'border-now-line ring-3 ring-now-line' : isSelected ? 'border-accent' : 'border-line2'}`}
    >
      {view.layout.measures.brief ? (
        <BriefFacts view={view} host={host} onSelect={onSelect} />
      ) : (
        <Facts view={view} host={host} onSelect={onSelect} />
      )}
      {ownFrames(view, frames, host).map((frame) => (
        <AttemptLine
          key={frame.attempt}
          view={view}
          frame={frame}
          isLit={lit.ended === true}
          isSelected={isConnectionOf(selection, frame)}
          onShow={onShow}
          onMark={onMark}
        />
      ))}
    </div>
  );
}
