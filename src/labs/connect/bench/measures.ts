/**
 * How much room things take on the bench. A card's lines are drawn in `HostCard.tsx`, as high as
 * they are counted here.
 */
import { serversOf } from '../../../domain/connect/world.ts';
import type { Scenario } from '../../../domain/connect/scenario.ts';
import type { Host } from '../../../domain/net/host.ts';

export interface Measures {
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
}

export function measuresFor(width: number): Measures {
  const stacked = width < 540;
  if (width >= 900) {
    return {
      stacked,
      wide: true,
      card: 214,
      gap: 92,
      inset: 76,
      door: { width: 44, height: 56 },
      plate: 112,
      head: 40,
    };
  }
  return {
    stacked,
    wide: false,
    // Room for the longest address, where there is any.
    card: width < 760 ? 152 : 180,
    gap: 26,
    inset: 40,
    door: { width: 30, height: 40 },
    plate: 66,
    head: 58,
  };
}

export const attemptsOf = ({ attempts }: Scenario, { id }: Host): readonly number[] =>
  attempts.flatMap(({ from }, index) => (from === id ? [index] : []));

export const line = { name: 28, text: 20, attempt: 56, padding: 22, gap: 12 } as const;

/** Of a host that is not in the middle. */
export function cardHeight(scenario: Scenario, host: Host): number {
  const addresses = host.nics.reduce((sum, nic) => sum + Math.max(1, nic.addresses.length), 0);
  const servers = serversOf(scenario).filter((server) => server.host === host.id).length;
  const facts = addresses + (host.kind === 'device' ? 1 : 0) + host.gateways.length + servers;
  const notes = host.firewall.on || host.forwarding || host.system === 'windows' ? 1 : 0;
  return (
    line.padding +
    line.name +
    (facts + notes) * line.text +
    attemptsOf(scenario, host).length * line.attempt
  );
}

/** Lanes lie closer where there are more of them. */
export const lanePitch = (lanes: number, { wide }: Measures): number =>
  lanes <= 3 ? (wide ? 62 : 56) : lanes === 4 ? 54 : 46;
/** Where there is more room. */
export const lanePitchAtMost = 96;
export const laneHeight = 38;
