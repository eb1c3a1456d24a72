/** What lesson 10 asks of a firewall: which of the two gates is closed, and whether one rule lets exactly one service in. */
import {
  withFirewallOn,
  withOtherwise,
  withRuleAdded,
  withRuleRemoved,
} from '../../../domain/bench/editFirewall.ts';
import { hostAt, serverAt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import { anyRule } from '../../../domain/connect/defaults.ts';
import type { Attempt } from '../../../domain/connect/scenario.ts';
import { verdictsOf } from '../../../domain/connect/simulate.ts';
import { toIpv4 } from '../../../domain/ip/ipv4.ts';
import type { FirewallRule, HostId, NicId, Verdict } from '../../../domain/net/host.ts';
import { edited } from '../../benchParts.ts';
import { shownGuesses } from '../../outcomes.ts';

/** The NIC of the IPC on the wire of this device. */
export function nicTowards(bench: BenchScenario, device: HostId): NicId | undefined {
  const wire = hostAt(bench, device)?.nics[0]?.segment;
  return hostAt(bench, 'ipc')?.nics.find(({ segment }) => segment === wire)?.id;
}

const portOf = (bench: BenchScenario): number => serverAt(bench, bench.server)?.port ?? 0;

/** How the calls of a device end, made beside those that are there. */
function endsOf(bench: BenchScenario, from: HostId) {
  const nic = nicTowards(bench, from);
  const to = hostAt(bench, 'ipc')?.nics.find(({ id }) => id === nic)?.addresses[0]?.address;
  const port = portOf(bench);
  if (to === undefined) return undefined;
  const attempts: readonly Attempt[] = [
    { protocol: 'tcp', from, to, port },
    { protocol: 'tcp', from, to, port: port + 1 },
    { protocol: 'udp', from, to, port, connected: true },
    { protocol: 'ping', from, to },
  ];
  const [service, ...others] = verdictsOf({ ...bench.scenario, attempts }).attempts;
  const isStopped = ({ stage }: { readonly stage: string }): boolean => stage === 'firewall';
  return service === undefined
    ? undefined
    : {
        isServed: service.outcome === 'CONNECTED',
        isStopped: isStopped(service),
        areOthersStopped: others.every(isStopped),
      };
}

/** The robot's TCP to the server's port comes in, nothing else of it, and nothing of the PLC. */
export function isOneServiceOpen(bench: BenchScenario): boolean {
  const [robot, plc] = [endsOf(bench, 'robot'), endsOf(bench, 'plc')];
  return (
    robot !== undefined &&
    plc !== undefined &&
    robot.isServed &&
    robot.areOthersStopped &&
    plc.isStopped &&
    plc.areOthersStopped
  );
}

/** One rule, and nothing else comes in. */
export function withOneService(before: BenchScenario): BenchScenario {
  const rule: FirewallRule = {
    ...anyRule,
    nic: nicTowards(before, 'robot') ?? null,
    protocol: 'tcp',
    port: portOf(before),
  };
  const rules = hostAt(before, 'ipc')?.firewall.rules ?? [];
  return edited(
    before,
    (bench) => withFirewallOn(bench, 'ipc', true),
    (bench) => withOtherwise(bench, 'ipc', 'drop'),
    ...rules.map(() => (bench: BenchScenario) => withRuleRemoved(bench, 'ipc', 0)),
    (bench) => withRuleAdded(bench, 'ipc', rule),
  );
}

const guessed = (bench: BenchScenario): string => shownGuesses(bench)[0] ?? '';

/** What would be seen without a firewall. */
export const ifNoFirewall = (bench: BenchScenario): string =>
  guessed({
    ...bench,
    scenario: {
      ...bench.scenario,
      hosts: bench.scenario.hosts.map((host) => ({
        ...host,
        firewall: { ...host.firewall, on: false },
      })),
    },
  });

/** What would be seen if each server listened on every address. */
export const ifBoundToAll = (bench: BenchScenario): string =>
  guessed({
    ...bench,
    scenario: {
      ...bench.scenario,
      sockets: bench.scenario.sockets.map((socket) =>
        socket.kind === 'server' ? { ...socket, bind: toIpv4(0) } : socket,
      ),
    },
  });

/** Each gate alone: the firewall before a server on every address, the server without a firewall. */
export const gatesOf = (bench: BenchScenario) => ({
  firewall: ifBoundToAll(bench) === 'reached',
  server: ifNoFirewall(bench) === 'reached',
});

/** Whether some rule of the IPC does this to the server's port. */
export const isRuled = (bench: BenchScenario, verdict: Verdict): boolean =>
  hostAt(bench, 'ipc')?.firewall.rules.some(
    (rule) => rule.verdict === verdict && rule.port === portOf(bench),
  ) ?? false;
