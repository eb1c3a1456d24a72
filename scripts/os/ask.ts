/**
 * Runs the real tools in worlds of network namespaces (record.py). Needs Linux, root, iproute2,
 * iputils-ping, netcat-openbsd and Python 3.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { macOf } from '../../src/domain/packet/mac.ts';
import { deviceOf } from '../kernel/devices.ts';
import { planOf } from '../kernel/plan.ts';

/** By host: the commands to run in it. */
type Commands = readonly (readonly string[])[];

export interface Question {
  readonly scenario: Scenario;
  /** After all attempts. */
  readonly standing: Commands;
  /** After that, one after the other. */
  readonly dialled: Commands;
  /** After that, all at once. */
  readonly together: Commands;
}

/** By the command that was typed; lines as they came. */
export type Prints = Readonly<Record<string, readonly string[]>>;

export interface Reply {
  /** Result and port of each entry of `scenario.sockets`. */
  readonly sockets: readonly (readonly [result: string, port: number])[];
  readonly attempts: readonly { readonly outcome: string; readonly local?: string }[];
  /** After each attempt, by host. */
  readonly neighbours: readonly (readonly Prints[])[];
  readonly standing: readonly Prints[];
  readonly dialled: readonly Prints[];
  readonly together: readonly Prints[];
}

const worker = fileURLToPath(new URL('./record.py', import.meta.url));

function orderOf({ scenario, ...commands }: Question, id: number): object {
  const { hosts, ...plan } = planOf(scenario);
  const withMacs = scenario.hosts.map((host, place) => {
    const macs = host.nics.map(
      ({ id: nic }) =>
        `link set ${deviceOf(host, nic)} address ${macOf(scenario.hosts, host.id, nic)}`,
    );
    return { ...hosts[place], build: [...macs, ...(hosts[place]?.build ?? [])] };
  });
  return { id, ...plan, hosts: withMacs, ...commands };
}

/** In the order of the questions. */
export function askTools(questions: readonly Question[]): Reply[] {
  const input = questions.map((each, id) => `${JSON.stringify(orderOf(each, id))}\n`).join('');
  const { stdout, stderr } = spawnSync('python3', [worker], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const replies = stdout
    .trimEnd()
    .split('\n')
    .map((line): Reply & { id: number; fault?: string } => JSON.parse(line));
  const fault = replies.find((reply) => reply.fault !== undefined)?.fault;
  if (fault !== undefined || replies.length < questions.length) throw new Error(fault ?? stderr);
  return replies.toSorted((a, b) => a.id - b.id).map(({ id: _id, ...reply }) => reply);
}
