/** The story of the AND: laws over any scenario, and one trace that reads like a table. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatIpv4, toIpv4 } from '../ip/ipv4.ts';
import { maskOfPrefix } from '../ip/mask.ts';
import { stateAt } from '../trace.ts';
import { initialAnd, withHosts, type AndHost } from './scenario.ts';
import type { OctetSum } from './columns.ts';
import { edgeStep, simulateAnd, stopsOf, type AndEvent, type Column } from './simulate.ts';
import { given } from './testing.ts';

const word = fc.integer({ min: 0, max: 0xffffffff }).map(toIpv4);
const mask = fc.oneof(fc.integer({ min: 0, max: 32 }).map(maskOfPrefix), word);
const host: fc.Arbitrary<AndHost> = fc.record({ address: word, mask });
const scenario = fc.tuple(host, fc.option(host)).map(([a, b]) => withHosts(initialAnd, a, b));

/** The AND as text, by BigInt: another way than the domain's. */
const andText = ({ address, mask: bits }: AndHost) =>
  (BigInt(address) & BigInt(bits)).toString(2).padStart(32, '0');

/** One event as a line: bits as people count them. */
const line = (event: AndEvent): string => {
  const column = ({ address, mask: bit, result }: Column) => `${address} AND ${bit} = ${result}`;
  const sum = ({ terms, sum: total }: OctetSum) => `${terms.join(' + ')} = ${total}`;
  switch (event.kind) {
    case 'and.bit': {
      const rows = [event.a, event.b].flatMap((of) => (of === null ? [] : [column(of)]));
      const sums = [event.closes?.a, event.closes?.b].flatMap((of) => (of ? [sum(of)] : []));
      const place = `octet ${event.octet + 1} bit ${event.bit + 1} worth ${event.placeValue}`;
      return [place, ...rows, ...sums].join(' | ');
    }
    case 'and.compared': {
      const wire = event.wire && `A to B ${event.wire.aToB}, B to A ${event.wire.bToA}`;
      const networks = `${formatIpv4(event.own)} ${formatIpv4(event.other)}`;
      return `${event.by}: ${event.verdict} | ${networks} | ${event.differsAt ?? '-'} | ${wire ?? '-'}`;
    }
    case 'and.network':
      return `network ${formatIpv4(event.network)}/${event.prefix}`;
    case 'and.unusable':
      return `not usable | ${event.a ?? '-'} | ${event.b ?? '-'}`;
  }
};

const lines = (text: string, from: number) =>
  simulateAnd(given(text))
    .steps.slice(from)
    .map(({ event }) => line(event));

test('192.168.1.130/26 and .194: the last octet and the verdict', () => {
  expect(lines('a=192.168.1.130/26&b=192.168.1.194/26', 24).join('\n')).toMatchInlineSnapshot(`
    "octet 4 bit 25 worth 128 | 1 AND 1 = 1 | 1 AND 1 = 1
    octet 4 bit 26 worth 64 | 0 AND 1 = 0 | 1 AND 1 = 1
    octet 4 bit 27 worth 32 | 0 AND 0 = 0 | 0 AND 0 = 0
    octet 4 bit 28 worth 16 | 0 AND 0 = 0 | 0 AND 0 = 0
    octet 4 bit 29 worth 8 | 0 AND 0 = 0 | 0 AND 0 = 0
    octet 4 bit 30 worth 4 | 0 AND 0 = 0 | 0 AND 0 = 0
    octet 4 bit 31 worth 2 | 1 AND 0 = 0 | 1 AND 0 = 0
    octet 4 bit 32 worth 1 | 0 AND 0 = 0 | 0 AND 0 = 0 | 128 = 128 | 128 + 64 = 192
    both: remote | 192.168.1.128 192.168.1.192 | 25 | A to B noRoute, B to A noRoute"
  `);
});

test('an octet of ones sums up all eight places, an octet of zeros none', () => {
  expect(lines('a=255.0.0.0/8&b=none', 7).slice(0, 1)).toEqual([
    'octet 1 bit 8 worth 1 | 1 AND 1 = 1 | 128 + 64 + 32 + 16 + 8 + 4 + 2 + 1 = 255',
  ]);
  expect(lines('a=255.0.0.0/8&b=none', 15).slice(0, 1)).toEqual([
    'octet 2 bit 16 worth 1 | 0 AND 0 = 0 |  = 0',
  ]);
});

describe('how it closes', () => {
  test.each([
    [
      'a=192.168.1.100/24&b=192.168.1.101/24',
      ['both: local | 192.168.1.0 192.168.1.0 | - | A to B connected, B to A connected'],
    ],
    [
      'a=192.168.1.10/24&b=192.168.1.20/16',
      [
        'a: local | 192.168.1.0 192.168.1.0 | - | -',
        'b: local | 192.168.0.0 192.168.0.0 | - | A to B connected, B to A connected',
      ],
    ],
    [
      'a=192.168.1.10/24&b=192.168.1.130/25',
      [
        'a: local | 192.168.1.0 192.168.1.0 | - | -',
        'b: remote | 192.168.1.128 192.168.1.0 | 24 | A to B timedOut, B to A noRoute',
      ],
    ],
    ['a=172.16.37.9/20&b=none', ['network 172.16.32.0/20']],
    ['a=172.16.37.9/0&b=none', ['network 0.0.0.0/0']],
    // A 1 after a 0: bit 17 of 255.0.255.0, bit 32 of 255.255.255.1, counted from 0 here.
    ['a=1.2.3.4/255.0.255.0&b=1.2.3.5/24', ['not usable | 16 | -']],
    ['a=1.2.3.4/24&b=1.2.3.5/255.255.255.1', ['not usable | - | 31']],
    ['a=1.2.3.4/255.0.255.0&b=none', ['not usable | 16 | -']],
  ])('%s', (text, closing) => {
    expect(lines(text, 32)).toEqual(closing);
  });
});

describe('the trace', () => {
  it('ends with address AND mask in both rows', () => {
    fc.assert(
      fc.property(scenario, (scene) => {
        const end = stateAt(simulateAnd(scene), 99);
        expect(end.columns).toBe(32);
        expect(end.a.toString(2).padStart(32, '0')).toBe(andText(scene.a));
        expect(end.b.toString(2).padStart(32, '0')).toBe(
          scene.b === null ? '0'.repeat(32) : andText(scene.b),
        );
      }),
    );
  });

  it('goes column by column, and no state looks ahead', () => {
    fc.assert(
      fc.property(scenario, fc.integer({ min: 0, max: 32 }), (scene, done) => {
        const state = stateAt(simulateAnd(scene), done);
        const sofar = andText(scene.a).slice(0, done).padEnd(32, '0');
        expect(state.columns).toBe(done);
        expect(state.a).toBe(Number.parseInt(sofar, 2));
        expect(state.compared).toEqual([]);
      }),
    );
  });

  it('says from the start whether the masks can be used', () => {
    expect(simulateAnd(given('')).start.usable).toBe(true);
    expect(simulateAnd(given('b=1.2.3.4/0.255.0.0')).start.usable).toBe(false);
    expect(simulateAnd(given('a=1.2.3.4/0.255.0.0')).start.usable).toBe(false);
  });

  it('keeps the verdicts that were told', () => {
    const trace = simulateAnd(given('a=192.168.1.10/24&b=192.168.1.130/25'));
    expect(trace.steps).toHaveLength(34);
    expect(stateAt(trace, 33).compared.map(({ by }) => by)).toEqual(['a']);
    expect(stateAt(trace, 34).compared.map(({ by }) => by)).toEqual(['a', 'b']);
  });
});

describe('stepping', () => {
  it('halts at every bit', () => {
    expect(stopsOf('bit', 33)).toEqual(Array.from({ length: 34 }, (_, step) => step));
  });
  it('halts at every octet and at every verdict', () => {
    expect(stopsOf('octet', 34)).toEqual([0, 8, 16, 24, 32, 33, 34]);
  });
  it('halts at the ends only', () => {
    expect(stopsOf('all', 33)).toEqual([0, 33]);
  });
});

test.each([
  // The last 1 of /26 is bit 26, in octet 4, after 24 columns.
  ['a=192.168.1.130/26&b=192.168.1.194/26', 24],
  ['a=192.168.1.130/24&b=192.168.1.194/24', 16],
  ['a=192.168.1.130/26&b=192.168.1.194/23', 16],
  ['a=192.168.1.130/25&b=none', 24],
  ['a=192.168.1.130/0&b=none', 0],
  ['a=192.168.1.130/32&b=none', 24],
])('%s decides from step %d on', (text, step) => {
  expect(edgeStep(given(text))).toBe(step);
});
