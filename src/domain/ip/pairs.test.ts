/**
 * A million random pairs of an address and a prefix, against two implementations that are not
 * ours: Node's `net.BlockList`, and Python's `ipaddress` where there is a Python to ask.
 */
import { spawnSync } from 'node:child_process';
import { BlockList } from 'node:net';
import { expect, test } from 'vitest';
import { kindOf, type KindName } from './addressKinds.ts';
import { formatIpv4, toIpv4, withBitFlipped, type Ipv4 } from './ipv4.ts';
import { maskOfPrefix } from './mask.ts';
import { isInSubnet, isLocalTo, subnetOf } from './subnet.ts';
import { subnetFacts } from './subnetFacts.ts';

const COUNT = 1_000_000;
/** Nothing waits here; a busy machine is slow. */
const patient = { timeout: 600_000 };

/** Xorshift: the same pairs in every run. */
function* pairs(): Generator<{ address: Ipv4; prefix: number; bit: number }> {
  let state = 20_260_401;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let index = 0; index < COUNT; index += 1) {
    yield { address: toIpv4(next()), prefix: next() % 33, bit: next() % 32 };
  }
}

test('net.BlockList says the same of a million pairs and a neighbour of each', patient, () => {
  const differing: string[] = [];
  let inside = 0;
  for (const { address, prefix, bit } of pairs()) {
    // One bit away: the likeliest place for a mistake, and on either side of the edge.
    const other = withBitFlipped(address, bit);
    const list = new BlockList();
    list.addSubnet(formatIpv4(address), prefix);
    const theirs = list.check(formatIpv4(other));
    const subnet = subnetOf({ address, prefix });
    const ours = [isInSubnet(other, subnet), isLocalTo(address, maskOfPrefix(prefix), other)];
    if (ours.some((answer) => answer !== theirs)) differing.push(`${address}/${prefix} ${other}`);
    inside += Number(theirs);
  }
  expect(differing).toEqual([]);
  expect(inside).toBeGreaterThan(COUNT / 3);
  expect(inside).toBeLessThan((COUNT * 2) / 3);
});

/** Reads pairs, writes three words for each: network, broadcast, and how many less one. */
const NETWORKS = `
import array, ipaddress, sys
asked = array.array('I'); asked.frombytes(sys.stdin.buffer.read())
told = array.array('I')
for at in range(0, len(asked), 2):
    net = ipaddress.IPv4Network((asked[at], asked[at + 1]), strict=False)
    told.extend((int(net.network_address), int(net.broadcast_address), net.num_addresses - 1))
sys.stdout.buffer.write(told.tobytes())
`;

/** Reads pairs, writes the first and the last of hosts(), and the kind of the address as bits. */
const HOSTS = `
import array, ipaddress, sys
asked = array.array('I'); asked.frombytes(sys.stdin.buffer.read())
told = array.array('I')
for at in range(0, len(asked), 2):
    net = ipaddress.IPv4Network((asked[at], asked[at + 1]), strict=False)
    few = list(net.hosts()) if net.num_addresses < 300 else [next(net.hosts()), net[-2]]
    a = ipaddress.IPv4Address(asked[at])
    kinds = (a.is_private, a.is_loopback, a.is_link_local, a.is_multicast, a.is_unspecified, a.is_reserved)
    told.extend((int(few[0]), int(few[-1]), sum(1 << bit for bit, yes in enumerate(kinds) if yes)))
sys.stdout.buffer.write(told.tobytes())
`;

function askPython(question: string, asked: Uint32Array): Uint32Array {
  const input = new Uint8Array(asked.buffer, asked.byteOffset, asked.byteLength);
  const { status, stdout } = spawnSync('python3', ['-c', question], { input, maxBuffer: 2 ** 28 });
  expect(status).toBe(0);
  expect(stdout.byteLength).toBe((asked.byteLength / 2) * 3);
  return new Uint32Array(Uint8Array.from(stdout).buffer);
}

/** Python's words, as bits 1 to 5, for our kinds. */
const ofOneKind: Readonly<Partial<Record<KindName, number>>> = {
  loopback: 2,
  linkLocal: 4,
  multicast: 8,
  thisHost: 16,
  reserved: 32,
  limitedBroadcast: 32,
};
/** To Python "private" is nearly all that is not for the Internet; of 192.0.0.0/24 versions differ. */
const publicToPython: readonly KindName[] = ['public', 'shared', 'multicast'];

function pythonKind(address: Ipv4): number {
  const { kind } = kindOf(address);
  return (ofOneKind[kind] ?? 0) + (publicToPython.includes(kind) ? 0 : 1);
}

/** Where there is no Python, nobody is asked. */
const pythons = spawnSync('python3', ['--version']).status === 0 ? ['python3'] : [];

test.each(pythons)(
  '%s has the same network, broadcast and size for a million pairs',
  patient,
  () => {
    const asked = Uint32Array.from(
      [...pairs()].flatMap(({ address, prefix }) => [address, prefix]),
    );
    const theirs = askPython(NETWORKS, asked);
    let differing = 0;
    for (let index = 0; index < COUNT; index += 1) {
      const address = toIpv4(asked[index * 2] ?? 0);
      const prefix = asked[index * 2 + 1] ?? 0;
      const { network, wildcard, addresses } = subnetFacts({ address, prefix });
      const ours = [network, network + wildcard, addresses - 1];
      if (ours.some((value, at) => value !== theirs[index * 3 + at])) differing += 1;
    }
    expect(differing).toBe(0);
  },
);

test.each(pythons)('%s has the same first and last host, and knows the same kinds', () => {
  const edges = [0x0a_00_00_00, 0xac_10_00_00, 0xc0_a8_00_00, 0x64_40_00_00, 0x7f_00_00_00];
  const more = [0xa9_fe_00_00, 0xc0_00_02_00, 0xc6_33_64_00, 0xcb_00_71_00, 0xc6_12_00_00];
  const rest = [0xe0_00_00_00, 0xf0_00_00_00, 0xff_ff_ff_ff, 1, 0x01_00_00_00, 0xc0_a8_01_64];
  const addresses = [...edges, ...more, ...rest].flatMap((edge) => [edge - 1, edge, edge + 77]);
  const asked = Uint32Array.from(
    addresses.flatMap((word) => Array.from({ length: 33 }, (_, prefix) => [word, prefix]).flat()),
  );
  const theirs = askPython(HOSTS, asked);
  for (let index = 0; index < asked.length / 2; index += 1) {
    const address = toIpv4(asked[index * 2] ?? 0);
    const { firstHost, lastHost } = subnetFacts({ address, prefix: asked[index * 2 + 1] ?? 0 });
    const told = [...theirs.slice(index * 3, index * 3 + 3)];
    expect([firstHost, lastHost, pythonKind(address)]).toEqual(told);
  }
});
