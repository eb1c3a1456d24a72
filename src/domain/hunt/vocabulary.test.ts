/** Single moves: of every fault some one of them is the cure, and what stands in a rule can be any of it. */
import { describe, expect, test } from 'vitest';
import { given } from '../bench/testing.ts';
import type { Scenario } from '../connect/scenario.ts';
import { ipv4OfOctets } from '../ip/ipv4.ts';
import { roundTheRouter } from './bypass.ts';
import { faultIds, type FaultId } from './fault.ts';
import { mended } from './mend.ts';
import {
  addressesOf,
  low,
  open,
  routed,
  smallCell,
  twoNics,
  walled,
  ways,
  windows,
} from './testing.ts';
import { oneMoveOn } from './vocabulary.ts';
import { isSolved, unserved } from './working.ts';

const solvedBy = (plan: Scenario, cell: Scenario): readonly Scenario[] =>
  oneMoveOn(cell).filter((next) => isSolved(plan, next));

/** The rules of the PC's firewall: "allow tcp 50000", with profile, NIC and source where there are any. */
const rulesIn = ({ hosts }: Scenario): string =>
  (hosts[0]?.firewall.rules ?? [])
    .map(({ verdict, protocol, port, profile, nic, from }) =>
      [verdict, protocol, port, profile, nic, from && `/${from.prefix}`]
        .filter((each) => each !== null)
        .join(' '),
    )
    .join(', ');

/** An address would have to be guessed for these, and nobody near says it. */
const guessed: readonly FaultId[] = [
  'wrong-address',
  'wrong-subnet',
  'same-subnet',
  'duplicate-address',
  'no-dhcp',
];

describe('a single move', () => {
  test.each(faultIds.filter((id) => !guessed.includes(id)))('%s: one of them is the cure', (id) => {
    const found = [open, walled, windows, low, routed].flatMap((plan) =>
      ways(plan, id).map(({ apply }) => ({ plan, cell: apply(plan) })),
    );
    const broken = found.filter(({ plan, cell }) => !isSolved(plan, cell));
    expect(broken).not.toEqual([]);
    expect(broken.filter(({ plan, cell }) => solvedBy(plan, cell).length === 0)).toEqual([]);
  });

  test('where all is well, there is only the program to stop', () => {
    const moves = oneMoveOn(open);
    expect(moves.map(({ sockets }) => sockets)).toEqual([
      open.sockets.map((socket) => ({ ...socket, stopped: true })),
    ]);
    expect(moves.map(unserved)).toEqual([['robot', 'plc']]);
  });

  test('of each rule: gone, first, and each part of it set right, or all of it', () => {
    const cell = smallCell(`${twoNics},fw:drop,allow:tcp.50000,drop:udp.6000@nic1~10.0.0.0/8`);
    const first = 'allow tcp 50000';
    const second = 'drop udp 6000 nic1 /8';
    const moves = oneMoveOn(cell).map(rulesIn);
    expect(moves.slice(0, 14)).toEqual([
      second,
      `${first}, ${second}`,
      ...Array.from({ length: 5 }, () => `${first}, ${second}`),
      first,
      `${second}, ${first}`,
      `${first}, allow udp 6000 nic1 /8`,
      `${first}, drop udp 50000 nic1 /8`,
      `${first}, drop tcp 6000 nic1 /8`,
      `${first}, drop udp 6000`,
      `${first}, allow tcp 50000 nic1 /8`,
    ]);
  });

  test('the profile of each NIC, behind a firewall that is on', () => {
    const profilesIn = ({ hosts }: Scenario) =>
      hosts[0]?.nics.map(({ profile }) => profile).join(' ');
    const moves = oneMoveOn(windows)
      .map(profilesIn)
      .filter((each) => each !== 'private private');
    expect(moves).toEqual(['domain private', 'public private', 'private domain', 'private public']);
    expect(new Set(oneMoveOn(open).map(profilesIn))).toEqual(new Set(['private private']));
  });

  test('nothing is near to somebody who is served: the client of the other one stays as it is', () => {
    const [stopped] = ways(open, 'wrong-target').filter(({ spot }) => spot.host === 'robot');
    const cell = stopped?.apply(open) ?? open;
    expect(unserved(cell)).toEqual(['robot']);
    const plcDials = oneMoveOn(cell).map(({ attempts }) => attempts[1]);
    expect(plcDials.every((attempt) => attempt === cell.attempts[1])).toBe(true);
  });
});

describe('mended step by step', () => {
  test('what works is left alone', () => {
    expect(mended(open)).toBe(open);
  });

  test.each([
    ['one fault', (plan: Scenario) => ways(plan, 'server-stopped')[0]?.apply(plan)],
    [
      'two faults, each with its own client',
      (plan: Scenario) => {
        const [robot, plc] = ['robot', 'plc'].map((host) =>
          ways(plan, 'cable-out').find(({ spot }) => spot.host === host),
        );
        return robot && plc?.apply(robot.apply(plan));
      },
    ],
  ])('%s', (_, breaking) => {
    const cell = breaking(open);
    if (cell === undefined) throw new Error('not broken');
    const result = mended(cell);
    expect(unserved(cell)).not.toEqual([]);
    expect(result && unserved(result)).toEqual([]);
  });

  test('the move that serves most comes first', () => {
    const stopped = ways(open, 'server-stopped')[0]?.apply(open) ?? open;
    const left = oneMoveOn(stopped).map((next) => unserved(next).length);
    expect(Math.min(...left)).toBe(0);
    const result = mended(stopped);
    expect(oneMoveOn(stopped)).toContainEqual(result);
  });

  test('two faults in a row on one way: no single move serves anybody, so it gives up', () => {
    const off = ways(routed, 'forwarding-off')[0]?.apply(routed) ?? routed;
    const both = ways(off, 'gateway-missing')[0]?.apply(off) ?? off;
    expect(unserved(both)).toEqual(['robot']);
    expect(mended(both)).toBeNull();
  });
});

describe('the way round a router', () => {
  test('none where there is no router', () => {
    expect(roundTheRouter(open)).toEqual([]);
  });

  test("each client with a free address of the PC's first subnet, on one of the two cables", () => {
    const found = roundTheRouter(routed).map((next) => {
      const moved = next.hosts.flatMap((host, place) => {
        const before = routed.hosts[place];
        if (before === host) return [];
        return host.nics
          .filter((nic, index) => JSON.stringify(nic) !== JSON.stringify(before?.nics[index]))
          .map(({ id, segment, addresses }) => {
            const [on] = addresses;
            const isNew = on !== undefined && !addressesOf(routed).includes(on.address);
            return [
              `${host.id} ${id} on ${segment}`,
              ...(isNew ? [`new ${on.when}, /${on.prefix}`] : []),
            ].join(', ');
          });
      });
      return moved.join('; ');
    });
    expect(found).toEqual([
      'robot nic1 on a, new always, /24',
      'ipc nic1 on c; robot nic1 on c, new always, /24',
      'camera nic1 on a, new always, /24',
      'camera nic1 on a, new always, /24',
      'plc nic1 on a, new always, /24',
      'ipc nic1 on b; plc nic1 on b, new always, /24',
    ]);
  });

  test("the new address is a host's in the PC's first subnet", () => {
    for (const next of roundTheRouter(routed)) {
      const fresh = addressesOf(next).filter((address) => !addressesOf(routed).includes(address));
      expect(fresh).toHaveLength(1);
      for (const address of fresh) {
        expect(address).toBeGreaterThan(ipv4OfOctets([192, 168, 1, 0]));
        expect(address).toBeLessThan(ipv4OfOctets([192, 168, 1, 255]));
      }
    }
  });

  test('a full subnet has no address to give', () => {
    const full = given(
      'hosts=ipc,pc,192.168.1.1/30@a;router,router,192.168.3.1/24@c,192.168.1.2/30@a,forward;' +
        'robot,192.168.3.10/24@c,gw:192.168.3.1&serve=ipc:0.0.0.0:50000~name:vision' +
        '&dial=robot:192.168.1.1:50000',
    ).scenario;
    expect(roundTheRouter(full)).toEqual([]);
  });
});
