/**
 * The AND's story in English: one sentence per event, then what follows from it. `*bold*` and
 * `` `mono` `` are marks. Which sentence is due is left to the lab.
 */
import type { HostName } from '../../domain/and/answers.ts';
import type { OctetSum } from '../../domain/and/columns.ts';
import type { AndEvent, Column } from '../../domain/and/simulate.ts';
import type { WireOutcome } from '../../domain/and/wire.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import { leadingOnes } from '../../domain/ip/mask.ts';

type EventOf<Kind extends AndEvent['kind']> = Extract<AndEvent, { kind: Kind }>;

const names: Readonly<Record<HostName, string>> = { a: 'A', b: 'B' };
const otherOf: Readonly<Record<HostName, HostName>> = { a: 'b', b: 'a' };

const product = ({ address, mask, result }: Column) => `*${address} AND ${mask} = ${result}*`;

const lessOf = ({ mask }: Column, where = '') =>
  mask === 1
    ? `The mask's 1 keeps this network bit${where}.`
    : `The mask's 0 hides this host bit${where}.`;

function columnsText(a: Column, b: Column | null): string {
  if (b === null) return `${product(a)}. ${lessOf(a)}`;
  if (a.mask !== b.mask) {
    const does = ({ mask }: Column) => (mask === 1 ? 'its mask keeps it' : 'its mask hides it');
    return `A: ${product(a)}, ${does(a)}. B: ${product(b)}, ${does(b)}.`;
  }
  if (a.address === b.address) return `${product(a)}. ${lessOf(a, ', in A and in B')}`;
  const why =
    a.mask === 1 ? 'Both bits are kept, and here they *differ*.' : 'Both are hidden by the 0.';
  return `A: ${product(a)}. B: ${product(b)}. ${why}`;
}

const sumText = ({ terms, sum }: OctetSum): string =>
  terms.length > 1 ? `\`${terms.join(' + ')} = ${sum}\`` : `\`${sum}\``;

const judge = (by: HostName, event: EventOf<'and.compared'>): string => {
  const [own, other] = [names[by], names[otherOf[by]]];
  const prefix = `\`/${leadingOnes(event.mask)}\``;
  return event.differsAt === null
    ? `*${own} says: ${other} is in my segment.* With mask ${prefix} both give \`${formatIpv4(event.own)}\`.`
    : `*${own} says: ${other} is not in my segment.* With mask ${prefix}, ${own} gives \`${formatIpv4(event.own)}\`, ${other} gives \`${formatIpv4(event.other)}\`: bit ${event.differsAt + 1} differs first.`;
};

const judgeAlike = (event: EventOf<'and.compared'>): string => {
  const prefix = `\`/${leadingOnes(event.mask)}\``;
  return event.differsAt === null
    ? `*The same segment*, and both hosts agree: under ${prefix} both are in \`${formatIpv4(event.own)}\`.`
    : `*Not the same segment*, and both hosts agree: under ${prefix} A is in \`${formatIpv4(event.own)}\`, B is in \`${formatIpv4(event.other)}\`. They first differ at bit ${event.differsAt + 1}.`;
};

const stray = (name: HostName, bit: number | null): string =>
  bit === null ? '' : ` ${names[name]}'s mask has a 1 after a 0 at bit ${bit + 1}.`;

type EventWords = { readonly [Kind in AndEvent['kind']]: (event: EventOf<Kind>) => string };

export const andStory = {
  start: '*AND each address with its mask*, one bit at a time: what is left is the network.',
  startHint:
    'Step with `→` or the bar below. Click a bit to flip it, type a number, or drag the edge between network and host bits.',

  events: {
    'and.bit': ({ bit, octet, placeValue, a, b }) =>
      `*Bit ${bit + 1}*, worth ${placeValue} in octet ${octet + 1}. ${columnsText(a, b)}`,
    'and.compared': (event) => (event.by === 'both' ? judgeAlike(event) : judge(event.by, event)),
    'and.network': ({ network, prefix }) =>
      `*A is in network \`${formatIpv4(network)}/${prefix}\`.* Bring back host B to compare the two.`,
    'and.unusable': ({ a, b }) =>
      `*No verdict.*${stray('a', a)}${stray('b', b)} Such a mask marks no network, so no host can use it.`,
  } satisfies EventWords,

  /** `octet` 1–4. */
  closes: (octet: number, a: OctetSum, b: OctetSum | null) => {
    if (b === null) return `Octet ${octet} is complete: ${sumText(a)}.`;
    return a.sum === b.sum
      ? `Octet ${octet} is complete: ${sumText(a)}, in A and in B.`
      : `Octet ${octet} is complete. A: ${sumText(a)}. B: ${sumText(b)}.`;
  },

  /** The network bits come first; `b` null where B is away or has as many. */
  networkBits: (done: number, a: number, b: number | null) =>
    b === null
      ? `${Math.min(done, a)} of ${a} network bits done.`
      : `Network bits done: A ${Math.min(done, a)} of ${a}, B ${Math.min(done, b)} of ${b}.`,
  /** Networks as text, "192.168.1.0/24"; `b` null where B is away. */
  networkDone: (a: string, b: string | null) => {
    if (b === null) return `The network part is done: A is in *\`${a}\`*.`;
    return a === b
      ? `The network part is done: A and B are both in *\`${a}\`*.`
      : `The network part is done: A is in *\`${a}\`*, B is in *\`${b}\`*.`;
  },
  /** `bit` 1–32. */
  firstDifference: (bit: number) => `They first differ at bit ${bit}.`,

  masksDiffer:
    'Each host uses *its own* mask on both addresses. The masks differ, so the two can disagree.',
  wireIntro: 'On one wire, without a gateway:',
  arrowBoth: 'A ⇄ B',
  wireBoth: {
    connected: '*Connected* on one wire: each finds the other directly.',
    timedOut: '*Timed out* on one wire.',
    noRoute:
      '*No route* on one wire without a gateway: each takes the other for a stranger, so nothing is sent.',
  } satisfies Readonly<Record<WireOutcome, string>>,
  arrow: (from: HostName) => `${names[from]} → ${names[otherOf[from]]}`,
  wire: {
    connected: () => '*Connected.* Each finds the other on the wire.',
    timedOut: (from) =>
      `*Timed out.* The packet arrives, but ${names[otherOf[from]]} has no route back.`,
    noRoute: (from) => `*No route.* ${names[from]} has no gateway, so nothing is sent.`,
  } satisfies Readonly<Record<WireOutcome, (from: HostName) => string>>,
};
