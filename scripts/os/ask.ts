/**
 * Runs the real tools in worlds of network namespaces (record.py). Needs Linux, root, iproute2,
 * iputils-ping, netcat-openbsd and Python 3.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { formatIpv4 } from '../../src/domain/ip/ipv4.ts';
import type { Host } from '../../src/domain/net/host.ts';
import { macOf } from '../../src/domain/packet/mac.ts';
import { deviceOf } from '../kernel/devices.ts';
import { planOf } from '../kernel/plan.ts';
import type { RecordedWorld } from './recorded.ts';

const standing = [
  'ip -br addr',
  'ip addr',
  'ip route',
  'ss -ltn',
  'ss -ltnp',
  'ss -tn',
  'ss -tnp',
  'ss -tan',
  'ss -lun',
  'ss -lunp',
  'ss -tulpn',
];

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Every destination that somebody dials, asked of every host. */
const standingAt = ({ attempts }: Scenario): string[] => [
  ...standing,
  ...unique(attempts.map(({ to }) => `ip route get ${formatIpv4(to)}`)),
];

const dialledAt = ({ attempts }: Scenario, host: Host): string[] =>
  unique(
    attempts
      .filter(({ from }) => from === host.id)
      .flatMap((attempt) => {
        const to = formatIpv4(attempt.to);
        const ping = `ping -c 1 -W 1 ${to}`;
        return attempt.protocol === 'tcp' ? [ping, `nc -nvz ${to} ${attempt.port}`] : [ping];
      }),
  ).slice(0, 6);

const worker = fileURLToPath(new URL('./record.py', import.meta.url));

function orderOf(scenario: Scenario, id: number): object {
  const { hosts, ...plan } = planOf(scenario);
  const withMacs = scenario.hosts.map((host, place) => {
    const macs = host.nics.map(
      ({ id: nic }) =>
        `link set ${deviceOf(host, nic)} address ${macOf(scenario.hosts, host.id, nic)}`,
    );
    return { ...hosts[place], build: [...macs, ...(hosts[place]?.build ?? [])] };
  });
  return {
    id,
    ...plan,
    hosts: withMacs,
    standing: scenario.hosts.map(() => standingAt(scenario)),
    dialled: scenario.hosts.map((host) => dialledAt(scenario, host)),
  };
}

type Reply = Omit<RecordedWorld, 'scenario'> & { readonly id: number; readonly fault?: string };

export function askTools(scenarios: readonly Scenario[]): RecordedWorld[] {
  const input = scenarios.map((each, id) => `${JSON.stringify(orderOf(each, id))}\n`).join('');
  const { stdout, stderr } = spawnSync('python3', [worker], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const replies = stdout
    .trimEnd()
    .split('\n')
    .map((line): Reply => JSON.parse(line));
  const fault = replies.find((reply) => reply.fault !== undefined)?.fault;
  if (fault !== undefined || replies.length < scenarios.length) throw new Error(fault ?? stderr);
  return replies
    .toSorted((a, b) => a.id - b.id)
    .flatMap(({ id, ...reply }) => {
      const scenario = scenarios[id];
      return scenario === undefined ? [] : [{ scenario, ...reply }];
    });
}
