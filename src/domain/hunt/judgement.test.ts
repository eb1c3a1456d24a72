/** Names against faults: each name speaks for one fault, each fault is told by one name. */
import { expect, test } from 'vitest';
import type { FaultId } from './fault.ts';
import { namingOf, type Naming } from './judgement.ts';

type Row = readonly [string, readonly FaultId[], readonly FaultId[], Partial<Naming>];

test.each<Row>([
  [
    'nearly, missed, and not there',
    ['no-dhcp', 'server-stopped'],
    ['wrong-subnet', 'port-taken'],
    { near: ['no-dhcp'], missed: ['server-stopped'], wrong: ['port-taken'] },
  ],
  ['found', ['wrong-subnet'], ['wrong-subnet'], { found: ['wrong-subnet'] }],
  [
    'a name that says more than it is, is not true',
    ['wrong-address'],
    ['duplicate-address'],
    { missed: ['wrong-address'], wrong: ['duplicate-address'] },
  ],
  [
    'one vague name is one of two faults',
    ['wrong-subnet', 'duplicate-address'],
    ['wrong-address', 'nic-down'],
    { near: ['wrong-subnet'], missed: ['duplicate-address'], wrong: ['nic-down'] },
  ],
  [
    'two vague names for one fault are one too many',
    ['same-subnet', 'server-stopped'],
    ['wrong-subnet', 'wrong-address'],
    { near: ['same-subnet'], missed: ['server-stopped'], wrong: ['wrong-address'] },
  ],
  [
    'who could take either leaves the other its only one',
    ['no-dhcp', 'duplicate-address'],
    ['wrong-address', 'wrong-subnet'],
    { near: ['no-dhcp', 'duplicate-address'] },
  ],
  [
    'a name that is found is not spent again',
    ['wrong-address', 'duplicate-address'],
    ['wrong-address'],
    { found: ['wrong-address'], missed: ['duplicate-address'] },
  ],
  ['given up', ['nic-down', 'same-subnet'], [], { missed: ['nic-down', 'same-subnet'] }],
])('%s', (_, faults, named, expected) => {
  const nothing: Naming = { found: [], near: [], missed: [], wrong: [] };
  expect(namingOf(faults, named)).toEqual({ ...nothing, ...expected });
});
