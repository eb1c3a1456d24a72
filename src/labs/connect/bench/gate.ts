/**
 * How the attempt that is shown has met the firewall at a door so far: the gate is drawn as that.
 * What a firewall says is `domain/net`'s.
 */
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import type { BenchView } from './benchView.ts';
import type { Door } from './layout.ts';

export type Gate = 'open' | 'closed' | 'unmet';

export function gateAt(
  { bench, run }: Pick<BenchView, 'bench' | 'run'>,
  frames: readonly Pick<AttemptFrame, 'attempt' | 'step'>[],
  { host, nic }: Pick<Door, 'host' | 'nic'>,
): Gate {
  const shown = frames.find(({ attempt }) => attempt === bench.shown);
  const last = run.attempts[bench.shown]?.trace.steps
    .slice(0, shown?.step ?? 0)
    .flatMap(({ event }) => (event.kind === 'firewall.judged' ? [event] : []))
    .findLast((event) => event.host === host && event.nic === nic);
  if (last === undefined) return 'unmet';
  return last.judgement.verdict === 'allow' ? 'open' : 'closed';
}
