/** What every drawn cell is, whatever was drawn, and that all that can be drawn is. */
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../chance.ts';
import type { Scenario } from '../connect/scenario.ts';
import { serversOf } from '../connect/world.ts';
import { ipv4OfOctets, octetsOf, type Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf } from '../ip/subnet.ts';
import { roleIn } from '../ip/subnetFacts.ts';
import type { Host, Nic } from '../net/host.ts';
import { drawnCell } from './cell.ts';
import { isCellWorking } from './working.ts';

const drawn = (): readonly Scenario[] =>
  Array.from({ length: 400 }, (_, seed) => drawnCell(chanceOf(seed)));

const hostIn = ({ hosts }: Scenario, id: string): Host => {
  const host = hosts.find((each) => each.id === id);
  if (host === undefined) throw new Error(id);
  return host;
};
const on = ({ addresses }: Nic) => {
  const [first, ...others] = addresses;
  if (first === undefined || others.length > 0) throw new Error('one address each');
  return first;
};
const wiresOf = ({ nics }: Host): string =>
  nics.map(({ id, segment }) => `${id} on ${segment}`).join(', ');
const nicsIn = ({ hosts }: Scenario): readonly Nic[] => hosts.flatMap(({ nics }) => nics);
const idsOf = ({ hosts }: Scenario): string =>
  hosts.map(({ id }) => (id === 'panel' ? 'plc' : id)).join(' ');
const serverIn = (cell: Scenario) => {
  const [server, ...others] = serversOf(cell);
  if (server === undefined || others.length > 0) throw new Error('one server');
  return server;
};
/** How often each is met. */
const countsOf = <Item>(items: readonly Item[]): ReadonlyMap<Item, number> =>
  new Map(items.map((item) => [item, items.filter((each) => each === item).length]));
const isRouted = (cell: Scenario): boolean => cell.hosts.some(({ kind }) => kind === 'router');
const firstOf = (host: Host): Ipv4 | undefined => host.nics[0]?.addresses[0]?.address;

test('it works', () => {
  const cells = drawn();
  expect(cells.filter((cell) => !isCellWorking(cell))).toEqual([]);
});

describe('who is there', () => {
  test('one of four layouts, each often; the second device a PLC or a panel', () => {
    const cells = drawn();
    const counts = countsOf(cells.map(idsOf));
    expect([...counts.keys()].toSorted()).toEqual([
      'ipc robot camera laptop',
      'ipc robot camera plc',
      'ipc robot plc',
      'ipc router robot plc',
    ]);
    for (const count of counts.values()) expect(count).toBeGreaterThan(60);
    const second = cells.filter((cell) => idsOf(cell).endsWith('plc'));
    const panels = second.filter(({ hosts }) => hosts.some(({ id }) => id === 'panel'));
    expect(panels.length / second.length).toBeGreaterThan(0.22);
    expect(panels.length / second.length).toBeLessThan(0.45);
  });

  test('who is what, and runs which system', () => {
    const cells = drawn();
    const kinds = { ipc: 'pc', laptop: 'pc', router: 'router' } as const;
    for (const { hosts } of cells) {
      for (const { id, kind, system, forwarding } of hosts) {
        expect(kind).toBe(id in kinds ? kinds[id as keyof typeof kinds] : 'device');
        expect(forwarding).toBe(kind === 'router');
        if (id !== 'ipc') expect(system).toBe(id === 'panel' ? 'windows' : 'linux');
      }
    }
    const windows = cells.filter((cell) => hostIn(cell, 'ipc').system === 'windows').length;
    expect(windows).toBeGreaterThan(160);
    expect(windows).toBeLessThan(240);
  });

  test('who is plugged in where', () => {
    const cells = drawn();
    for (const cell of cells) {
      const far = isRouted(cell);
      const wires: Readonly<Record<string, string>> = {
        ipc: 'nic1 on a, nic2 on b',
        router: 'nic1 on c, nic2 on a',
        robot: far ? 'nic1 on c' : 'nic1 on a',
        camera: 'nic1 on a',
        plc: 'nic1 on b',
        panel: 'nic1 on b',
        laptop: 'nic1 on b',
      };
      for (const host of cell.hosts) expect(wiresOf(host)).toBe(wires[host.id]);
    }
  });

  test('gateways only where a router is: the robot has its near end, the PC the other', () => {
    const cells = drawn();
    for (const cell of cells) {
      const having = cell.hosts.filter(({ gateways }) => gateways.length > 0);
      if (!isRouted(cell)) {
        expect(having).toEqual([]);
        continue;
      }
      const [near, far] = hostIn(cell, 'router').nics.map((nic) => on(nic).address);
      expect(having.map(({ id }) => id)).toEqual(['ipc', 'robot']);
      expect(hostIn(cell, 'robot').gateways).toEqual([{ nic: 'nic1', via: near, metric: 0 }]);
      expect(hostIn(cell, 'ipc').gateways).toEqual([{ nic: 'nic1', via: far, metric: 0 }]);
    }
  });
});

describe('addresses', () => {
  // RFC 1918.
  const privateBlocks = [
    { address: ipv4OfOctets([10, 0, 0, 0]), prefix: 8 },
    { address: ipv4OfOctets([172, 16, 0, 0]), prefix: 12 },
    { address: ipv4OfOctets([192, 168, 0, 0]), prefix: 16 },
  ];

  test('private, those of hosts, each once, and among the first 254 of their subnet', () => {
    const cells = drawn();
    for (const cell of cells) {
      const all = nicsIn(cell).map(on);
      expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
      for (const { address, prefix } of all) {
        expect(privateBlocks.filter((block) => isInSubnet(address, block))).toHaveLength(1);
        expect(roleIn(address, prefix)).toBe('host');
        expect(address % 2 ** (32 - prefix)).toBeLessThanOrEqual(254);
      }
    }
  });

  test('one wire, one subnet; another wire, one that cannot be taken for it', () => {
    const cells = drawn();
    for (const cell of cells) {
      const nics = nicsIn(cell);
      for (const a of nics) {
        for (const b of nics) {
          const shorter = Math.min(on(a).prefix, on(b).prefix);
          const isSame = isInSubnet(on(a).address, subnetOf({ ...on(b), prefix: shorter }));
          expect(isSame).toBe(a.segment === b.segment);
          if (isSame) expect(on(a).prefix).toBe(on(b).prefix);
        }
      }
    }
  });

  test('masks as they are met, /24 most', () => {
    const cells = drawn();
    const met = countsOf(cells.flatMap((cell) => nicsIn(cell).map((nic) => on(nic).prefix)));
    expect([...met.keys()].toSorted((a, b) => a - b)).toEqual([23, 24, 25, 26]);
    const most = met.get(24) ?? 0;
    for (const prefix of [23, 25, 26]) expect(most).toBeGreaterThan(met.get(prefix) ?? most);
  });

  test('the far ends of a subnet are drawn as well', () => {
    const cells = drawn();
    const lasts = cells.flatMap((cell) => nicsIn(cell).map((nic) => octetsOf(on(nic).address)[3]));
    expect(Math.min(...lasts)).toBeLessThan(4);
    expect(Math.max(...lasts)).toBeGreaterThan(250);
  });
});

describe('the program and who dials it', () => {
  test('vision on the PC, on a port as programs have it, with the right for a low one', () => {
    const cells = drawn();
    for (const cell of cells) {
      const server = serverIn(cell);
      expect(server).toMatchObject({ host: 'ipc', program: 'vision', protocol: 'tcp' });
      expect([server.stopped, server.frozen, server.privileged]).toEqual([
        false,
        false,
        server.port < 1024,
      ]);
      expect(server.pid % 4).toBe(0);
      expect(server.pid).toBeGreaterThanOrEqual(1200);
      expect(server.pid).toBeLessThanOrEqual(9600);
    }
    const ports = new Set(cells.map((cell) => serverIn(cell).port));
    expect([...ports].toSorted((a, b) => a - b)).toEqual([502, 2000, 6000, 8080, 50_000, 50_001]);
    expect(new Set(cells.map((cell) => serverIn(cell).pid)).size).toBeGreaterThan(200);
  });

  test('each device dials the NIC of the PC on its own wire, through a router the first', () => {
    const cells = drawn();
    for (const cell of cells) {
      const [first, second] = hostIn(cell, 'ipc').nics.map((nic) => on(nic).address);
      const { port } = serverIn(cell);
      expect(cell.attempts).toEqual(
        cell.hosts
          .filter(({ id }) => ['robot', 'camera', 'plc', 'panel'].includes(id))
          .map(({ id }) => ({
            protocol: 'tcp',
            from: id,
            to: id === 'plc' || id === 'panel' ? second : first,
            port,
          })),
      );
    }
  });

  test('bound to every address; to one where all dial that one, half of the time', () => {
    const cells = drawn();
    const one = cells.filter((cell) => idsOf(cell) === 'ipc robot camera laptop');
    const bound = one.filter((cell) => serverIn(cell).bind !== 0);
    expect(bound.map((cell) => serverIn(cell).bind)).toEqual(
      bound.map((cell) => firstOf(hostIn(cell, 'ipc'))),
    );
    expect(bound.length / one.length).toBeGreaterThan(0.35);
    expect(bound.length / one.length).toBeLessThan(0.65);
    const several = cells.filter((cell) => !one.includes(cell));
    expect(several.every((cell) => serverIn(cell).bind === 0)).toBe(true);
  });
});

test('firewalls: always on with Windows, mostly with Linux, one rule that lets the program in', () => {
  const cells = drawn();
  for (const cell of cells) {
    for (const { id, firewall } of cell.hosts) {
      if (id !== 'ipc') expect(firewall.on).toBe(false);
    }
    const { firewall, system } = hostIn(cell, 'ipc');
    if (system === 'windows') expect(firewall.on).toBe(true);
    if (!firewall.on) continue;
    expect(firewall.otherwise).toBe('drop');
    expect(firewall.rules).toHaveLength(1);
    expect(firewall.rules[0]).toMatchObject({
      protocol: 'tcp',
      port: serverIn(cell).port,
      verdict: 'allow',
      nic: null,
      from: null,
    });
    if (system === 'linux') expect(firewall.rules[0]?.profile).toBe(null);
  }
  const share = (of: readonly Host[], is: (host: Host) => boolean) =>
    of.filter(is).length / of.length;
  const pcs = cells.map((cell) => hostIn(cell, 'ipc'));
  const linux = pcs.filter(({ system }) => system === 'linux');
  const windows = pcs.filter(({ system }) => system === 'windows');
  expect(Math.abs(share(linux, ({ firewall }) => firewall.on) - 2 / 3)).toBeLessThan(0.12);
  const isBound = ({ firewall }: Host) => firewall.rules[0]?.profile === 'private';
  expect(Math.abs(share(windows, isBound) - 1 / 2)).toBeLessThan(0.12);
});
