/**
 * Each row of the course's table is exposed by a part of some lesson, and the scenes of the AND lab
 * truly show what their rows claim. What is expected is worked out by hand; those of the
 * bind lab are in `misconceptionServers.test.ts` and `misconceptionWays.test.ts`.
 */
import { describe, expect, test } from 'vitest';
import { and } from '../domain/and/simulation.ts';
import type { AndScenario } from '../domain/and/scenario.ts';
import { judgementOf } from '../domain/and/verdict.ts';
import { wireOf } from '../domain/and/wire.ts';
import { chanceOf } from '../domain/chance.ts';
import { formatIpv4, octetsOf } from '../domain/ip/ipv4.ts';
import { leadingOnes, maskOfPrefix } from '../domain/ip/mask.ts';
import { parseDottedMask } from '../domain/ip/parseMask.ts';
import { misconceptionIds, type MisconceptionId } from '../domain/misconceptions.ts';
import type { Part } from './lesson.ts';
import { exposedOnBind, serverRows, wayRows } from './sceneTesting.ts';
import { isOnLab, loaded, seedsOf } from './testing.ts';

const rowsOf = (part: Part): readonly MisconceptionId[] =>
  'exposes' in part ? (part.exposes ?? []) : [];

const parts = loaded.flatMap(({ slug, parts: all }) => all.map((part) => ({ slug, part })));

describe('the table', () => {
  test.each(misconceptionIds)('%s is exposed by a part of some lesson', (row) => {
    expect(parts.filter(({ part }) => rowsOf(part).includes(row)).length).toBeGreaterThan(0);
  });

  test('only what is not modelled is shown on a card', () => {
    const onCards = parts.filter(({ part }) => !isOnLab(part)).flatMap(({ part }) => rowsOf(part));
    expect([...new Set(onCards)]).toEqual(['wildcard-ipv6']);
  });

  test('what is shown in the bind lab is claimed by one table or the other', () => {
    const claimed: readonly string[] = [...serverRows, ...wayRows];
    expect(exposedOnBind.filter(({ row }) => !claimed.includes(row))).toEqual([]);
    expect(new Set(claimed).size).toBe(claimed.length);
  });
});

const pairOf = ({ a, b }: AndScenario): string =>
  [a, b ?? a].map(({ address, mask }) => `${formatIpv4(address)}/${leadingOnes(mask)}`).join(' ');

/** What A and B say of each other with their own masks, or with another one on both. */
const verdicts = ({ a, b }: AndScenario, prefix?: number): readonly string[] => {
  if (b === null) return [];
  const mask = prefix === undefined ? {} : { mask: maskOfPrefix(prefix) };
  return [
    judgementOf({ ...a, ...mask }, b.address).verdict,
    judgementOf({ ...b, ...mask }, a.address).verdict,
  ];
};

const wire = ({ a, b }: AndScenario): string =>
  (b === null ? undefined : wireOf(a, b)?.aToB) ?? 'not claimed';

/** Measured, A dials B without a gateway, on a Linux kernel. */
const unequal: Readonly<Record<string, string>> = {
  '192.168.1.10/24 192.168.1.20/25': 'connected',
  '192.168.1.10/24 192.168.1.20/16': 'connected',
  '192.168.1.10/16 192.168.1.100/24': 'connected',
  '192.168.1.10/24 192.168.1.130/25': 'timedOut',
  '192.168.1.10/24 192.168.1.200/25': 'timedOut',
  '192.168.1.10/25 192.168.1.200/24': 'noRoute',
};

/** Pairs of addresses that end in 0 or 255 and are legal hosts: RFC 4632, RFC 3021. */
const legalEnds = [
  '192.168.1.0/23 192.168.0.255/23',
  '192.168.1.0/31 192.168.1.1/31',
  // One address, one host: its subnet has neither a first nor a last beside it.
  '192.168.1.255/32 192.168.2.0/32',
];

type Claim = (scene: AndScenario) => void;

const claims: Readonly<Partial<Record<MisconceptionId, Claim>>> = {
  // 1 AND 1 is 1: 130 is 10000010, 192 is 11000000, both have the bit worth 128; the sum is 322.
  'and-is-add': ({ a }) => {
    const [address, mask] = [octetsOf(a.address)[3], octetsOf(a.mask)[3]];
    expect([address, mask, octetsOf(judgementOf(a, a.address).own)[3]]).toEqual([130, 192, 128]);
  },
  // 190 is in 128–191, 194 in 192–255, although the first three numbers are the same.
  'first-three': (scene) => {
    expect(pairOf(scene)).toBe('192.168.1.190/26 192.168.1.194/26');
    expect(verdicts(scene)).toEqual(['remote', 'remote']);
  },
  // Blocks of a /23 start at even third numbers, those of a /22 at multiples of four.
  'one-bit-more': (scene) => {
    expect(pairOf(scene)).toBe('192.168.1.10/23 192.168.2.20/23');
    expect(verdicts(scene)).toEqual(['remote', 'remote']);
    expect(verdicts(scene, 22)).toEqual(['local', 'local']);
  },
  // 225 is 11100001: a 1 after a 0. A network address is no run of ones either.
  'mask-is-network': ({ a }) => {
    const typed = ['255.255.225.0', '192.168.1.0'];
    expect(typed).toContain(formatIpv4(a.mask));
    for (const text of typed) {
      expect(parseDottedMask(text)).toMatchObject({ ok: false, fault: { code: 'NONCONTIGUOUS' } });
    }
  },
  'never-0-255': (scene) => {
    expect(legalEnds).toContain(pairOf(scene));
    if (!pairOf(scene).endsWith('/32')) expect(wire(scene)).toBe('connected');
  },
  // 192.168.1.0 and 192.168.0.0 are what the wrong rule compares; each host's own mask says local.
  'and-each-own': (scene) => {
    expect(['192.168.1.10/24 192.168.1.20/16', '192.168.1.10/16 192.168.1.100/24']).toContain(
      pairOf(scene),
    );
    expect([...verdicts(scene), wire(scene)]).toEqual(['local', 'local', 'connected']);
  },
  'masks-identical': (scene) => {
    expect(wire(scene)).toBe(unequal[pairOf(scene)]);
  },
};

const onAnd = parts.flatMap(({ slug, part }) =>
  isOnLab(part) && part.lab === 'and'
    ? rowsOf(part).map((row) => ({ row, name: `${row}: ${slug}, ${part.id}`, part }))
    : [],
);

test.each(onAnd)('$name shows what its row claims', ({ row, part }) => {
  const claim = claims[row];
  if (claim === undefined) throw new Error(`no claim for ${row}`);
  expect(seedsOf(part).length).toBeGreaterThan(0);
  for (const seed of seedsOf(part)) {
    const read = and.parse(part.scene(chanceOf(seed)));
    if (!read.ok) throw new Error('a scene that cannot be read');
    claim(read.value);
  }
});
