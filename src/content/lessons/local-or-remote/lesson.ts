/** Lesson 3: each host asks its own mask, so two hosts can disagree; and what then happens on the wire. */
import { eachWithItsOwn, masksMustBeEqual } from '../../../domain/and/misconceptions.ts';
import type { AndHost } from '../../../domain/and/scenario.ts';
import { parseAnd } from '../../../domain/and/text.ts';
import { wireOf } from '../../../domain/and/wire.ts';
import { withNicAddress } from '../../../domain/bench/editNic.ts';
import { hostAt, shownAttempt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Chance } from '../../../domain/chance.ts';
import { maskOfPrefix } from '../../../domain/ip/mask.ts';
import { formatIpv4, octetsOf } from '../../../domain/ip/ipv4.ts';
import { isLocalTo } from '../../../domain/ip/subnet.ts';
import { drawnHost } from '../../../domain/drill/addresses.ts';
import { callOfA, drawnUnequal, exercise, pairOfA } from '../../andParts.ts';
import { edited } from '../../benchParts.ts';
import type { Facts, Lesson, Question } from '../../lesson.ts';
import { shownCause, shownOutcome, whatHappens } from '../../outcomes.ts';
import { getsThrough } from '../../row.ts';

/** Both on one switch; the robot calls. */
const onOneSwitch = (robot: string, ipc: string): string => {
  const [to = ''] = ipc.split('/');
  return (
    `hosts=ipc,pc,${ipc}@a;robot,${robot}@a` +
    `&serve=ipc:0.0.0.0:50000~name:vision~pid:4312&dial=robot:${to}:50000`
  );
};

/** One mask of the two ends the network at half of the other's; the two are in different halves. */
function drawnHalves(chance: Chance): string {
  const [a, b, c] = octetsOf(drawnHost(chance, 24).address);
  const [robot, ipc] = chance.shuffled([24, 25]);
  const at = (last: number, prefix = 24): string => `${a}.${b}.${c}.${last}/${prefix}`;
  return onOneSwitch(at(chance.between(1, 126), robot), at(chance.between(129, 254), ipc));
}

/** A host of the bench as the AND knows it: its first address and mask. */
function andHostAt(bench: BenchScenario, id: string): AndHost | undefined {
  const on = hostAt(bench, id)?.nics[0]?.addresses[0];
  return on === undefined ? undefined : { address: on.address, mask: maskOfPrefix(on.prefix) };
}

const halfMask = maskOfPrefix(25);
const wholeMask = maskOfPrefix(24);

/** The addresses are still neighbours in a /24 and strangers in a /25: a mask was changed. */
function isMended(bench: BenchScenario): boolean {
  const [robot, ipc] = [andHostAt(bench, 'robot'), andHostAt(bench, 'ipc')];
  return (
    robot !== undefined &&
    ipc !== undefined &&
    isLocalTo(robot.address, wholeMask, ipc.address) &&
    !isLocalTo(robot.address, halfMask, ipc.address) &&
    getsThrough(bench, 'robot')
  );
}

const withWholeMasks = (before: BenchScenario): BenchScenario =>
  edited(
    before,
    ...['robot', 'ipc'].map((host) => (bench: BenchScenario) => {
      const address = andHostAt(before, host)?.address ?? halfMask;
      return withNicAddress(bench, { host, nic: 'nic1' }, 0, { address, prefix: 24 });
    }),
  );

/** Of the two hosts, as written on their plates. */
function ends(bench: BenchScenario) {
  const written = (host: string): string => {
    const on = hostAt(bench, host)?.nics[0]?.addresses[0];
    return on === undefined ? '–' : `${formatIpv4(on.address)}/${on.prefix}`;
  };
  return { robot: written('robot'), ipc: written('ipc') } satisfies Facts;
}

/** Whose test sends nothing: the caller's on the way out, or the called one's on the way back. */
const whoseTest = {
  options: ['masks-differ', 'no-way-out', 'no-way-back'],
  right: (bench) => {
    if (shownCause(bench) !== 'route.none') return [];
    return [shownOutcome(bench)?.way === 'back' ? 'no-way-back' : 'no-way-out'];
  },
} as const satisfies Question<BenchScenario>;

/** What somebody predicts who wants equal masks. */
function ifMasksMustBeEqual(bench: BenchScenario): string {
  const [robot, ipc] = [andHostAt(bench, 'robot'), andHostAt(bench, 'ipc')];
  const isOut =
    robot !== undefined && ipc !== undefined && masksMustBeEqual.says(robot, ipc) === 'remote';
  return isOut ? 'unreachable' : 'reached';
}

/** On one switch, so in one network: then who listens is reached. */
function ifSwitchWereNetwork(bench: BenchScenario): string {
  const [robot, ipc] = [hostAt(bench, 'robot')?.nics[0], hostAt(bench, 'ipc')?.nics[0]];
  return robot?.segment === ipc?.segment ? 'reached' : 'silent';
}

/** Rows of unequal masks, A calling B, no gateway: measured on a Linux kernel. */
export const unequalRows = [
  'a=192.168.1.10/24&b=192.168.1.20/25',
  'a=192.168.1.10/24&b=192.168.1.20/16',
  'a=192.168.1.10/16&b=192.168.1.100/24',
  'a=192.168.1.10/24&b=192.168.1.130/25',
  'a=192.168.1.10/24&b=192.168.1.200/25',
  'a=192.168.1.10/25&b=192.168.1.200/24',
] as const;

/** What the rows come to, all together. */
function canTheyTalk(): readonly string[] {
  const connects = unequalRows.map((row) => {
    const read = parseAnd(row);
    const wire = read.ok && read.value.b !== null ? wireOf(read.value.a, read.value.b) : null;
    return wire?.aToB === 'connected';
  });
  if (connects.every(Boolean)) return ['always'];
  return [connects.some(Boolean) ? 'depends' : 'never'];
}

export const lesson = {
  parts: [
    {
      kind: 'predict',
      id: 'own-mask',
      lab: 'and',
      scene: (chance) => chance.pick([unequalRows[1], unequalRows[2]]),
      exposes: ['and-each-own'],
      facts: pairOfA,
      outcome: { ...callOfA, thinks: { noRoute: 'and-each-own', timedOut: 'masks-identical' } },
      reason: {
        options: ['each-own', 'own-on-both', 'wire-only'],
        right: (setup) => (callOfA.right(setup).includes('connected') ? ['own-on-both'] : []),
        thinks: { 'each-own': 'and-each-own' },
      },
      ghost: {
        rule: 'and-each-own',
        predicts: ({ a, b }) =>
          b !== null && eachWithItsOwn.says(a, b) === 'local' ? 'connected' : 'noRoute',
      },
    },
    {
      kind: 'watch',
      id: 'two-tests',
      lab: 'and',
      scene: () => unequalRows[0],
    },
    {
      kind: 'predict',
      id: 'one-arrow',
      lab: 'bind',
      scene: (chance) =>
        onOneSwitch('192.168.1.10/24', chance.pick(['192.168.1.130/25', '192.168.1.200/25'])),
      shows: ['story'],
      exposes: ['masks-identical'],
      facts: ends,
      outcome: { ...whatHappens, thinks: { unreachable: 'masks-identical' } },
      reason: whoseTest,
      ghost: { rule: 'masks-identical', predicts: ifMasksMustBeEqual },
    },
    {
      kind: 'predict',
      id: 'other-arrow',
      lab: 'bind',
      scene: () => onOneSwitch('192.168.1.10/25', '192.168.1.200/24'),
      shows: ['story'],
      facts: ends,
      outcome: whatHappens,
      reason: whoseTest,
    },
    {
      kind: 'task',
      id: 'mend',
      lab: 'bind',
      scene: drawnHalves,
      shows: ['edit', 'story'],
      facts: ends,
      isDone: isMended,
      solution: withWholeMasks,
    },
    {
      kind: 'predict',
      id: 'switch',
      lab: 'bind',
      scene: () => onOneSwitch('192.168.1.10/24', '192.168.2.10/24'),
      shows: ['story'],
      exposes: ['switch-is-net'],
      facts: (bench) => ({ ...ends(bench), to: formatIpv4(shownAttempt(bench)?.to ?? halfMask) }),
      outcome: { ...whatHappens, thinks: { reached: 'switch-is-net' } },
      reason: {
        options: ['wire', 'mask', 'server'],
        right: (bench) =>
          shownCause(bench) === 'route.none' && shownOutcome(bench)?.way === 'out' ? ['mask'] : [],
        thinks: { wire: 'switch-is-net' },
      },
      ghost: { rule: 'switch-is-net', predicts: ifSwitchWereNetwork },
    },
    {
      kind: 'task',
      id: 'alone',
      lab: 'and',
      scene: drawnUnequal,
      facts: pairOfA,
      ...exercise('last'),
    },
    {
      kind: 'ask',
      id: 'can-they-talk',
      lab: 'and',
      scene: () => unequalRows[0],
      exposes: ['masks-identical'],
      ask: {
        options: ['never', 'always', 'depends'],
        right: canTheyTalk,
        thinks: { never: 'masks-identical' },
      },
    },
    {
      kind: 'practice',
      id: 'verdicts',
      skill: 'own-verdict',
      goal: { count: 3, counted: 'inARow' },
    },
  ],
} as const satisfies Lesson;
