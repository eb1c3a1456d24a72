/**
 * The words of the AND lab but for its story (`andStory.ts`) and its exercises (`andExercise.ts`).
 * Bits are counted 1–32 in every word.
 */
import type { HostName } from '../../domain/and/answers.ts';
import type { Mode } from '../../domain/and/scenario.ts';
import type { Granularity } from '../../domain/and/simulate.ts';
import { andExercise } from './andExercise.ts';
import { andStory } from './andStory.ts';

const count = new Intl.NumberFormat('en');

const presetNotes: Readonly<Record<string, string>> = {
  'seed-pair': 'Neighbours in one /24',
  'quarters-130-190': 'A /26: the same quarter of a /24',
  'quarters-130-194': 'A /26: the first three numbers are equal, the segments are not',
  'one-address': 'One address, an edge inside octet 3',
  'thirds-24': 'Two /24 networks',
  'thirds-23': 'One bit less: still two, blocks of two start at even numbers',
  'thirds-22': 'One bit less again: now one segment',
  'masks-24-25': 'Masks differ, and both hosts see each other',
  'masks-24-16': 'Masks differ, and both hosts see each other',
  'masks-16-24': 'Masks differ, and both hosts see each other',
  'masks-24-25-130': 'Masks differ: A says local, B says remote',
  'masks-24-25-200': 'Masks differ: A says local, B says remote',
  'masks-25-24': 'Masks differ: A says remote, B says local',
  'prefix-31': 'A /31: both are hosts',
  'prefix-32': 'A /32: every host alone',
  'prefix-0': 'A /0: everybody is local',
  'ends-in-255': 'Ends in 255 and is a host',
};

export const and = {
  title: 'Are these two in the same segment?',
  titleAlone: 'Which network is this address in?',
  host: { a: 'Host A', b: 'Host B' } satisfies Record<HostName, string>,
  letter: { a: 'A', b: 'B' } satisfies Record<HostName, string>,

  mode: 'How much is yours',
  modes: {
    watch: 'Watch',
    last: 'Finish the last octet',
    two: 'Finish two',
    all: 'All yours',
  } satisfies Record<Mode, string>,
  granularity: 'One step is',
  granularities: { bit: 'bit', octet: 'octet', all: 'all' } satisfies Record<Granularity, string>,

  presets: 'Presets',
  /** What a preset shows; an exercise does not say it. By the preset's id. */
  presetNotes,

  putAwayB: 'Put host B away',
  bringBackB: 'Bring back host B',

  /** Spoken after a change; `value` is "192.168.1.130/26". */
  hostIs: (host: HostName, value: string) => `Host ${and.letter[host]} is now ${value}.`,
  address: (host: HostName) => `Address of host ${and.letter[host]}`,
  mask: (host: HostName) => `Mask of host ${and.letter[host]}`,
  maskHint: 'A prefix like /26, or a dotted mask',
  octetOf: (octet: number, row: string, host: HostName) =>
    `Octet ${octet} of ${row}, host ${and.letter[host]}`,
  rows: { address: 'IP', mask: 'mask', and: 'AND' },
  /** The mask's row while another host's mask is used: "B's /25". */
  maskOf: (host: HostName, prefix: number) => `${and.letter[host]}'s /${prefix}`,
  grid: (host: HostName) => `Bits of host ${and.letter[host]}`,

  /** `bit` 1–32. */
  bit: (bit: number, worth: number, value: string, part: string) =>
    `bit ${bit}, worth ${worth}, ${value}${part === '' ? '' : `, ${part}`}`,
  blank: 'blank',
  parts: { network: 'network bit', host: 'host bit', none: '' },
  marks: {
    differs: 'first difference',
    wrong: 'wrong',
    stray: 'a 1 after a 0',
  },

  edge: (host: HostName) => `Edge between network and host bits of host ${and.letter[host]}`,
  edgeAt: (prefix: number) => `/${prefix}, ${prefix} network ${prefix === 1 ? 'bit' : 'bits'}`,
  edgeBroken: 'not a run of ones',

  notMask: (mask: string, bit: number) =>
    `*\`${mask}\` is not a mask:* a 1 after a 0 at bit ${bit}. The AND is drawn, but it cannot be used.`,
  wildcard: (mask: string) =>
    `*\`${mask}\` is not a mask:* it is a wildcard mask, the inverse of one. The AND is drawn, but it cannot be used.`,
  nearest: 'Nearest masks:',
  maskOffer: (prefix: number, mask: string) => `/${prefix} · ${mask}`,
  inverseOffer: (prefix: number, mask: string) => `Use the inverse /${prefix} · ${mask}`,
  take: (value: string) => `Use ${value}`,
  wrongInput: (host: HostName) =>
    `Host ${and.letter[host]} has no complete address and mask yet. The rest follows when it has.`,

  truthTable: 'AND, all four cases',
  product: (address: number, mask: number) => `${address} AND ${mask}`,
  story: 'All steps',
  storyTitle: 'What happens, step by step',
  copyAll: 'Copy as text',
  copy: (value: string) => `Copy ${value}`,

  facts: (host: HostName) => `What follows for host ${and.letter[host]}`,
  fact: {
    network: 'network',
    broadcast: 'broadcast',
    hosts: 'hosts',
    count: 'how many',
    mask: 'mask',
    wildcard: 'wildcard',
    kind: 'kind',
  },
  none: 'none',
  range: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  count: (hosts: number) => count.format(hosts),
  kindAndRole: (kind: string, role: string) => `${kind}; here ${role}`,

  ...andStory,
  exercise: andExercise,
};
