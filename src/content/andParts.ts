/**
 * What lessons ask of the AND lab: exercises that are solved in it, fresh numbers for them, and
 * what two hosts say of each other. The rules themselves are the domain's.
 */
import { withBlankFilled } from '../domain/and/answering.ts';
import { hintOf, isSolved } from '../domain/and/exercise.ts';
import { initialAnd, type AndScenario, type Mode } from '../domain/and/scenario.ts';
import { formatAnd } from '../domain/and/text.ts';
import { judgementOf, type Judgement } from '../domain/and/verdict.ts';
import { wireOf, wireOutcomes } from '../domain/and/wire.ts';
import type { Chance } from '../domain/chance.ts';
import { drawnHost, drawnNear } from '../domain/drill/addresses.ts';
import { drawnUntil } from '../domain/drill/drill.ts';
import { formatIpv4 } from '../domain/ip/ipv4.ts';
import { leadingOnes, maskOfPrefix } from '../domain/ip/mask.ts';
import { subnetFacts } from '../domain/ip/subnetFacts.ts';
import type { Facts, Question } from './lesson.ts';

/** Every blank filled as a learner would who follows the hints. */
function solved(before: AndScenario): AndScenario {
  const blank = hintOf(before);
  return blank === undefined ? before : solved(withBlankFilled(before, blank));
}

/** An exercise in one mode: another mode would leave less to the learner. */
export const exercise = (mode: Exclude<Mode, 'watch'>) => ({
  isDone: (setup: AndScenario): boolean => setup.mode === mode && isSolved(setup),
  solution: solved,
});

/** One address whose mask ends inside an octet. */
export function drawnAlone(chance: Chance): string {
  const prefix = chance.pick([18, 19, 20, 21, 22, 25, 26, 27, 28]);
  const { address } = drawnHost(chance, prefix);
  const a = { address, mask: maskOfPrefix(prefix) };
  return formatAnd({ ...initialAnd, a, b: null, mode: 'all' });
}

/** Two hosts of one /24 whose masks differ; that they agree is as likely as not. */
export function drawnUnequal(chance: Chance): string {
  const agree = chance.pick([true, false]);
  const at = drawnHost(chance, 24).address;
  const drawn = (): AndScenario => {
    const [own = 24, its = 25] = chance.shuffled([24, 25, 26, 27]);
    const a = { address: drawnNear(chance, at, 8), mask: maskOfPrefix(own) };
    const b = { address: drawnNear(chance, at, 8), mask: maskOfPrefix(its) };
    return { ...initialAnd, a, b, mode: 'last' };
  };
  const scenario = drawnUntil(
    drawn,
    (setup) =>
      setup.b !== null &&
      wireOf(setup.a, setup.b) !== null &&
      (judgementByA(setup).verdict === judgementByB(setup).verdict) === agree,
  );
  return formatAnd(scenario);
}

/** What A's call to B comes to on one wire, without a gateway. */
export const callOfA = {
  options: wireOutcomes,
  right: ({ a, b }) => {
    const wire = b === null ? null : wireOf(a, b);
    return wire === null ? [] : [wire.aToB];
  },
} as const satisfies Question<AndScenario>;

/** What A says of B; a scene of a lesson about two has B. */
export const judgementByA = ({ a, b }: AndScenario): Judgement => judgementOf(a, (b ?? a).address);

export const judgementByB = ({ a, b }: AndScenario): Judgement => judgementOf(b ?? a, a.address);

/** What follows from host A alone. */
export function networkOfA({ a }: AndScenario) {
  const prefix = leadingOnes(a.mask);
  const { network, firstHost, lastHost, broadcast } = subnetFacts({ address: a.address, prefix });
  return {
    address: formatIpv4(a.address),
    prefix: `/${prefix}`,
    ones: `${prefix}`,
    network: formatIpv4(network),
    first: formatIpv4(firstHost),
    last: formatIpv4(lastHost),
    broadcast: broadcast === undefined ? '–' : formatIpv4(broadcast),
  } satisfies Facts;
}

/** What A's mask leaves of both, and the network bit that differs first, as people count. */
export function pairOfA(setup: AndScenario) {
  const { own, other, differsAt } = judgementByA(setup);
  return {
    own: formatIpv4(own),
    other: formatIpv4(other),
    bit: differsAt === null ? '–' : `${differsAt + 1}`,
    a: networkOfA(setup).address,
    aPrefix: networkOfA(setup).prefix,
    b: formatIpv4((setup.b ?? setup.a).address),
    bPrefix: `/${leadingOnes((setup.b ?? setup.a).mask)}`,
  } satisfies Facts;
}
