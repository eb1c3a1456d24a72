/** Editing a scenario: each verb changes one number, and other numbers make old answers void. */
import { describe, expect, it, test } from 'vitest';
import { ipv4OfOctets } from '../ip/ipv4.ts';
import { withBitAnswer } from './answering.ts';
import { noAnswers } from './answers.ts';
import {
  hostsOf,
  initialAnd,
  withAddress,
  withAddressBit,
  withAddressOctet,
  withBPutAway,
  withHosts,
  withMask,
  withMaskBit,
  withMode,
  withoutAnswers,
  withPrefix,
  type AndScenario,
} from './scenario.ts';
import { given, givenHost } from './testing.ts';
import { formatAnd } from './text.ts';

const start = given('a=192.168.1.130/26&b=192.168.1.194/26');

test.each<[string, (scenario: AndScenario) => AndScenario, string]>([
  [
    'A’s address',
    (s) => withAddress(s, 'a', ipv4OfOctets([10, 0, 0, 1])),
    'a=10.0.0.1/26&b=192.168.1.194/26',
  ],
  [
    'B’s address',
    (s) => withAddress(s, 'b', ipv4OfOctets([10, 0, 0, 1])),
    'a=192.168.1.130/26&b=10.0.0.1/26',
  ],
  [
    'A’s mask',
    (s) => withMask(s, 'a', ipv4OfOctets([255, 0, 255, 0])),
    'a=192.168.1.130/255.0.255.0&b=192.168.1.194/26',
  ],
  ['A’s prefix', (s) => withPrefix(s, 'a', 0), 'a=192.168.1.130/0&b=192.168.1.194/26'],
  ['B’s prefix', (s) => withPrefix(s, 'b', 32), 'a=192.168.1.130/26&b=192.168.1.194/32'],
  [
    'bit 26 of A’s address to 1',
    (s) => withAddressBit(s, 'a', 25, 1),
    'a=192.168.1.194/26&b=192.168.1.194/26',
  ],
  [
    'bit 1 of B’s address to 0',
    (s) => withAddressBit(s, 'b', 0, 0),
    'a=192.168.1.130/26&b=64.168.1.194/26',
  ],
  [
    'bit 12 of A’s mask to 0',
    (s) => withMaskBit(s, 'a', 11, 0),
    'a=192.168.1.130/255.239.255.192&b=192.168.1.194/26',
  ],
  [
    'bit 27 of B’s mask to 1',
    (s) => withMaskBit(s, 'b', 26, 1),
    'a=192.168.1.130/26&b=192.168.1.194/27',
  ],
  [
    'octet 1 of A’s address',
    (s) => withAddressOctet(s, 'a', 0, 0),
    'a=0.168.1.130/26&b=192.168.1.194/26',
  ],
  [
    'octet 4 of B’s address',
    (s) => withAddressOctet(s, 'b', 3, 255),
    'a=192.168.1.130/26&b=192.168.1.255/26',
  ],
  ['B put away', withBPutAway, 'a=192.168.1.130/26&b=none'],
])('%s', (_, change, text) => {
  expect(formatAnd(change(start))).toBe(text);
});

describe('answers', () => {
  const answered = withBitAnswer(withMode(start, 'last'), 'a', 24, 1);

  it('are void once a number changed', () => {
    expect(withPrefix(answered, 'b', 25).answers).toEqual(noAnswers);
    expect(withAddressBit(answered, 'a', 31, 1).answers).toEqual(noAnswers);
    expect(withBPutAway(answered).answers).toEqual(noAnswers);
  });

  it('stay with the numbers that they were given to', () => {
    expect(withPrefix(answered, 'b', 26)).toBe(answered);
    expect(withAddressBit(answered, 'a', 31, 0)).toBe(answered);
  });

  it('are void in another mode, and when the learner starts again', () => {
    expect(withMode(answered, 'two')).toEqual({ ...start, mode: 'two' });
    expect(withoutAnswers(answered)).toEqual({ ...start, mode: 'last' });
  });
});

describe('B put away', () => {
  const alone = withBPutAway(start);
  it('cannot be changed, and comes back as it is given', () => {
    expect(withPrefix(alone, 'b', 8)).toBe(alone);
    expect(formatAnd(withHosts(alone, alone.a, givenHost('10.0.0.1/8')))).toBe(
      'a=192.168.1.130/26&b=10.0.0.1/8',
    );
  });
  it('is not among the hosts', () => {
    expect(hostsOf(alone)).toEqual([{ name: 'a', ...start.a }]);
    expect(hostsOf(start)).toEqual([
      { name: 'a', ...start.a },
      { name: 'b', ...start.b },
    ]);
  });
});

test('the lab opens on the seed pair, to watch', () => {
  expect(formatAnd(initialAnd)).toBe('a=192.168.1.100/24&b=192.168.1.101/24');
});
