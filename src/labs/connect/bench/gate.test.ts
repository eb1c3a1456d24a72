import { expect, test } from 'vitest';
import { frameOf, simulateBench } from '../../../domain/bench/frame.ts';
import { gateAt } from './gate.ts';
import { benchOf } from './testing.ts';

const hosts = (rule: string) =>
  `hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,${rule};robot,192.168.1.10/24@a`;

/** Of NIC 1, where the robot's SYN comes in, and of NIC 2, which it never sees. */
function gatesIn(rule: string, step: number) {
  const bench = benchOf(`${hosts(rule)}&serve=ipc:0.0.0.0:50000&dial=robot:192.168.1.100:50000`);
  const simulation = simulateBench(bench);
  const { attempts } = frameOf(simulation, bench, step);
  const view = { bench, run: simulation.here };
  return ['nic1', 'nic2'].map((nic) => gateAt(view, attempts, { host: 'ipc', nic }));
}

test.each(['fw:allow', 'drop:tcp.50000', 'reject:tcp.50000'])(
  'with %s, no gate is open or closed before a packet has met it',
  (rule) => expect(gatesIn(rule, 0)).toEqual(['unmet', 'unmet']),
);

test.each([
  ['fw:allow', 'open'],
  ['drop:tcp.50000', 'closed'],
  ['reject:tcp.50000', 'closed'],
  ['drop:tcp.50001', 'open'],
])('with %s a SYN to port 50000 leaves the gate of its NIC %s', (rule, gate) => {
  expect(gatesIn(rule, 99)).toEqual([gate, 'unmet']);
});
