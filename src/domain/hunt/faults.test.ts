/**
 * Each fault, made in a cell that works, with what the clients then see: measured on a kernel or
 * documented for Windows, never our own.
 */
import { expect, test } from 'vitest';
import { given } from '../bench/testing.ts';
import { formatBench } from '../bench/text.ts';
import { benchOf } from '../bench/scenario.ts';
import { chanceOf } from '../chance.ts';
import { verdictsOf } from '../connect/simulate.ts';
import type { Scenario } from '../connect/scenario.ts';
import { faultIds, type Break, type FaultId } from './fault.ts';
import { huntFaults } from './faults.ts';
import { movesBetween } from './moves.ts';
import { isCellWorking, isSolved } from './working.ts';

const at = (ipc: string, server = '0.0.0.0:50000'): Scenario =>
  given(
    `hosts=ipc,pc,${ipc};robot,192.168.1.10/24@a;plc,192.168.2.10/24@b` +
      `&serve=ipc:${server}~name:vision~pid:4312` +
      `&dial=robot:192.168.1.100:${port(server)};plc:192.168.2.100:${port(server)}`,
  ).scenario;

const port = (server: string): string => /:(\d+)/.exec(server)?.[1] ?? '';

const nics = '192.168.1.100/24@a,192.168.2.100/24@b';
const open = at(nics);
const walled = at(`${nics},fw:drop,allow:tcp.50000`);
const windows = at(`windows,${nics},fw:drop,allow:tcp.50000~private`);
const low = at(nics, '0.0.0.0:502~privileged');
const routed = given(
  'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,gw:192.168.1.1;' +
    'router,router,192.168.3.1/24@c,192.168.1.1/24@a,forward;' +
    'robot,192.168.3.10/24@c,gw:192.168.3.1;plc,192.168.2.10/24@b' +
    '&serve=ipc:0.0.0.0:50000~name:vision~pid:4312' +
    '&dial=robot:192.168.1.100:50000;plc:192.168.2.100:50000',
).scenario;

/** What the robot sees after each way to make the fault at this host; "ok" where it is served. */
function seenBy(cell: Scenario, id: FaultId, host: string): readonly string[] {
  const ways = huntFaults[id](cell, chanceOf(7)).filter(({ spot }) => spot.host === host);
  const seen = ways.map(({ apply }) => {
    const broken = apply(cell);
    const outcome = verdictsOf(broken).attempts[0];
    return isCellWorking(broken) ? 'ok' : (outcome?.outcome ?? '-');
  });
  return [...new Set(seen)].filter((each) => each !== 'ok').toSorted();
}

test.each<[string, Scenario, FaultId, string, readonly string[]]>([
  ['the NIC is switched off: no route, at once', open, 'nic-down', 'robot', ['ENETUNREACH']],
  [
    'the cable is out: the route stays, nobody answers',
    open,
    'cable-out',
    'robot',
    ['EHOSTUNREACH'],
  ],
  [
    'another cable: Linux answers there for any of its addresses, and the answer to the call goes astray',
    open,
    'wrong-cable',
    'robot',
    ['ETIMEDOUT'],
  ],
  [
    'another cable: Windows answers only for the address of that NIC (documented)',
    windows,
    'wrong-cable',
    'robot',
    ['EHOSTUNREACH'],
  ],
  ['another subnet: no route', open, 'wrong-subnet', 'robot', ['ENETUNREACH']],
  ['169.254.x.x: no route', open, 'no-dhcp', 'robot', ['ENETUNREACH']],
  [
    "the robot has the PC's address: it dials itself",
    open,
    'duplicate-address',
    'robot',
    ['ECONNREFUSED'],
  ],
  [
    'nobody has the address that is dialled',
    open,
    'wrong-address',
    'ipc',
    ['CONNECTED', 'EHOSTUNREACH'],
  ],
  ['a firewall that drops: silence', walled, 'firewall-drop', 'ipc', ['CONNECTED', 'ETIMEDOUT']],
  ['a firewall that rejects: refused', walled, 'firewall-reject', 'ipc', ['ECONNREFUSED']],
  [
    'a rule of another profile: silence',
    windows,
    'wrong-profile',
    'ipc',
    ['CONNECTED', 'ETIMEDOUT'],
  ],
  ['Windows blocks in silence only', windows, 'firewall-reject', 'ipc', []],
  ['bound to 127.0.0.1', open, 'bound-to-loopback', 'ipc', ['ECONNREFUSED']],
  [
    "bound to the client's address: it does not start",
    open,
    'bound-to-client',
    'ipc',
    ['ECONNREFUSED'],
  ],
  ["bound to one NIC's address", open, 'bound-to-other-nic', 'ipc', ['CONNECTED', 'ECONNREFUSED']],
  ['not running', open, 'server-stopped', 'ipc', ['ECONNREFUSED']],
  ['not running, behind a Windows firewall', windows, 'server-stopped', 'ipc', ['ETIMEDOUT']],
  ['hanging: the system shakes hands', open, 'server-frozen', 'ipc', ['CONNECTED']],
  ['no right to a low port: it does not start', low, 'no-right', 'ipc', ['ECONNREFUSED']],
  ['another port', open, 'wrong-port', 'robot', ['ECONNREFUSED']],
  ['no gateway: unreachable at once', routed, 'gateway-missing', 'robot', ['ENETUNREACH']],
  ['a gateway that nobody is', routed, 'gateway-wrong', 'robot', ['EHOSTUNREACH']],
  ['no way back: silence', routed, 'no-way-back', 'ipc', ['ETIMEDOUT']],
  ['a router that does not forward: silence', routed, 'forwarding-off', 'router', ['ETIMEDOUT']],
])('%s', (_, cell, id, host, expected) => {
  expect(isCellWorking(cell)).toBe(true);
  expect(seenBy(cell, id, host)).toEqual(expected);
});

test('the port is taken by a program that answers, or by a connection that does not', () => {
  expect(seenBy(open, 'port-taken', 'ipc')).toEqual(['CONNECTED', 'ECONNREFUSED']);
});

test('dialled wrong: itself, every address, the other NIC, somebody else, nobody', () => {
  expect(seenBy(open, 'wrong-target', 'robot')).toEqual([
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
  ]);
});

test.each(faultIds)('%s is one setting, and one edit sets it right', (id) => {
  const made = [open, walled, windows, low, routed].flatMap((plan) =>
    huntFaults[id](plan, chanceOf(3)).map((way) => ({ plan, way })),
  );
  expect(made).not.toEqual([]);
  for (const { plan, way } of made) {
    const broken = given(textOf(plan, way));
    if (isSolved(plan, broken.scenario)) continue;
    expect(movesBetween(plan, broken.scenario)).toBe(1);
    const repaired = way.repair(broken);
    expect(repaired.ok && isSolved(plan, repaired.value.scenario)).toBe(true);
    expect(repaired.ok && movesBetween(broken.scenario, repaired.value.scenario)).toBe(1);
  }
});

const textOf = (plan: Scenario, { apply }: Break): string => formatBench(benchOf(apply(plan)));
