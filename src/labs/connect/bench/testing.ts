/** What the bench's tests share: a bench from its text, laid out, with the legs of an attempt. */
import { simulateBench } from '../../../domain/bench/frame.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { parseBench } from '../../../domain/bench/text.ts';
import type { ConnectEvent } from '../../../domain/connect/event.ts';
import { benchLayout, type BenchLayout } from './layout.ts';
import { legsOf, type Leg } from './motion.ts';

export function benchOf(text: string): BenchScenario {
  const read = parseBench(text);
  if (!read.ok) throw new Error(`not a bench: ${text}`);
  return read.value;
}

export interface Told {
  readonly layout: BenchLayout;
  readonly story: readonly ConnectEvent[];
  readonly legs: readonly Leg[];
}

export function told(text: string, attempt = 0, width = 1212): Told {
  const bench = benchOf(text);
  const layout = benchLayout(bench, width);
  const run = simulateBench(bench).here.attempts[attempt];
  const story = run?.trace.steps.map(({ event }) => event) ?? [];
  const gates = (id: string) =>
    bench.scenario.hosts.some((host) => host.id === id && host.firewall.on);
  return { layout, story, legs: legsOf(layout, story, gates) };
}
