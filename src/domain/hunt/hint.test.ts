/** Of two faults in one cell: which hints the second has left when all was said about the first. */
import { expect, test } from 'vitest';
import type { Scenario } from '../connect/scenario.ts';
import type { FaultId } from './fault.ts';
import { nextHint, type Hint } from './hint.ts';
import { broken, type Hunt, type MadeFault } from './hunt.ts';
import { open, walled, ways } from './testing.ts';

/** The way to make the fault at this place: "robot nic1", "ipc programs". */
function faultAt(plan: Scenario, id: FaultId, place: string): MadeFault {
  const made = ways(plan, id).find(({ spot }) => `${spot.host} ${spot.nic ?? spot.part}` === place);
  if (made === undefined) throw new Error(`${id} at ${place}`);
  return { id, ...made };
}

const huntOf = (plan: Scenario, faults: readonly MadeFault[]): Hunt => ({
  level: 2,
  seed: 1,
  plan,
  start: broken(plan, faults),
  faults,
  par: 2,
});

function allHints(hunt: Hunt): readonly Hint[] {
  const given: Hint[] = [];
  for (const fault of hunt.faults) {
    // A fault has three: where hints never ended, this would.
    for (let asked = 0; asked < 9; asked += 1) {
      const hint = nextHint(hunt, given, fault);
      if (hint !== null) given.push(hint);
    }
  }
  return given;
}

const textOf = (hint: Hint): string => {
  const { spot } = hint.fault;
  switch (hint.kind) {
    case 'symptom':
      return `${hint.complaint.from} hears ${hint.complaint.outcome.outcome}`;
    case 'host':
      return `at ${spot.host}`;
    case 'part':
      return `in ${spot.host} ${spot.nic ?? spot.part}`;
    case 'again':
      return `${hint.faults} in ${spot.host} ${spot.nic ?? spot.part}`;
  }
};

type Fault = readonly [FaultId, string];

test.each<readonly [string, Scenario, Fault, Fault, readonly string[]]>([
  [
    'another host: the same error is no news, the host is, and its NIC',
    open,
    ['nic-down', 'robot nic1'],
    ['nic-down', 'plc nic1'],
    ['robot hears ENETUNREACH', 'at robot', 'in robot nic1', 'at plc', 'in plc nic1'],
  ],
  [
    'another NIC of the same host: only the NIC is news',
    open,
    ['nic-down', 'ipc nic1'],
    ['nic-down', 'ipc nic2'],
    ['robot hears EHOSTUNREACH', 'at ipc', 'in ipc nic1', 'in ipc nic2'],
  ],
  [
    'another part of the same host: only the part is news',
    walled,
    ['firewall-reject', 'ipc firewall'],
    ['server-stopped', 'ipc programs'],
    ['robot hears ECONNREFUSED', 'at ipc', 'in ipc firewall', 'in ipc programs'],
  ],
  [
    'another error of another client: all is news',
    open,
    ['nic-down', 'robot nic1'],
    ['cable-out', 'plc nic1'],
    [
      'robot hears ENETUNREACH',
      'at robot',
      'in robot nic1',
      'plc hears EHOSTUNREACH',
      'at plc',
      'in plc nic1',
    ],
  ],
  [
    'the same part once more: how many there are',
    open,
    ['server-stopped', 'ipc programs'],
    ['bound-to-loopback', 'ipc programs'],
    ['robot hears ECONNREFUSED', 'at ipc', 'in ipc programs', '2 in ipc programs'],
  ],
])('%s', (_, plan, first, second, expected) => {
  const faults = [first, second].map(([id, place]) => faultAt(plan, id, place));
  expect(allHints(huntOf(plan, faults)).map(textOf)).toEqual(expected);
});

test('a fault that keeps nobody from the server has no symptom', () => {
  const spare = faultAt(open, 'wrong-mask', 'robot nic1');
  const harmless = huntOf(open, [spare]);
  expect(allHints({ ...harmless, start: open }).map(textOf)).toEqual(['at robot', 'in robot nic1']);
});
