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

/** What is drawn closer together where the screen has little room. */
export interface Density {
  /** Cards: everything in one line each, so that many hosts fit beside the middle. */
  readonly brief: boolean;
  /** The middle: many lanes and clients in little height. */
  readonly close: boolean;
}

export interface Measures extends Density {
  /** Cards stand above and below the middle, not beside it. */
  readonly stacked: boolean;
  readonly card: number;
  readonly gap: number;
  /** Names and addresses in full, and room for what is under way beside them. */
  readonly wide: boolean;
  /** From the middle's edge to its lanes. */
  readonly inset: number;
  readonly door: { readonly width: number; readonly height: number };
  readonly plate: number;
  readonly head: number;
  /** From lane to lane, at least. */
  readonly pitch: number;
  /** Of a client of the host in the middle. */
  readonly client: number;
  readonly line: CardLines;
}

const middles = {
  roomy: { pitch: 56, client: 32 },
  close: { pitch: 24, client: 24, head: 30 },
} as const;

const cards = {
  roomy: { name: 26, text: 20, attempt: 54, padding: 18, gap: 10 },
  brief: { name: 24, text: 16, attempt: 24, padding: 8, gap: 4 },
} as const;

/** The wider the bench, the more room has everything between the cards. */
function spanFor(width: number) {
  const door = { width: 30, height: 40 };
  if (width >= 1140)
    return { gap: 92, inset: 70, door: { width: 44, height: 56 }, plate: 112, head: 40 };
  if (width >= 808) return { gap: 60, inset: 48, door, plate: 96, head: 40 };
  return { gap: 26, inset: 28, door, plate: 66, head: 58 };
}

const stackedBelow = 640;
const fifth = 0.2;

const roomy: Density = { brief: false, close: false };

export function measuresFor(width: number, { brief, close }: Density = roomy): Measures {
  const span = spanFor(width);
  const measures = {
    stacked: width < stackedBelow,
    // Below, whole addresses at both ends of a lane would leave no room for a plate between them.
    wide: width >= 1140,
    card: Math.min(Math.max(Math.round(width * fifth), 168), 272),
    brief,
    close,
    ...span,
    line: brief ? cards.brief : cards.roomy,
  };
  return close
    ? { ...measures, ...middles.close, door: { ...span.door, height: 40 } }
    : { ...measures, ...middles.roomy };
}

export const attemptsOf = ({ attempts }: Scenario, { id }: Host): readonly number[] =>
  attempts.flatMap(({ from }, index) => (from === id ? [index] : []));

/** Of a host that is not in the middle. */
export function cardHeight(scenario: Scenario, host: Host, { brief, line }: Measures): number {
  const addresses = host.nics.reduce((sum, nic) => sum + Math.max(1, nic.addresses.length), 0);
  const servers = serversOf(scenario).filter((server) => server.host === host.id).length;
  const notes = host.firewall.on || host.forwarding || host.system === 'windows' ? 1 : 0;
  const more = host.gateways.length + servers;
  // The first address stands beside the name, what is no address in one line; whatever can be
  // pressed is as high as that takes.
  const names = brief ? Math.max(1, addresses) : 1;
  const texts = brief
    ? Math.min(1, more + notes)
    : addresses + (host.kind === 'device' ? 1 : 0) + more + notes;
  const attempts = attemptsOf(scenario, host).length;
  // An address can be pressed, so it is higher than what is only read.
  const pressed = brief ? 0 : addresses * 4;
  return line.padding + names * line.name + texts * line.text + pressed + attempts * line.attempt;
}
