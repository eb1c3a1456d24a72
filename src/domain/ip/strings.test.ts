/**
 * Hundreds of thousands of texts: accepted exactly where Node's `net.isIPv4` and, where there is
 * a Python to ask, the C library's `inet_pton` accept; and read by `inet_aton` as we say.
 */
import { spawnSync } from 'node:child_process';
import { isIPv4 } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIpv4, octetsOf, toIpv4 } from './ipv4.ts';
import { otherReading } from './otherReadings.ts';
import { parseIpv4 } from './parseIpv4.ts';

const COUNT = 240_000;

/** Mulberry32: the same texts in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}

const strangers = [...'.. ,/:%_-+eExXaflO\n\t\u00a0\u200b\u00ad１²٣\0'];

function texts(): string[] {
  const roll = dice(4711);
  const character = () =>
    roll(4) === 0 ? (strangers[roll(strangers.length)] ?? '') : String(roll(10));
  const octet = () => String(roll(roll(3) === 0 ? 300 : 256));
  const zeroed = () => (roll(8) === 0 ? `0${octet()}` : octet());
  const many = (length: number, part: () => string, between: string) =>
    Array.from({ length }, part).join(between);
  const mutated = () => {
    let text = many(4, octet, '.');
    for (let left = roll(3); left > 0; left -= 1) {
      const at = roll(text.length + 1);
      text = text.slice(0, at) + many(roll(3), character, '') + text.slice(at + roll(2));
    }
    return text;
  };
  const makers = [
    mutated,
    () => many(3 + roll(3), zeroed, '.'),
    () => many(4, octet, '.'),
    () => many(7 + roll(9), () => (roll(3) === 0 ? '.' : String(roll(10))), ''),
  ];
  return Array.from({ length: COUNT }, (_, index) => makers[index % makers.length]?.() ?? '');
}

const all = texts();

test('net.isIPv4 accepts the same texts', () => {
  const differing = all.filter((text) => parseIpv4(text).ok !== isIPv4(text));
  expect(differing).toEqual([]);
  const accepted = all.filter((text) => isIPv4(text)).length;
  expect(accepted).toBeGreaterThan(COUNT / 5);
  expect(COUNT - accepted).toBeGreaterThan(COUNT / 5);
});

test('what is accepted is the number that its four parts make', () => {
  const wrong = all.filter((text) => {
    const parsed = parseIpv4(text);
    return parsed.ok && octetsOf(parsed.value).join() !== text.split('.').map(Number).join();
  });
  expect(wrong).toEqual([]);
});

/** For each text: the bytes that inet_pton and inet_aton make of it, in hex, or "-". */
const QUESTION = `
import json, socket, sys
def ask(read, text):
    try:
        return read(text).hex()
    except Exception:
        return "-"
for line in sys.stdin:
    text = json.loads(line)
    print(ask(lambda t: socket.inet_pton(socket.AF_INET, t), text), ask(socket.inet_aton, text))
`;

function askPython(asked: readonly string[]): string[] {
  const input = asked.map((text) => JSON.stringify(text)).join('\n');
  const { status, stdout } = spawnSync('python3', ['-c', QUESTION], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(status).toBe(0);
  return stdout.trimEnd().split('\n');
}

const hex = (word: number): string => word.toString(16).padStart(8, '0');

/** Where there is no Python, nobody is asked. */
const pythons = spawnSync('python3', ['--version']).status === 0 ? ['python3'] : [];

test.each(pythons)(
  'the C library behind %s reads as we do, and as we say of it',
  { timeout: 600_000 },
  () => {
    // glibc's inet_aton stops at a blank, other C libraries do not: no claim is made about it.
    const asked = all.filter((text) => !/\s/.test(text));
    const ours = asked.map((text) => {
      const parsed = parseIpv4(text);
      const loose = otherReading(text);
      return `${parsed.ok ? hex(parsed.value) : '-'} ${loose?.cLibrary ? hex(loose.address) : '-'}`;
    });
    const theirs = askPython(asked);
    expect(theirs).toHaveLength(asked.length);
    expect(asked.filter((_, index) => ours[index] !== theirs[index])).toEqual([]);
  },
);

test('law: any text at all is accepted exactly if net.isIPv4 accepts it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.ipV4Extended()), (text) => {
      expect(parseIpv4(text).ok).toBe(isIPv4(text));
    }),
    { numRuns: 5000 },
  );
});

test('law: every IPv6 address is called one', () => {
  fc.assert(
    fc.property(fc.ipV6(), (text) => {
      expect(parseIpv4(text)).toMatchObject({ fault: { code: 'IPV6' } });
    }),
    { numRuns: 2000 },
  );
});

test('law: a zero before any octet is refused, with the address without it as an offer', () => {
  fc.assert(
    fc.property(fc.nat({ max: 0xff_ff_ff_ff }), fc.nat({ max: 3 }), (word, at) => {
      const address = toIpv4(word);
      const parts = octetsOf(address).map((octet, index) =>
        index === at ? `0${octet}` : `${octet}`,
      );
      expect(parseIpv4(parts.join('.'))).toMatchObject({
        fault: { code: 'LEADING_ZERO', octet: at + 1, suggestions: [address] },
      });
      expect(formatIpv4(address)).not.toBe(parts.join('.'));
    }),
  );
});
