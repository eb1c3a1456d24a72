/** Ten thousand subnets each against BigInt, and against Python's ipaddress where Python is there. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { toIpv4 } from '../ip/ipv4.ts';
import type { SubnetQuestion } from './question.ts';
import {
  askedIn,
  chiSquare,
  itemsOf,
  positionsOf,
  rulesMet,
  strayed,
  type Reckoned,
} from './testing.ts';

const dotted = (word: bigint): string =>
  [24n, 16n, 8n, 0n].map((by) => (word >> by) & 255n).join('.');

interface Block {
  readonly first: bigint;
  readonly last: bigint;
}

function blockOf(address: number, prefix: number): Block {
  const size = 2n ** BigInt(32 - prefix);
  const first = (BigInt(address) / size) * size;
  return { first, last: first + size - 1n };
}

const range = (first: bigint, last: bigint): string => `${dotted(first)} – ${dotted(last)}`;
const inner = ({ first, last }: Block): string => range(first + 1n, last - 1n);

/** What is right and what rules give, for each of the three skills that name addresses. */
const reckoned = {
  network({ address, prefix }: SubnetQuestion): readonly [string, Reckoned] {
    const { first, last } = blockOf(address, prefix);
    const mask = 2n ** 32n - 2n ** BigInt(32 - prefix);
    const rules: Reckoned = {
      'first-three': dotted((BigInt(address) / 256n) * 256n),
      'mask-is-network': dotted(mask),
      'broadcast-is-network': dotted(last),
      'bit-too-many': dotted(blockOf(address, prefix + 1).first),
      'bit-too-few': dotted(blockOf(address, prefix - 1).first),
      'first-host-is-network': dotted(first + 1n),
      'address-stays': dotted(BigInt(address)),
    };
    return [dotted(first), rules];
  },
  broadcast({ address, prefix }: SubnetQuestion): readonly [string, Reckoned] {
    const { first, last } = blockOf(address, prefix);
    const rules: Reckoned = {
      'first-three': dotted((BigInt(address) / 256n) * 256n + 255n),
      'network-is-broadcast': dotted(first),
      'bit-too-many': dotted(blockOf(address, prefix + 1).last),
      'bit-too-few': dotted(blockOf(address, prefix - 1).last),
      'next-network-is-broadcast': dotted(last + 1n),
      'last-host-is-broadcast': dotted(last - 1n),
    };
    return [dotted(last), rules];
  },
  'host-range'({ address, prefix }: SubnetQuestion): readonly [string, Reckoned] {
    const { first, last } = blockOf(address, prefix);
    const whole = blockOf(address, 24);
    const narrower = blockOf(address, prefix + 1);
    const rules: Reckoned = {
      'first-three': inner(whole),
      'ends-are-hosts': range(first, last),
      'broadcast-is-host': range(first + 1n, last),
      'starts-at-address': range(BigInt(address), last - 1n),
      // RFC 3021: in a /31 both addresses are hosts.
      'bit-too-many': prefix === 30 ? range(narrower.first, narrower.last) : inner(narrower),
      'bit-too-few': inner(blockOf(address, prefix - 1)),
    };
    return [inner({ first, last }), rules];
  },
} as const;

describe.each(['network', 'broadcast', 'host-range'] as const)('%s', (skill) => {
  const items = () => itemsOf(skill);

  test('is right, and each option is what its rule says', () => {
    const wrong = askedIn(items(), skill).flatMap(({ item, question }) => {
      const [right, rules] = reckoned[skill](question);
      return strayed(item, right, rules);
    });
    expect(wrong).toEqual([]);
  });

  test('every wrong idea is met', () => {
    const [, rules] = reckoned[skill]({ skill, address: toIpv4(0xc0a80164), prefix: 20 });
    expect(rulesMet(items())).toEqual(Object.keys(rules).toSorted());
  });

  test('asks of hosts only, in all lengths from /9 to /30', () => {
    const asked = askedIn(items(), skill).map(({ question }) => question);
    const lengths = new Set(asked.map(({ prefix }) => prefix));
    expect([...lengths].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 22 }, (_, n) => n + 9),
    );
    const noHosts = asked.filter(({ address, prefix }) => {
      const { first, last } = blockOf(address, prefix);
      return BigInt(address) === first || BigInt(address) === last;
    });
    expect(noHosts).toEqual([]);
  });

  test('every position is equally likely', () => {
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(16.27);
  });
});

/** RFC 3021: a /31 has two hosts; a /32 is one. */
const hosts = (prefix: number): bigint => {
  const size = 2n ** BigInt(32 - prefix);
  return size > 2n ? size - 2n : size;
};

test('how many hosts is right, and each slip is what its rule says', () => {
  const wrong = askedIn(itemsOf('host-count'), 'host-count').flatMap(({ item, question }) => {
    const { prefix } = question;
    const size = 2n ** BigInt(32 - prefix);
    return strayed(item, hosts(prefix), {
      'ends-are-hosts': size,
      'broadcast-is-host': size - 1n,
      'always-minus-two': size > 2n ? size - 2n : 0n,
      'first-three': 254n,
      'bit-too-many': prefix === 32 ? null : hosts(prefix + 1),
      'bit-too-few': hosts(prefix - 1),
    });
  });
  expect(wrong).toEqual([]);
});

const script = `
import ipaddress, sys
for line in sys.stdin:
    net = ipaddress.ip_interface(line.strip()).network
    hosts = list(net.hosts()) if net.prefixlen > 24 else [net[1], net[-2]]
    count = net.num_addresses if net.prefixlen > 30 else net.num_addresses - 2
    print(net.network_address, net.broadcast_address, hosts[0], hosts[-1], count)
`;

/** Where Python is missing, the tests above stand alone. */
const pythons = spawnSync('python3', ['-c', 'import ipaddress']).status === 0 ? ['python3'] : [];

test.each(pythons)('%s says the same of every one', (python) => {
  const skills = ['network', 'broadcast', 'host-range', 'host-count'] as const;
  const asked = skills.flatMap((skill) => askedIn(itemsOf(skill, 2500, 8), skill));
  const input = asked
    .map(({ question }) => `${dotted(BigInt(question.address))}/${question.prefix}`)
    .join('\n');
  const { stdout } = spawnSync(python, ['-c', script], { input, maxBuffer: 2 ** 26 });
  const lines = stdout.toString('utf8').trim().split('\n');
  expect(lines.length).toBe(asked.length);
  const wrong = asked.filter(({ item }, index) => {
    const [network, broadcast, first, last, count] = lines[index]?.split(' ') ?? [];
    const said = { network, broadcast, 'host-range': `${first} – ${last}`, 'host-count': count };
    return said[item.question.skill as keyof typeof said] !== item.right;
  });
  expect(wrong).toEqual([]);
});
