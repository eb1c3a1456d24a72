/**
 * Scenes about the way between hosts show what their rows of the course's table claim. What is
 * expected is written by hand from what MODEL.md claims, not taken from the model.
 */
import { expect, test } from 'vitest';
import type { Attempt, Scenario } from '../domain/connect/scenario.ts';
import { simulate } from '../domain/connect/simulate.ts';
import { formatIpv4 } from '../domain/ip/ipv4.ts';
import { parseIpv4 } from '../domain/ip/parseIpv4.ts';
import {
  addressesOf,
  dialling,
  everyAddress,
  exposedOnBind,
  onSystem,
  seen,
  serversOf,
  shown,
  starts,
  wayRows,
  withHost,
  withServers,
  withoutFirewall,
  type Claim,
} from './sceneTesting.ts';

const claims: Readonly<Record<(typeof wayRows)[number], Claim>> = {
  'wildcard-allows': (scenario) => {
    const dials = ({ protocol }: Attempt) => protocol === 'tcp';
    expect(serversOf(scenario).map((each) => each.bind)).toEqual([everyAddress]);
    expect(seen(scenario, dials)).toEqual(['robot ETIMEDOUT firewall.drop']);
    expect(seen(withoutFirewall(scenario), dials)).toEqual(['robot CONNECTED socket.wildcard']);
  },
  'bind-is-cable': (scenario) => {
    expect(serversOf(scenario).map((each) => each.bind)).toEqual([addressesOf(scenario, 'ipc')[1]]);
    expect(seen(onSystem(scenario, 'ipc', 'linux'))).toEqual(['robot CONNECTED socket.exact']);
    expect(seen(onSystem(scenario, 'ipc', 'windows'))).toEqual([
      'robot ETIMEDOUT deliver.strongHost',
    ]);
  },
  // A no at once; nobody for about 130 s.
  'refused-is-timeout': (scenario) => {
    const ends = simulate(scenario).attempts.map(
      ({ outcome: { outcome, afterMs } }) => `${outcome} ${afterMs}`,
    );
    expect(ends).toEqual(expect.arrayContaining(['ECONNREFUSED 0', 'ETIMEDOUT 130000']));
  },
  'closed-says-refused': (scenario) => {
    expect(starts(scenario)).not.toContain('OK');
    expect(seen(scenario)).toEqual(['robot ETIMEDOUT firewall.stealth']);
    const onLinux = onSystem(withoutFirewall(scenario), 'ipc', 'linux');
    expect(seen(onLinux)).toEqual(['robot ECONNREFUSED socket.notRunning']);
  },
  'ping-proves': (scenario) => {
    expect(new Set(scenario.attempts.map(({ from, to }) => `${from} ${to}`)).size).toBe(1);
    expect(seen(scenario).toSorted()).toEqual([
      'robot ANSWERED socket.echo',
      'robot ETIMEDOUT firewall.drop',
    ]);
  },
  // .10/24 to .130/25 or .200/25: a time-out, measured without a gateway.
  'masks-identical': (scenario) => {
    const prefixes = scenario.hosts.map(({ nics }) => nics[0]?.addresses[0]?.prefix);
    expect(new Set(prefixes)).toEqual(new Set([24, 25]));
    expect(seen(scenario)).toEqual(['robot ETIMEDOUT route.none']);
  },
  'gateway-always': (scenario) => {
    expect(scenario.hosts.flatMap(({ gateways }) => gateways)).toEqual([]);
    expect(seen(scenario)).toEqual(['robot CONNECTED socket.wildcard']);
  },
  'gateway-per-nic': (scenario) => {
    const ipc = scenario.hosts.find(({ id }) => id === 'ipc');
    expect(ipc?.gateways.map(({ nic }) => nic)).toEqual(['nic1', 'nic2']);
    // The lowest metric wins, and leads away from the goal; the other way round it arrives.
    const winner = (order: Scenario) => simulate(order).attempts[0]?.outcome.outcome;
    const turned = withHost(scenario, 'ipc', (host) => ({
      ...host,
      gateways: host.gateways.map((each) => ({ ...each, metric: 99 - each.metric })),
    }));
    expect([winner(scenario), winner(turned)]).toEqual(['ENETUNREACH', 'CONNECTED']);
  },
  'same-subnet-nics': (scenario) => {
    const toBoth = dialling(scenario, 'plc', addressesOf(scenario, 'ipc'));
    expect(seen(toBoth)).toEqual(['plc ETIMEDOUT arp.otherWire', 'plc ETIMEDOUT arp.otherWire']);
    const near = dialling(scenario, 'robot', addressesOf(scenario, 'ipc'));
    expect(seen(near)).toEqual([
      'robot CONNECTED socket.wildcard',
      'robot CONNECTED socket.wildcard',
    ]);
  },
  'pc-is-router': (scenario) => {
    expect(seen(scenario)).toEqual(['robot ETIMEDOUT forward.off']);
    const on = withHost(scenario, 'ipc', (host) => ({ ...host, forwarding: true }));
    expect(seen(on)).toEqual(['robot CONNECTED socket.wildcard']);
  },
  'firewall-open': (_, bench) => {
    const scenario = shown(bench);
    const [allow] = scenario.hosts.find(({ id }) => id === 'ipc')?.firewall.rules ?? [];
    const [server] = serversOf(scenario);
    expect(allow).toMatchObject({ verdict: 'allow', port: server?.port });
    expect(seen(scenario)).toEqual(['robot ECONNREFUSED socket.otherAddress']);
    expect(seen(withServers(scenario, { bind: everyAddress }))).toEqual([
      'robot CONNECTED socket.wildcard',
    ]);
  },
  'switch-is-net': (_, bench) => {
    const scenario = shown(bench);
    const wires = scenario.hosts.flatMap(({ nics }) => nics.map(({ segment }) => segment));
    expect(new Set(wires).size).toBe(1);
    expect(seen(scenario)).toEqual(['robot ENETUNREACH route.none']);
  },
  'duplicate-clear': (scenario) => {
    const to = scenario.attempts[0]?.to ?? everyAddress;
    const owners = scenario.hosts.filter(({ id }) => addressesOf(scenario, id).includes(to));
    expect(owners).toHaveLength(2);
    expect(seen(scenario)).toEqual(['robot CONNECTED or ECONNREFUSED socket.wrongHost']);
  },
  // inet_aton reads 010 as octal: 8.
  'leading-zeros': (scenario, bench) => {
    expect(parseIpv4('192.168.010.1')).toMatchObject({ fault: { code: 'LEADING_ZERO' } });
    const [nic1] = addressesOf(scenario, 'ipc');
    const third = Number(formatIpv4(nic1 ?? everyAddress).split('.')[2]);
    const dialled = Number(
      formatIpv4(bench.scenario.attempts[0]?.to ?? everyAddress).split('.')[2],
    );
    expect(dialled).toBe(Number.parseInt(`0${third}`, 8));
    expect(seen(scenario)).toEqual(['robot ENETUNREACH route.none']);
  },
};

const exposed = exposedOnBind.flatMap(({ row, ...rest }) => {
  const known = wayRows.find((each) => each === row);
  return known === undefined ? [] : [{ ...rest, claim: claims[known] }];
});

test.each(exposed)('$name shows what its row claims', ({ claim, part, benches }) => {
  expect(benches.length).toBeGreaterThan(0);
  for (const bench of benches) claim(bench.scenario, bench, part);
});
