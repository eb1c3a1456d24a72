/** The presets show what they are there for: the ladder of lesson 2 and the rows of unequal masks. */
import { expect, test } from 'vitest';
import { simulateAnd } from '../domain/and/simulate.ts';
import { formatAnd, parseAnd } from '../domain/and/text.ts';
import { andPresets } from './scenarios.ts';

/** As people would say it: who judges, what, and what the wire does. */
const shown = (id: string) => {
  const scenario = andPresets.find((preset) => preset.id === id)?.scenario;
  if (scenario === undefined) throw new Error(`no preset ${id}`);
  const closing = simulateAnd(scenario).steps.slice(32);
  return [
    formatAnd(scenario),
    ...closing.map(({ event }) =>
      event.kind === 'and.compared'
        ? `${event.by} ${event.verdict} ${event.wire?.aToB ?? '-'} ${event.wire?.bToA ?? '-'}`
        : event.kind,
    ),
  ];
};

// By hand; whether unequal masks connect was asked of a kernel: `and/wire.test.ts`.
test.each([
  ['seed-pair', 'a=192.168.1.100/24&b=192.168.1.101/24', 'both local connected connected'],
  ['quarters-130-190', 'a=192.168.1.130/26&b=192.168.1.190/26', 'both local connected connected'],
  ['quarters-130-194', 'a=192.168.1.130/26&b=192.168.1.194/26', 'both remote noRoute noRoute'],
  ['one-address', 'a=172.16.37.9/20&b=none', 'and.network'],
  ['thirds-24', 'a=192.168.1.10/24&b=192.168.2.20/24', 'both remote noRoute noRoute'],
  ['thirds-23', 'a=192.168.1.10/23&b=192.168.2.20/23', 'both remote noRoute noRoute'],
  ['thirds-22', 'a=192.168.1.10/22&b=192.168.2.20/22', 'both local connected connected'],
  [
    'masks-24-25',
    'a=192.168.1.10/24&b=192.168.1.20/25',
    'a local - -',
    'b local connected connected',
  ],
  [
    'masks-24-16',
    'a=192.168.1.10/24&b=192.168.1.20/16',
    'a local - -',
    'b local connected connected',
  ],
  [
    'masks-16-24',
    'a=192.168.1.10/16&b=192.168.1.100/24',
    'a local - -',
    'b local connected connected',
  ],
  [
    'masks-24-25-130',
    'a=192.168.1.10/24&b=192.168.1.130/25',
    'a local - -',
    'b remote timedOut noRoute',
  ],
  [
    'masks-24-25-200',
    'a=192.168.1.10/24&b=192.168.1.200/25',
    'a local - -',
    'b remote timedOut noRoute',
  ],
  [
    'masks-25-24',
    'a=192.168.1.10/25&b=192.168.1.200/24',
    'a remote - -',
    'b local noRoute timedOut',
  ],
  ['prefix-31', 'a=192.168.1.0/31&b=192.168.1.1/31', 'both local connected connected'],
  ['prefix-32', 'a=192.168.1.10/32&b=192.168.1.11/32', 'both remote noRoute noRoute'],
  ['prefix-0', 'a=10.0.0.1/0&b=192.168.1.10/0', 'both local connected connected'],
  ['ends-in-255', 'a=192.168.0.255/23&b=192.168.1.10/23', 'both local connected connected'],
])('%s', (id, ...expected) => {
  expect(shown(id)).toEqual(expected);
});

test('every preset has an id of its own and a text that reads back', () => {
  expect(new Set(andPresets.map(({ id }) => id)).size).toBe(17);
  expect(andPresets).toHaveLength(17);
  for (const { scenario } of andPresets) {
    expect(parseAnd(formatAnd(scenario))).toEqual({ ok: true, value: scenario });
  }
});
