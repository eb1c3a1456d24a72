/**
 * Whether the recorded answers would find a wrong rule: one at a time is planted in the model, and
 * 200 worlds have to be enough to disagree.
 */
import { expect, test, vi } from 'vitest';
import { readFixture } from '../../../scripts/kernel/fixture.ts';
import { toIpv4 } from '../ip/ipv4.ts';
import type * as bind from '../net/bind.ts';
import type * as firewall from '../net/firewall.ts';
import type * as held from '../net/held.ts';
import type * as machine from '../net/machine.ts';
import type * as portConflict from '../net/portConflict.ts';
import type * as profile from '../net/profile.ts';
import type * as route from '../net/route.ts';
import type * as socketLookup from '../net/socketLookup.ts';
import type * as source from '../net/source.ts';
import type * as wires from '../net/wires.ts';
import type * as answer from './answer.ts';
import type * as ending from './ending.ts';
import { dead } from './journey.ts';
import type * as toAll from './toAll.ts';

const worlds = readFixture().slice(0, 200);

interface Plant {
  readonly file: string;
  readonly plant: (real: never) => object;
}

/** A module's exports with some of them wrong; the type of the module checks what is planted. */
const planted = <Module extends object>(
  file: string,
  plant: (real: Module) => Partial<Module>,
): Plant => ({ file, plant });

const plants: Readonly<Record<string, Plant>> = {
  'the shortest prefix wins': planted<typeof route>('../net/route.ts', () => ({
    inPreference: (routes) => routes.toSorted((a, b) => a.to.prefix - b.to.prefix),
  })),
  'the highest metric wins': planted<typeof route>('../net/route.ts', () => ({
    inPreference: (routes) =>
      routes.toSorted((a, b) => b.to.prefix - a.to.prefix || b.metric - a.metric),
  })),
  'a host takes only what the NIC that it came by holds': planted<typeof profile>(
    '../net/profile.ts',
    ({ profiles, strongLinux }) => ({ profiles: { ...profiles, linux: strongLinux } }),
  ),
  'a strong host is a weak one': planted<typeof profile>('../net/profile.ts', ({ profiles }) => ({
    strongLinux: profiles.linux,
  })),
  'a server on 0.0.0.0 goes before one on the address': planted<typeof socketLookup>(
    '../net/socketLookup.ts',
    ({ listenersFor }) => ({
      listenersFor: (ports, protocol, to, port) => {
        const wildcards = listenersFor(ports, protocol, toIpv4(0), port);
        return wildcards.length > 0 ? wildcards : listenersFor(ports, protocol, to, port);
      },
    }),
  ),
  'a server on any port answers': planted<typeof socketLookup>(
    '../net/socketLookup.ts',
    ({ listenersFor }) => ({
      listenersFor: (ports, protocol, to, port) => {
        const right = listenersFor(ports, protocol, to, port);
        return right.length > 0 ? right : listenersFor(ports, protocol, to, 50_000);
      },
    }),
  ),
  'SO_REUSEADDR lets two TCP servers listen on one address': planted<typeof portConflict>(
    '../net/portConflict.ts',
    ({ linuxRoom }) => ({
      linuxRoom: (holder, wants) =>
        holder.options.reuseAddress && wants.options.reuseAddress
          ? 'free'
          : linuxRoom(holder, wants),
    }),
  ),
  'two addresses of one host share their ports': planted<typeof portConflict>(
    '../net/portConflict.ts',
    ({ linuxRoom }) => ({
      linuxRoom: (holder, wants) => linuxRoom({ ...holder, address: wants.address }, wants),
    }),
  ),
  'the last firewall rule that matches decides': planted<typeof firewall>(
    '../net/firewall.ts',
    ({ judgementOf }) => ({
      judgementOf: (at, knock, expected) => {
        const rules = at.host.firewall.rules.toReversed();
        const host = { ...at.host, firewall: { ...at.host.firewall, rules } };
        return judgementOf({ ...at, host }, knock, expected);
      },
    }),
  ),
  'a firewall has no memory of what its host began': planted<typeof firewall>(
    '../net/firewall.ts',
    ({ judgementOf }) => ({ judgementOf: (at, knock) => judgementOf(at, knock, false) }),
  ),
  'a rule with a NIC also filters the loopback': planted<typeof firewall>(
    '../net/firewall.ts',
    ({ judgementOf }) => ({
      judgementOf: (at, knock, expected) =>
        judgementOf(at, { ...knock, nic: knock.nic ?? 'nic1' }, expected),
    }),
  ),
  'a PC with two NICs is a router': planted<typeof machine>(
    '../net/machine.ts',
    ({ machineOf }) => ({
      machineOf: (host, profiles) => machineOf({ ...host, forwarding: true }, profiles),
    }),
  ),
  'a NIC that is switched off works on': planted<typeof machine>(
    '../net/machine.ts',
    ({ machineOf }) => ({
      machineOf: (host, profiles) =>
        machineOf({ ...host, nics: host.nics.map((nic) => ({ ...nic, up: true })) }, profiles),
    }),
  ),
  'an address can be bound before it is there': planted<typeof held>(
    '../net/held.ts',
    ({ heldAtStart, heldNow }) => ({ heldAtStart: (host) => heldNow(host, heldAtStart(host)) }),
  ),
  'a host answers somebody who has its own address': planted<typeof held>('../net/held.ts', () => ({
    isHeld: () => false,
  })),
  'ports below 1024 are for everybody': planted<typeof bind>(
    '../net/bind.ts',
    ({ bindOutcome }) => ({
      bindOutcome: (at, holders, socket, port) =>
        bindOutcome(at, holders, { ...socket, privileged: true }, port),
    }),
  ),
  'a host has the same name on every NIC': planted<typeof source>('../net/source.ts', () => ({
    sourceOn: (all) => all[0]?.address ?? toIpv4(0),
  })),
  'nobody answers for an address of another NIC': planted<typeof wires>(
    '../net/wires.ts',
    ({ answersOn }) => ({
      answersOn: (all, segment, target, sender) =>
        answersOn(all, segment, target, sender).filter(({ nic }) =>
          nic.addresses.some(({ address }) => address === target),
        ),
    }),
  ),
  'a broadcast address is asked for like any other gateway': planted<typeof toAll>(
    './toAll.ts',
    () => ({
      *sendToAll(_, { from, packet, way, target }) {
        const at = { host: from.machine.host.id, nic: from.nic.id, way, target };
        yield { kind: 'arp.unanswered', ...at, cause: 'arp.gatewayNobody' };
        return dead(from.machine, 'arp.gatewayNobody', packet);
      },
    }),
  ),
  'no answer to ARP is a time-out': planted<typeof ending>('./ending.ts', ({ silence }) => ({
    unanswered: silence,
  })),
  'every answer leaves with the address of the NIC it leaves by': planted<typeof answer>(
    './answer.ts',
    ({ answerTo }) => ({ answerTo: (at, packet, kind) => answerTo(at, packet, kind, null) }),
  ),
};

test.each(Object.entries(plants))('%s: found within 200 worlds', async (_, { file, plant }) => {
  vi.resetModules();
  vi.doMock(file, async (original) => {
    const real = await original<never>();
    return { ...(real as object), ...plant(real) };
  });
  try {
    const { replayedWorld } = await import('../../../scripts/kernel/replay.ts');
    expect(worlds.some((world) => replayedWorld(world).disagreements.length > 0)).toBe(true);
  } finally {
    vi.doUnmock(file);
    vi.resetModules();
  }
});

test('and without a wrong rule, none of them disagrees', async () => {
  const { replayedWorld } = await import('../../../scripts/kernel/replay.ts');
  expect(worlds.filter((world) => replayedWorld(world).disagreements.length > 0)).toEqual([]);
});
