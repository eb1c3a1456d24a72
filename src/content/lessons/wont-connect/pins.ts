/** Where a call came to its end and who told the client, as choices; by the model's own stage. */
import { shownAttempt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Stage } from '../../../domain/connect/cause.ts';
import { shownOutcome } from '../../outcomes.ts';

/** Where the packet, or the answer to it, came to its end. */
const pins: Readonly<Record<Stage, string>> = {
  route: 'route',
  arp: 'wire',
  forward: 'router',
  deliver: 'router',
  firewall: 'firewall',
  socket: 'socket',
  reply: 'program',
};

export function pinOf(bench: BenchScenario): readonly string[] {
  const outcome = shownOutcome(bench);
  if (outcome === undefined) return [];
  return [outcome.cause === 'socket.frozen' ? 'program' : pins[outcome.stage]];
}

/** Who told the client how its call ended. */
export function whoTold(bench: BenchScenario): readonly string[] {
  const outcome = shownOutcome(bench);
  if (outcome === undefined) return [];
  if (outcome.outcome === 'ETIMEDOUT') return ['nobody'];
  return [outcome.endedAt === shownAttempt(bench)?.from ? 'itself' : 'other'];
}
