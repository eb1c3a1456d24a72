/** The scenario's text: inverse laws, damaged links, and where a fault stands. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toIpv4 } from '../ip/ipv4.ts';
import { maskOfPrefix } from '../ip/mask.ts';
import {
  withBitAnswer,
  withOctetAnswer,
  withReasonAnswer,
  withVerdictAnswer,
} from './answering.ts';
import { largestDecimal, verdicts, type Bit } from './answers.ts';
import type { Blank } from './blank.ts';
import { blanksOf } from './exercise.ts';
import {
  initialAnd,
  modes,
  withHosts,
  withMode,
  type AndHost,
  type AndScenario,
} from './scenario.ts';
import { given } from './testing.ts';
import { formatAnd, parseAnd } from './text.ts';
import { choicesAt } from './why.ts';

const word = fc.integer({ min: 0, max: 0xffffffff }).map(toIpv4);
const prefixMask = fc.integer({ min: 0, max: 32 }).map(maskOfPrefix);
const host: fc.Arbitrary<AndHost> = fc.record({ address: word, mask: fc.oneof(prefixMask, word) });
const unanswered = fc
  .tuple(host, fc.option(host), fc.constantFrom(...modes))
  .map(([a, b, mode]) => withMode(withHosts(initialAnd, a, b), mode));

/** `dice` decides what is entered into a blank; 0 leaves it blank. */
function entered(scenario: AndScenario, blank: Blank, dice: number): AndScenario {
  if (dice === 0) return scenario;
  switch (blank.kind) {
    case 'bit':
      return withBitAnswer(scenario, blank.host, blank.bit, bits[dice % 2]);
    case 'octet':
      return withOctetAnswer(scenario, blank.host, blank.octet, dice % (largestDecimal + 1));
    case 'reason':
      return withReasonAnswer(scenario, blank.bit, choicesAt(blank.bit)[dice % 3]);
    case 'verdict':
      return withVerdictAnswer(scenario, blank.host, verdicts[dice % 2]);
  }
}
const bits: readonly Bit[] = [0, 1];

const scenario = fc
  .tuple(unanswered, fc.array(fc.nat({ max: 5000 }), { minLength: 80, maxLength: 80 }))
  .map(([scene, dice]) =>
    blanksOf(scene).reduce(
      (filled, blank, index) => entered(filled, blank, dice[index] ?? 0),
      scene,
    ),
  );

describe('a scenario’s text', () => {
  it('reads back as the scenario that was written', () => {
    fc.assert(
      fc.property(scenario, (scene) => {
        expect(parseAnd(formatAnd(scene))).toEqual({ ok: true, value: scene });
      }),
      { numRuns: 500 },
    );
  });

  it('needs no escape in a link, and stays short', () => {
    fc.assert(
      fc.property(scenario, (scene) => {
        expect(formatAnd(scene)).toMatch(/^[\w.,:/=&-]{1,400}$/);
      }),
    );
  });
});

test.each([
  ['', 'a=192.168.1.100/24&b=192.168.1.101/24'],
  ['a=1.2.3.4/8', 'a=1.2.3.4/8&b=192.168.1.101/24'],
  ['b=none&mode=watch', 'a=192.168.1.100/24&b=none'],
  ['a=1.2.3.4/255.255.255.0&b=none', 'a=1.2.3.4/24&b=none'],
  ['a=1.2.3.4/0.0.0.0&b=none', 'a=1.2.3.4/0&b=none'],
  ['a=1.2.3.4/255.0.255.0&b=none', 'a=1.2.3.4/255.0.255.0&b=none'],
  ['colour=red&a=1.2.3.4/8&b=none', 'a=1.2.3.4/8&b=none'],
  [
    'mode=two&b=none&and-a=1-------.--------&dec-a=-.0',
    'a=192.168.1.100/24&b=none&mode=two&and-a=1-------.--------&dec-a=-.0',
  ],
  ['mode=last&b=none&and-a=--------&dec-a=-', 'a=192.168.1.100/24&b=none&mode=last'],
  [
    'why=25:own-zero,26:mask-hides&mode=last&says-a=local&dec-b=322&and-a=1-------&a=1.2.3.64/25&b=1.2.3.5/25',
    'a=1.2.3.64/25&b=1.2.3.5/25&mode=last&and-a=1-------&says-a=local&dec-b=322&why=25:own-zero,26:mask-hides',
  ],
])('%s is written as %s', (text, canonical) => {
  expect(formatAnd(given(text))).toBe(canonical);
});

const at = (text: string) => {
  const result = parseAnd(text);
  return result.ok ? 'read' : { ...result.fault };
};

test.each([
  ['a=192.168.1.256/24', 'a', 12, 'RANGE'],
  ['a=192.168.01.1/24', 'a', 10, 'LEADING_ZERO'],
  ['b=1.2.3.4', 'b', 9, 'EMPTY'],
  ['b=1.2.3.4/', 'b', 10, 'EMPTY'],
  ['b=', 'b', 2, 'EMPTY'],
  ['a=none', 'a', 2, 'CHAR'],
  ['b=None', 'b', 2, 'CHAR'],
  ['a=1.2.3.4/33', 'a', 10, 'RANGE'],
  ['a=1.2.3.4/-0', 'a', 10, 'RANGE'],
  ['a=1.2.3.4/24.5', 'a', 14, 'PARTS'],
  ['a=1.2.3.4/1e999', 'a', 11, 'CHAR'],
  ['a=1.2.3.4/0x18', 'a', 10, 'HEX'],
  ['a=1.2.3.4/9007199254740992', 'a', 10, 'RANGE'],
  ['a=1.2.3.4/24/24', 'a', 12, 'CHAR'],
  ['a=1.2.3.4/255.255.255', 'a', 21, 'PARTS'],
  ['a=1.2.3.4/255.255.256.0', 'a', 18, 'RANGE'],
  ['a=1.2.3.4/24%0A', 'a', 12, 'INVISIBLE'],
  ['a=1.2.3.4+/24', 'a', 9, 'CHAR'],
  ['mode=learn', 'mode', 5, undefined],
  ['mode=', 'mode', 5, undefined],
  // Answers that the scenario leaves no blank for.
  ['and-a=1-------', 'and-a', 14, undefined],
  ['dec-a=1', 'dec-a', 7, undefined],
  ['says-a=local', 'says-a', 7, undefined],
  ['mode=last&b=none&and-b=1-------', 'and-b', 31, undefined],
  ['mode=last&b=none&dec-b=1', 'dec-b', 24, undefined],
  ['mode=last&says-b=local', 'says-b', 17, undefined],
  ['mode=last&why=25:mask-hides', 'why', 14, undefined],
  // Answers of the wrong shape.
  ['mode=last&and-a=1---x---', 'and-a', 20, undefined],
  ['mode=last&and-a=1------', 'and-a', 23, undefined],
  ['mode=last&and-a=1-------.--------', 'and-a', 33, undefined],
  ['mode=two&and-a=1-------', 'and-a', 23, undefined],
  ['mode=two&and-a=1-------.---------', 'and-a', 33, undefined],
  ['mode=last&dec-a=1000', 'dec-a', 16, 'RANGE'],
  ['mode=last&dec-a=', 'dec-a', 16, 'EMPTY'],
  ['mode=two&dec-a=1.x', 'dec-a', 17, 'CHAR'],
  ['mode=all&dec-a=192.168.x.-', 'dec-a', 23, 'CHAR'],
  ['mode=two&dec-a=-.-.-', 'dec-a', 20, undefined],
  ['mode=last&says-a=yes', 'says-a', 17, undefined],
  ['mode=last&why=26:mask-hides,26:own-zero', 'why', 28, undefined],
  ['mode=last&why=26:added', 'why', 14, undefined],
  ['mode=last&why=', 'why', 14, undefined],
])('%s: %s is wrong at %i (%s)', (text, key, position, cause) => {
  expect(at(text)).toEqual({ code: 'text.value', key, at: position, cause });
});

describe('a damaged link', () => {
  const links = [
    'a=192.168.1.130/26&b=192.168.1.194/26',
    'a=10.20.30.40/255.0.255.0&b=none&mode=all',
    'a=192.168.1.130/26&b=192.168.1.194/27&mode=last&and-a=10------&dec-a=128&says-a=local&says-b=remote&why=26:own-zero',
  ];

  /** Neither a value that is written back as it reads, nor a coded fault within the text. */
  function isUnsound(text: string): boolean {
    const result = parseAnd(text);
    if (result.ok) return !parseAnd(formatAnd(result.value)).ok;
    const { code, at } = result.fault;
    return !code.startsWith('text.') || at < 0 || at > text.length;
  }

  it.each(links)('is sound cut at any place: %s', (link) => {
    const cuts = Array.from(link, (_, length) => link.slice(0, length));
    expect(cuts.filter(isUnsound)).toEqual([]);
  });

  it.each(links)('is sound with any one character changed or lost: %s', (link) => {
    const others = ['0', '9', '-', 'x', '.', '/', '&', '=', '%', ' ', '', 'é', '\n', ':'];
    const changed = Array.from(link, (_, index) =>
      others.map((other) => link.slice(0, index) + other + link.slice(index + 1)),
    );
    expect(changed.flat().filter(isUnsound)).toEqual([]);
  });

  it('is sound whatever characters it has', () => {
    const likely = fc.string({ unit: fc.constantFrom(...'ab=&%/.01-none'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(likely, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        expect(isUnsound(text)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
