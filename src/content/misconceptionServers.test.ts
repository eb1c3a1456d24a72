/**
 * Scenes about programs and their sockets show what their rows of the course's table claim. What is
 * expected is written by hand from what MODEL.md claims, not taken from the model.
 */
import { expect, test } from 'vitest';
import type { Attempt } from '../domain/connect/scenario.ts';
import { simulate } from '../domain/connect/simulate.ts';
import { formatIpv4 } from '../domain/ip/ipv4.ts';
import {
  addressesOf,
  everyAddress,
  exposedOnBind,
  onSystem,
  seen,
  serverRows,
  serversOf,
  shown,
  starts,
  withServers,
  type Claim,
} from './sceneTesting.ts';

const claims: Readonly<Record<(typeof serverRows)[number], Claim>> = {
  'dial-wildcard': (scenario) => {
    const dials = (attempt: Attempt) => attempt.to === 0;
    expect(seen(scenario, dials)).toEqual(['robot ECONNREFUSED socket.dialledItself']);
    expect(seen(onSystem(scenario, 'robot', 'windows'), dials)).toEqual([
      'robot EADDRNOTAVAIL route.wildcard',
    ]);
  },
  'dial-localhost': (scenario) => {
    const index = scenario.attempts.findIndex(({ to }) => formatIpv4(to) === '127.0.0.1');
    const run = simulate(scenario).attempts[index];
    expect(run?.outcome).toMatchObject({
      outcome: 'ECONNREFUSED',
      endedAt: scenario.attempts[index]?.from,
    });
    expect(run?.trace.steps.filter(({ state }) => state.place.segment !== null)).toEqual([]);
  },
  'local-works': (scenario) => {
    expect(serversOf(scenario).map((each) => formatIpv4(each.bind))).toEqual(['127.0.0.1']);
    expect(seen(scenario).toSorted()).toEqual([
      'ipc CONNECTED socket.exact',
      'robot ECONNREFUSED socket.otherAddress',
    ]);
  },
  'bind-client': (scenario) => {
    const [server] = serversOf(scenario);
    expect(addressesOf(scenario, 'robot')).toContain(server?.bind);
    expect(starts(scenario)).toEqual(['EADDRNOTAVAIL']);
  },
  'connected-is-fine': (_, bench) => {
    const scenario = shown(bench);
    expect(serversOf(scenario).map(({ frozen }) => frozen)).toEqual([true]);
    expect(seen(scenario)).toEqual(['robot CONNECTED socket.frozen']);
  },
  'port-is-pid': (scenario, bench, part) => {
    if (part.kind !== 'task' || part.lab !== 'bind') throw new Error('a task of the bind lab');
    const [before] = serversOf(scenario);
    const after = part.solution(bench).scenario;
    const [restarted] = serversOf(after);
    expect(restarted?.pid).not.toBe(before?.pid);
    expect(restarted?.port).toBe(before?.port);
    expect(seen(after)).toEqual(seen(scenario));
  },
  // ip_local_port_range as Linux comes: 32768–60999.
  'client-port-80': (_, bench) => {
    const scenario = shown(bench);
    const [run] = simulate(scenario).attempts;
    expect(run?.outcome).toMatchObject({ outcome: 'CONNECTED', peer: { port: 80 } });
    const own = run?.outcome.outcome === 'CONNECTED' ? run.outcome.local.port : 0;
    expect(own >= 32_768 && own <= 60_999).toBe(true);
  },
  'one-port-one-conn': (scenario) => {
    const ends = simulate(scenario).attempts.flatMap(({ outcome }) =>
      outcome.outcome === 'CONNECTED' ? [outcome] : [],
    );
    expect(ends.map(({ server }) => server)).toEqual([0, 0]);
    expect(new Set(ends.map(({ peer }) => peer.port)).size).toBe(1);
    expect(new Set(ends.map(({ local }) => `${local.address}:${local.port}`)).size).toBe(2);
  },
  'in-use-is-twice': (scenario) => {
    expect(serversOf(scenario)).toHaveLength(1);
    expect(simulate(scenario).servers).toMatchObject([
      { result: 'EADDRINUSE', cause: 'bind.outgoing' },
    ]);
  },
  'in-use-is-running': (scenario) => {
    expect(serversOf(scenario)).toHaveLength(1);
    expect(simulate(scenario).servers).toMatchObject([
      { result: 'EADDRINUSE', cause: 'bind.leftover' },
    ]);
  },
  'reuse-same': (scenario) => {
    expect(serversOf(scenario).map(({ options }) => options.reuseAddress)).toEqual([true, true]);
    expect(starts(onSystem(scenario, 'ipc', 'linux'))).toEqual(['OK', 'EADDRINUSE']);
    expect(starts(onSystem(scenario, 'ipc', 'windows'))).toEqual(['OK', 'OK']);
  },
  'wildcard-safe': (scenario) => {
    expect(serversOf(scenario).map((each) => each.bind)).toEqual([everyAddress]);
    const office = ({ from }: Attempt) => from === 'laptop';
    expect(seen(scenario, office)).toEqual(['laptop CONNECTED socket.wildcard']);
    const [nic1 = everyAddress] = addressesOf(scenario, 'ipc');
    expect(seen(withServers(scenario, { bind: nic1 }), office)).toEqual([
      'laptop ECONNREFUSED socket.otherAddress',
    ]);
  },
  'fixed-survives': (_, bench) => {
    const scenario = shown(bench);
    expect(starts(scenario)).toEqual(['OK']);
    expect(seen(scenario)).toEqual(['robot ECONNREFUSED socket.otherAddress']);
    expect(seen(withServers(scenario, { bind: everyAddress }))).toEqual([
      'robot CONNECTED socket.wildcard',
    ]);
  },
};

const exposed = exposedOnBind.flatMap(({ row, ...rest }) => {
  const known = serverRows.find((each) => each === row);
  return known === undefined ? [] : [{ ...rest, claim: claims[known] }];
});

test.each(exposed)('$name shows what its row claims', ({ claim, part, benches }) => {
  expect(benches.length).toBeGreaterThan(0);
  for (const bench of benches) claim(bench.scenario, bench, part);
});
