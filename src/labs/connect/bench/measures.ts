/**
 * How much room things take on the bench. A card's lines are drawn in `HostCard.tsx`, as high as
 * they are counted here.
 */
import { serversOf } from '../../../domain/connect/world.ts';
import type { Scenario } from '../../../domain/connect/scenario.ts';
import type { Host } from '../../../domain/net/host.ts';

/** How high the lines of a card are. */
interface CardLines {
  readonly name: number;
  readonly text: number;
  readonly attempt: number;
  readonly padding: number;
  readonly gap: number;
}

export interface Measures {
  /** Cards stand above and below the middle, not beside it. */
  readonly stacked: boolean;
  readonly card: number;
  readonly gap: number;
  /** Names and addresses in full, and room for what is under way beside them. */
  readonly wide: boolean;
  /** Everything in one line each, so that many hosts or NICs fit on one screen. */
  readonly compact: boolean;
  /** From the middle's edge to its lanes. */
  readonly inset: number;
  readonly door: { readonly width: number; readonly height: number };
  readonly plate: number;
  readonly head: number;
  readonly lane: number;
  /** Of a client of the host in the middle. */
  readonly client: number;
  readonly line: CardLines;
}

const roomy = {
  compact: false,
  lane: 38,
  client: 32,
  line: { name: 28, text: 20, attempt: 56, padding: 22, gap: 12 },
} as const;

const dense = {
  compact: true,
  head: 32,
  lane: 22,
  client: 24,
  line: { name: 24, text: 16, attempt: 24, padding: 8, gap: 4 },
} as const;

export function measuresFor(width: number, compact = false): Measures {
  const stacked = width < 540;
  // Below, whole addresses at both ends of a lane would leave no room for a plate between them.
  const wide = width >= 1140;
  const broad = wide
    ? { card: 214, gap: 92, inset: 76, door: { width: 44, height: 56 }, plate: 112, head: 40 }
    : { card: 152, gap: 26, inset: 40, door: { width: 30, height: 40 }, plate: 66, head: 58 };
  if (!compact || stacked) return { stacked, wide, ...broad, ...roomy };
  const door = { width: broad.door.width, height: 40 };
  return { stacked, wide, ...broad, ...dense, door };
}

export const attemptsOf = ({ attempts }: Scenario, { id }: Host): readonly number[] =>
  attempts.flatMap(({ from }, index) => (from === id ? [index] : []));

/** Of a host that is not in the middle. */
export function cardHeight(scenario: Scenario, host: Host, { compact, line }: Measures): number {
  const addresses = host.nics.reduce((sum, nic) => sum + Math.max(1, nic.addresses.length), 0);
  const servers = serversOf(scenario).filter((server) => server.host === host.id).length;
  const notes = host.firewall.on || host.forwarding || host.system === 'windows' ? 1 : 0;
  const more = host.gateways.length + servers;
  // The first address stands beside the name, what is no address in one line; whatever can be
  // pressed is as high as that takes.
  const names = compact ? Math.max(1, addresses) : 1;
  const texts = compact
    ? Math.min(1, more + notes)
    : addresses + (host.kind === 'device' ? 1 : 0) + more + notes;
  const attempts = attemptsOf(scenario, host).length;
  // An address can be pressed, so it is higher than what is only read.
  const pressed = compact ? 0 : addresses * 4;
  return line.padding + names * line.name + texts * line.text + pressed + attempts * line.attempt;
}

/** Lanes lie closer where there are more of them. */
export const lanePitch = (lanes: number, { wide, compact }: Measures): number =>
  compact ? 25 : lanes <= 3 ? (wide ? 62 : 56) : lanes === 4 ? 54 : 46;
/** Where there is more room. */
export const lanePitchAtMost = 96;
